import type pg from 'pg'

/** Fills the tenant's sections and branches with `count` people, written at once; real work goes through enterPerson. */
export async function writeManyPeople(pool: pg.Pool, count: number): Promise<void> {
  await pool.query(
    `with unit as (
       select u.tenant, u.id, p.path, u.side, row_number() over (partition by u.side order by p.path) - 1 as place, count(*) over (partition by u.side) as many
       from organisation.unit u join organisation.unit_period p on p.tenant = u.tenant and p.unit = u.id and p.until_day = '9999-12-31'
       where u.kind in ('admin.section', 'party.branch')
     )
     insert into organisation.person (tenant, id, staff_number, name, pinyin, search_key, political_status, section, section_path, party_unit, party_path)
     select s.tenant, gen_random_uuid(), 'X' || lpad(n::text, 7, '0'), '人员' || n, 'ren yuan ' || lpad(n::text, 7, '0'), 'renyuan' || n, 'masses', s.id, s.path, b.id, b.path
     from generate_series(1, $1::int) n
     join unit s on s.side = 'business' and s.place = n % s.many
     join unit b on b.side = 'party' and b.place = n % b.many`,
    [count],
  )
  await pool.query('vacuum analyze organisation.person')
}

import type pg from 'pg'

/** Opens, beside the tables that the import writes, tables of the same columns, keys, indexes and references for the floor. */
export async function openPeer(pool: pg.Pool): Promise<void> {
  await pool.query(`
    create schema peer;
    create table peer.person (like organisation.person including all);
    create table peer.political_standing (like organisation.political_standing including all);
    create table peer.appointment (like organisation.appointment including all);
    alter table peer.person add foreign key (tenant, section) references organisation.unit, add foreign key (tenant, party_unit) references organisation.unit;
    alter table peer.political_standing add foreign key (tenant, person) references peer.person;
    alter table peer.appointment add foreign key (tenant, person) references peer.person, add foreign key (tenant, unit) references organisation.unit`)
}

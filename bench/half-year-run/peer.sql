-- The same numbers by hand: figures of every branch from the facts, points, score and grade into a table. $1 tenant, $2 assessment, $3 from, $4 to.
insert into peer.result
with subject as (
  select unit_id from assessment.subject where tenant = $1 and assessment = $2
), live as not materialized (
  select * from journal.fact f where f.tenant = $1 and f.reverses is null and not exists (select 1 from journal.fact r where r.tenant = f.tenant and r.reverses = f.id)
), meetings as (
  select split_part(unit_path, '/', 4) as branch,
    count(*) filter (where attributes ->> 'meetingKind' = 'committeeMeeting') as committee,
    count(*) filter (where attributes ->> 'meetingKind' = 'themePartyDay') as themes,
    count(*) filter (where attributes ->> 'meetingKind' = 'themePartyDay' and attributes ->> 'servesGoal' is not null) as serving
  from live where kind = 'branch-life.meeting-held' and date between $3::date and $4::date group by 1
), promised as (
  select split_part(unit_path, '/', 4) as branch, count(*) filter (where kind = 'commitments.published') as due, count(*) filter (where kind = 'commitments.fulfilled') as kept
  from live where kind in ('commitments.published', 'commitments.fulfilled') and coalesce(attributes ->> 'due', (attributes ->> 'year') || '-12-31') between $3::text and $4::text group by 1
), work as (
  select c.branch, sum(quantity) filter (where f.attributes ->> 'measure' = 'enterprises-checked') as checked,
    sum(quantity) filter (where f.attributes ->> 'measure' = 'problems-found') as found, sum(quantity) filter (where f.attributes ->> 'measure' = 'problems-closed-on-time') as closed
  from live f join organisation.coverage c on c.tenant = f.tenant and c.section::text = f.unit_id and c.from_day <= $4::date and c.until_day > $4::date
  where f.kind = 'planning.goal-progress' and f.date between $3::date and $4::date and f.attributes ->> 'measure' in ('enterprises-checked', 'problems-found', 'problems-closed-on-time') group by 1
), months as (
  select (m + interval '1 month' - interval '1 day')::date as last from generate_series($3::date, $4::date, interval '1 month') m
), owed as (
  select p.unit::text as branch, count(*) as due from months join organisation.unit_period p on p.tenant = $1 and p.from_day <= last and p.until_day > last join organisation.unit u on u.tenant = p.tenant and u.id = p.unit and u.kind = 'party.branch' group by 1
), planned as (
  select unit_id, value::numeric as planned from assessment.stated_input where tenant = $1 and assessment = $2 and input = 'enterprises-planned'
), graded as (
  select m.unit_id, round(sum(weight * mean) / sum(weight), 2) as appraised from (
    select k.unit_id, r.group_name, case r.group_name when '机关党委' then 50 when '其他支部' then 30 else 20 end as weight, avg(case k.value when '好' then 100 when '较好' then 85 when '一般' then 70 else 50 end) as mean
    from assessment.mark k join assessment.rater r on r.tenant = k.tenant and r.assessment = k.assessment and r.person = k.person and r.submitted_at is not null
    where k.tenant = $1 and k.assessment = $2 group by 1, 2, 3) m group by 1
), figures as (
  select s.unit_id, coalesce(m.committee, 0)::numeric as committee, coalesce(o.due, 0)::numeric as due, coalesce(m.themes, 0)::numeric as themes, coalesce(m.serving, 0)::numeric as serving,
    coalesce(p.kept, 0)::numeric as kept, coalesce(p.due, 0)::numeric as promised, coalesce(w.checked, 0) as checked, n.planned, coalesce(w.found, 0) as found, coalesce(w.closed, 0) as closed, g.appraised
  from subject s left join meetings m on m.branch = s.unit_id left join promised p on p.branch = s.unit_id left join work w on w.branch::text = s.unit_id
  left join owed o on o.branch = s.unit_id left join planned n on n.unit_id = s.unit_id left join graded g on g.unit_id = s.unit_id
), points as (
  select *,
    case when due > 0 then greatest(0, 30 - 5 * greatest(0, due - committee)) end as p1, case when due > 0 then greatest(0, 30 - 5 * greatest(0, due - themes)) end as p2, case when promised > 0 then least(40, 40 * kept / promised) end as p3,
    case when themes > 0 then least(30, 30 * serving / themes) end as b1, case when planned > 0 then least(40, 40 * checked / planned) end as b2, case when found > 0 then greatest(0, 30 - floor(greatest(0, 100 - 100 * closed / found))) end as b3
  from figures
), sides as (
  select *,
    round(100 * (coalesce(p1, 0) + coalesce(p2, 0) + coalesce(p3, 0)) / nullif(case when p1 is null then 0 else 30 end + case when p2 is null then 0 else 30 end + case when p3 is null then 0 else 40 end, 0), 2) as party,
    round(100 * (coalesce(b1, 0) + coalesce(b2, 0) + coalesce(b3, 0)) / nullif(case when b1 is null then 0 else 30 end + case when b2 is null then 0 else 40 end + case when b3 is null then 0 else 30 end, 0), 2) as business
  from points
), scored as (
  select *, case when party is not null and business is not null then round(least(0.45 * party + 0.45 * business + 0.1 * appraised, least(party, business) + 20), 2) end as score from sides
)
select unit_id, committee, due, themes, due, serving, kept, promised, checked, planned, found, closed, party, business, appraised, score,
  case when party < 60 or business < 60 then '基本合格' when score >= 97 then '优秀' when score >= 90 then '合格' else '基本合格' end
from scored

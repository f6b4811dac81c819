-- A plan covers one, three or five years from `year` on; a goal names the goal of a longer plan that it carries forward.
alter table planning.plan add column years int not null default 1 check (years in (1, 3, 5));
alter table planning.plan drop constraint plan_tenant_unit_id_year_key;
create unique index plan_once on planning.plan (tenant, unit_id, year, years);
alter table planning.goal add column parent uuid;
alter table planning.goal add foreign key (tenant, parent) references planning.goal (tenant, id);
create index goal_by_parent on planning.goal (tenant, parent) where parent is not null;

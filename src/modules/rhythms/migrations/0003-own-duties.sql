-- A duty that an organisation has set beside those that come with the program: its name, what fulfils it, and whom it binds: units
-- at or below `within_unit`. How often it is owed stands in rhythms.duty, in as many wordings as it has had.
create table rhythms.own_duty (
  tenant text not null,
  code text not null,
  label_zh text not null,
  label_en text not null,
  sort text not null check (sort in ('meeting', 'study', 'report')),
  basis text not null default '',
  within_unit text not null,
  within_path text collate "C" not null,
  within_name text not null,
  set_by text not null,
  set_by_name text not null,
  set_at timestamptz not null,
  primary key (tenant, code)
);

-- The wording by which a duty ends: from its day on nobody owes it; what was owed before stays owed.
alter table rhythms.duty add column ended boolean not null default false;

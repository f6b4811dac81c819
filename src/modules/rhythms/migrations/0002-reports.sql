-- Who worded a duty anew, for its history.
alter table rhythms.duty add column changed_by_name text not null default '';

-- A report that fulfils a duty: that it was handed in, when, about what, under which number. What it says stays outside.
create table rhythms.report (
  tenant text not null,
  id uuid not null,
  duty text not null,
  unit_id uuid not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  period_from date not null,
  period_to date not null,
  day date not null,
  title text not null,
  number text not null default '',
  late boolean not null,
  late_reason text,
  entered_by_name text not null,
  entered_at timestamptz not null,
  taken_back_reason text,
  taken_back_by_name text,
  taken_back_at timestamptz,
  version int not null default 1,
  primary key (tenant, id)
);
create index report_by_unit on rhythms.report (tenant, unit_path, period_to);
create unique index report_once on rhythms.report (tenant, duty, unit_id, period_from) where taken_back_at is null;

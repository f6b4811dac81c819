-- A post handed over: the list as it stood, who gave it and who took it. Kept.
create table workbench.handover (
  tenant text not null,
  id uuid not null,
  appointment text not null,
  unit_id text not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  post text not null,
  from_person text not null,
  from_name text not null,
  to_person text not null,
  to_name text not null,
  note text not null,
  items jsonb not null,
  opened_by text not null,
  opened_by_name text not null,
  opened_at timestamptz not null,
  given_by text,
  given_by_name text,
  given_at timestamptz,
  taken_by_name text,
  taken_at timestamptz,
  tasks_passed int,
  primary key (tenant, id),
  check (taken_at is null or given_at is not null)
);
create index handover_by_unit on workbench.handover (tenant, unit_path);
-- A post is in one hand-over at a time.
create unique index handover_open on workbench.handover (tenant, appointment) where taken_at is null;

-- A subject objects to its result within the deadline; somebody else decides, with the reason. Or it says that it agrees.
create table assessment.appeal (
  tenant text not null,
  id uuid not null,
  assessment uuid not null,
  unit_id text not null,
  reason text not null,
  filed_by text not null,
  filer_name text not null,
  filed_at timestamptz not null,
  upheld boolean,
  decision text,
  decided_by text,
  decider_name text,
  decided_at timestamptz,
  primary key (tenant, id),
  unique (tenant, assessment, unit_id),
  foreign key (tenant, assessment, unit_id) references assessment.subject (tenant, assessment, unit_id),
  check ((decided_at is null) = (decision is null))
);
create trigger frozen before insert or update or delete on assessment.appeal for each row execute function assessment.refuse_published();

alter table assessment.subject add column agreed_by text, add column agreer_name text, add column agreed_at timestamptz;

create schema journal;

-- One row per countable thing that happened. Units as text: the journal lies below the room that keeps them.
-- `xid` tells the sealing job which rows no running transaction can still precede.
create table journal.fact (
  tenant text not null,
  id uuid not null,
  kind text not null,
  date date not null,
  unit_id text not null,
  unit_path text not null,
  unit_name text not null,
  person text,
  quantity numeric not null,
  amounts jsonb not null default '{}',
  attributes jsonb not null default '{}',
  matter text,
  source_module text not null,
  source_record text not null,
  source_version integer not null,
  recorded_by text not null,
  recorder_name text not null,
  recorded_at timestamptz not null,
  late boolean not null default false,
  late_reason text,
  reverses uuid,
  reason text,
  xid xid8 not null default pg_current_xact_id(),
  primary key (tenant, id),
  check ((reverses is null) = (reason is null))
);
-- What indicators ask: a kind, a scope, a period.
create index fact_by_kind on journal.fact (tenant, kind, date, unit_path);
create index fact_by_source on journal.fact (tenant, source_module, source_record);
create index fact_by_xid on journal.fact (tenant, xid);
-- A fact is reversed once at most.
create unique index fact_reversal on journal.fact (tenant, reverses) where reverses is not null;

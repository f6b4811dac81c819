create schema ledgers;

-- A register as the agency defined it. `fields` is its form; four of them play a part: the day, the unit, the key by
-- which a row is known again, and (perhaps) the amount. The paths of committee and agency say who sees it.
create table ledgers.register (
  tenant text not null,
  id uuid not null,
  code text not null,
  name text not null,
  purpose text not null,
  party_path text collate "C" not null,
  agency_path text collate "C" not null,
  fields jsonb not null,
  date_field text not null,
  unit_field text not null,
  key_field text not null,
  amount_field text,
  defined_by text not null,
  definer_name text not null,
  defined_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, code)
);

-- A row. `values` holds what is shown, by field; `refs` the ids behind units, persons and goals.
create table ledgers.entry (
  tenant text not null,
  id uuid not null,
  register uuid not null,
  key text not null,
  date date not null,
  unit_id text not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  values jsonb not null,
  refs jsonb not null,
  version int not null,
  struck boolean not null default false,
  entered_by text not null,
  enterer_name text not null,
  entered_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, register, key),
  foreign key (tenant, register) references ledgers.register (tenant, id)
);
create index entry_by_date on ledgers.entry (tenant, register, date);
create index entry_by_unit on ledgers.entry (tenant, unit_path);

-- Every wording of a row stays, with who wrote it, when and why.
create table ledgers.entry_version (
  tenant text not null,
  entry uuid not null,
  version int not null,
  act text not null check (act in ('entered', 'imported', 'corrected', 'struck')),
  date date not null,
  unit_name text not null,
  values jsonb not null,
  reason text not null,
  by_account text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant, entry, version),
  foreign key (tenant, entry) references ledgers.entry (tenant, id)
);

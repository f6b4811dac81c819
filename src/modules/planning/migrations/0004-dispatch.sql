-- A notice that hands an approved plan, or some of its goals, to units. What it held stays as it was sent.
create table planning.dispatch (
  tenant text not null,
  id uuid not null,
  plan uuid not null,
  title text not null,
  words text not null default '',
  due date not null,
  goals jsonb not null,
  sent_by text not null,
  sent_by_name text not null,
  sent_at timestamptz not null,
  sent_on date not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_by_name text,
  withdrawn_why text,
  primary key (tenant, id),
  foreign key (tenant, plan) references planning.plan (tenant, id)
);
create index dispatch_by_plan on planning.dispatch (tenant, plan);

-- One row a unit that the notice went to; it is signed once. `proxy`: the office signed for it.
create table planning.acknowledgement (
  tenant text not null,
  dispatch uuid not null,
  unit_id text not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  position int not null,
  signed_by text,
  signed_by_name text,
  signed_at timestamptz,
  signed_on date,
  proxy boolean not null default false,
  primary key (tenant, dispatch, unit_id),
  foreign key (tenant, dispatch) references planning.dispatch (tenant, id)
);
create index acknowledgement_waiting on planning.acknowledgement (tenant, unit_path) where signed_at is null;

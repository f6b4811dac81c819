-- One row a round: a side of a plan handed to the leading group, which goals it held in which version, what was decided.
create table planning.submission (
  tenant text not null,
  id uuid not null,
  plan uuid not null,
  side text not null check (side in ('party', 'business')),
  round int not null,
  goals jsonb not null,
  note text not null default '',
  submitted_by text not null,
  submitted_by_name text not null,
  submitted_at timestamptz not null,
  decision text check (decision in ('approved', 'returned')),
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  reason text not null default '',
  primary key (tenant, id),
  unique (tenant, plan, side, round),
  foreign key (tenant, plan) references planning.plan (tenant, id)
);
create unique index submission_open on planning.submission (tenant, plan, side) where decision is null;

-- The version of a goal that the leading group approved; null: none yet.
alter table planning.goal add column approved_version int;

-- A change of what was approved waits here for the leading group; `input` is what will be written, `changes` what it differs in.
create table planning.goal_change (
  tenant text not null,
  id uuid not null,
  goal uuid not null,
  input jsonb not null,
  changes jsonb not null,
  reason text not null,
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decision text check (decision in ('approved', 'refused')),
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  answer text not null default '',
  primary key (tenant, id),
  foreign key (tenant, goal) references planning.goal (tenant, id)
);
create unique index goal_change_open on planning.goal_change (tenant, goal) where decision is null;
create index goal_change_by_goal on planning.goal_change (tenant, goal);

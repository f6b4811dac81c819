create schema planning;

-- A plan covers one agency and one year. It stands in both trees: the agency's (business) and its Party committee's.
create table planning.plan (
  tenant text not null,
  id uuid not null,
  year int not null,
  title text not null,
  unit_id text not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  party_id text not null,
  party_path text collate "C" not null,
  party_name text not null,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, unit_id, year)
);

-- `unlinked` mirrors the stock of facts: true while no live link touches the goal.
create table planning.goal (
  tenant text not null,
  id uuid not null,
  plan uuid not null,
  side text not null check (side in ('party', 'business')),
  code text not null,
  title text not null,
  kind text check (kind in ('learning', 'results', 'people')),
  deliverable text not null default '',
  source_document text not null default '',
  unit_id text not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  person text,
  person_name text,
  cooperating jsonb not null default '[]',
  starts date not null,
  ends date not null,
  weight numeric(9, 4) not null,
  measures jsonb not null default '[]',
  links int not null default 0,
  unlinked_reason text,
  reason_by text,
  reason_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_why text,
  version int not null default 1,
  entered_by text not null,
  entered_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, plan) references planning.plan (tenant, id)
);
create unique index goal_by_code on planning.goal (tenant, plan, code) where withdrawn_at is null;
create index goal_by_unit on planning.goal (tenant, unit_path);

-- Every version of a goal as it stood, so that a later reader sees what changed, when and by whom.
create table planning.goal_version (
  tenant text not null,
  goal uuid not null,
  version int not null,
  content jsonb not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (tenant, goal, version),
  foreign key (tenant, goal) references planning.goal (tenant, id)
);

-- A link that ends stays as a record.
create table planning.link (
  tenant text not null,
  id uuid not null,
  plan uuid not null,
  party_goal uuid not null,
  business_goal uuid not null,
  why text not null default '',
  made_by text not null,
  made_by_name text not null,
  made_at timestamptz not null,
  made_on date not null,
  ended_by text,
  ended_at timestamptz,
  primary key (tenant, id),
  foreign key (tenant, party_goal) references planning.goal (tenant, id),
  foreign key (tenant, business_goal) references planning.goal (tenant, id)
);
create unique index link_once on planning.link (tenant, party_goal, business_goal) where ended_at is null;
create index link_by_business on planning.link (tenant, business_goal) where ended_at is null;
create index link_by_plan on planning.link (tenant, plan) where ended_at is null;

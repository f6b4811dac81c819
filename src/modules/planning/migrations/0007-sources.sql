-- A document that a plan answers to, and what it asks for, clause by clause.
create table planning.source (
  tenant text not null,
  id uuid not null,
  plan uuid not null,
  title text not null,
  number text not null default '',
  issuer text not null,
  issued_on date not null,
  entered_by text not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  entered_on date not null,
  primary key (tenant, id),
  foreign key (tenant, plan) references planning.plan (tenant, id)
);
create index source_by_plan on planning.source (tenant, plan);

create table planning.source_item (
  tenant text not null,
  id uuid not null,
  source uuid not null,
  position int not null,
  clause text not null default '',
  words text not null,
  action text not null check (action in ('required', 'optional')),
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_why text,
  primary key (tenant, id),
  foreign key (tenant, source) references planning.source (tenant, id)
);
create index source_item_by_source on planning.source_item (tenant, source, position);

-- A goal takes an item up; one that ends stays as a record.
create table planning.take_up (
  tenant text not null,
  id uuid not null,
  item uuid not null,
  goal uuid not null,
  how text not null default '',
  made_by text not null,
  made_by_name text not null,
  made_at timestamptz not null,
  made_on date not null,
  ended_by text,
  ended_at timestamptz,
  primary key (tenant, id),
  foreign key (tenant, item) references planning.source_item (tenant, id),
  foreign key (tenant, goal) references planning.goal (tenant, id)
);
create unique index take_up_once on planning.take_up (tenant, item, goal) where ended_at is null;
create index take_up_by_goal on planning.take_up (tenant, goal) where ended_at is null;

-- What an optional action brought that is worth telling.
create table planning.highlight (
  tenant text not null,
  id uuid not null,
  goal uuid not null,
  situation text not null,
  method text not null,
  result text not null,
  evidence text not null,
  raised_by text not null,
  raised_by_name text not null,
  raised_at timestamptz not null,
  raised_on date not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_why text,
  primary key (tenant, id),
  foreign key (tenant, goal) references planning.goal (tenant, id)
);
create unique index highlight_once on planning.highlight (tenant, goal) where withdrawn_at is null;

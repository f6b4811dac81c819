-- A follow-up order on a goal: what is urged and by when, and every step until it is closed. One is open at a time.
create table planning.follow_up (
  tenant text not null,
  id uuid not null,
  goal uuid not null,
  words text not null,
  due date not null,
  state text not null check (state in ('waiting', 'answered', 'closed')),
  opened_by text not null,
  opened_by_name text not null,
  opened_at timestamptz not null,
  opened_on date not null,
  primary key (tenant, id),
  foreign key (tenant, goal) references planning.goal (tenant, id)
);
create unique index follow_up_open on planning.follow_up (tenant, goal) where state <> 'closed';

create table planning.follow_up_step (
  tenant text not null,
  id uuid not null,
  follow_up uuid not null,
  step text not null check (step in ('urged', 'answered', 'extended', 'closed')),
  words text not null,
  due date,
  made_by text not null,
  made_by_name text not null,
  made_at timestamptz not null,
  made_on date not null,
  primary key (tenant, id),
  foreign key (tenant, follow_up) references planning.follow_up (tenant, id)
);
create index follow_up_step_by_order on planning.follow_up_step (tenant, follow_up, made_at);

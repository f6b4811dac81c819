-- One row per entry; `quantity` is the increment. A correction ends the row and brings a new one.
create table planning.goal_progress (
  tenant text not null,
  id uuid not null,
  goal uuid not null,
  measure text not null,
  date date not null,
  quantity numeric(18, 4) not null,
  reading numeric(18, 4),
  note text not null default '',
  recorded_by text not null,
  recorder_name text not null,
  recorded_at timestamptz not null,
  corrected_by text,
  corrected_at timestamptz,
  corrected_why text,
  replaces uuid,
  primary key (tenant, id),
  foreign key (tenant, goal) references planning.goal (tenant, id)
);
create index goal_progress_by_goal on planning.goal_progress (tenant, goal, date);

-- `side` follows from the unit that does it: a branch may put a task of its own behind a business goal.
create table planning.task (
  tenant text not null,
  id uuid not null,
  goal uuid not null,
  side text not null check (side in ('party', 'business')),
  title text not null,
  unit_id text not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  person text,
  person_name text,
  due date,
  status text not null check (status in ('open', 'doing', 'blocked', 'done', 'dropped')),
  percent int not null default 0 check (percent between 0 and 100),
  blocker text not null default '',
  from_module text,
  from_record text,
  version int not null default 1,
  entered_by text not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, goal) references planning.goal (tenant, id)
);
create index task_by_goal on planning.task (tenant, goal);
create index task_by_person on planning.task (tenant, person) where status in ('open', 'doing', 'blocked');
create index task_by_source on planning.task (tenant, from_module, from_record) where from_record is not null;

create table planning.task_log (
  tenant text not null,
  id uuid not null,
  task uuid not null,
  at timestamptz not null,
  date date not null,
  by_account text not null,
  by_name text not null,
  status text not null,
  percent int not null,
  note text not null default '',
  blocker text not null default '',
  primary key (tenant, id),
  foreign key (tenant, task) references planning.task (tenant, id)
);
create index task_log_by_task on planning.task_log (tenant, task, at);

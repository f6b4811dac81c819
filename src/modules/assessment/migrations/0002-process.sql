-- The process of an assessment: eight steps, each with the day by which it should be done, set when the assessment opens.
-- `step`: where it stands; 'closed' once it took effect. `public_from`: since when the public notice hangs.
alter table assessment.assessment add column step text not null default 'notice', add column public_from date;
alter table assessment.assessment disable trigger frozen;
update assessment.assessment set step = 'closed' where published_at is not null;
alter table assessment.assessment enable trigger frozen;

create table assessment.step (
  tenant text not null,
  assessment uuid not null,
  step text not null,
  due date not null,
  primary key (tenant, assessment, step),
  foreign key (tenant, assessment) references assessment.assessment (tenant, id)
);

-- Every move of the process, dated and kept. `act`: done, or returned to be reviewed again (with the reason as `note`).
create table assessment.move (
  tenant text not null,
  id uuid not null,
  assessment uuid not null,
  step text not null,
  act text not null check (act in ('done', 'returned')),
  note text,
  moved_by text not null,
  mover_name text not null,
  moved_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, assessment) references assessment.assessment (tenant, id)
);
create index move_by_assessment on assessment.move (tenant, assessment);

-- `person`: set when the subject is a member; `unit_id` is then the member's id too, `unit_path` the path of the branch.
-- `note`, `reported_at`: the subject's own report, submitted once and kept.
alter table assessment.subject
  add column person uuid,
  add column version integer not null default 1,
  add column note text,
  add column reported_by text,
  add column reporter_name text,
  add column reported_at timestamptz;

-- A correction by the office says why.
alter table assessment.stated_input add column reason text;

-- A subject doubts an input that records tell: it is looked at and answered, never overwritten.
create table assessment.contest (
  tenant text not null,
  id uuid not null,
  assessment uuid not null,
  unit_id text not null,
  input text not null,
  reason text not null,
  contested_by text not null,
  contester_name text not null,
  contested_at timestamptz not null,
  accepted boolean,
  answer text,
  answered_by text,
  answerer_name text,
  answered_at timestamptz,
  primary key (tenant, id),
  unique (tenant, assessment, unit_id, input),
  foreign key (tenant, assessment, unit_id) references assessment.subject (tenant, assessment, unit_id),
  check ((answered_at is null) = (answer is null))
);

create trigger frozen before insert or update or delete on assessment.step for each row execute function assessment.refuse_published();
create trigger frozen before insert or update or delete on assessment.move for each row execute function assessment.refuse_published();
create trigger frozen before insert or update or delete on assessment.contest for each row execute function assessment.refuse_published();

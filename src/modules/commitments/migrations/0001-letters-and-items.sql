create schema commitments;

-- One letter a year for each person, or for each unit that commits as a whole. `unit` is the Party group (or branch)
-- before which it lies; the paths of branch, committee and agency say who else may see it.
create table commitments.letter (
  tenant text not null,
  id uuid not null,
  year int not null,
  person text,
  holder_unit text,
  holder_path text collate "C",
  holder_name text not null,
  exemption text check (exemption in ('villageDuty', 'nearRetirement', 'supportStaff')),
  unit_id text not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  branch_id text not null,
  branch_path text collate "C" not null,
  branch_name text not null,
  party_path text collate "C" not null,
  agency_path text collate "C" not null,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (tenant, id),
  check ((person is null) <> (holder_unit is null))
);
create unique index letter_of_person on commitments.letter (tenant, year, person) where person is not null;
create unique index letter_of_unit on commitments.letter (tenant, year, holder_unit) where holder_unit is not null;
create index letter_by_unit on commitments.letter (tenant, unit_path);

create table commitments.item (
  tenant text not null,
  id uuid not null,
  letter uuid not null,
  number int not null,
  kind text not null check (kind in ('common', 'post', 'practicalDeed')),
  form text not null check (form in ('individual', 'paired', 'collective')),
  category text not null default '',
  text text not null,
  target numeric(14, 2),
  target_unit text not null default '',
  due date,
  goal uuid,
  beneficiary text not null default '',
  partners jsonb not null default '[]',
  state text not null check (state in ('drafted', 'submitted', 'groupReviewed', 'accepted', 'returned', 'published', 'fulfilling', 'assessed')),
  outcome text check (outcome in ('kept', 'partlyKept', 'notKept')),
  version int not null default 1,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, letter, number),
  foreign key (tenant, letter) references commitments.letter (tenant, id),
  foreign key (tenant, goal) references planning.goal (tenant, id)
);
create index item_by_state on commitments.item (tenant, state);
create index item_by_goal on commitments.item (tenant, goal) where goal is not null;

-- A state is a dated record with its author; comments and the words of every version stay here.
create table commitments.step (
  tenant text not null,
  id uuid not null,
  item uuid not null,
  act text not null,
  state text not null,
  at timestamptz not null,
  date date not null,
  by_account text not null,
  by_name text not null,
  comment text not null default '',
  meeting text not null default '',
  meeting_record text,
  content jsonb,
  primary key (tenant, id),
  foreign key (tenant, item) references commitments.item (tenant, id)
);
create index step_by_item on commitments.step (tenant, item, at);

-- A change of a published item waits here while it goes through review; the item stands unchanged until then.
create table commitments.change (
  tenant text not null,
  id uuid not null,
  item uuid not null,
  proposed jsonb not null,
  reason text not null,
  state text not null check (state in ('proposed', 'groupReviewed', 'accepted', 'returned')),
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  proposed_on date not null,
  primary key (tenant, id),
  foreign key (tenant, item) references commitments.item (tenant, id)
);
create unique index change_one_at_a_time on commitments.change (tenant, item) where state in ('proposed', 'groupReviewed');

create table commitments.progress (
  tenant text not null,
  id uuid not null,
  item uuid not null,
  date date not null,
  quantity numeric(14, 2) not null,
  note text not null default '',
  helped_people int not null default 0,
  helped_students int not null default 0,
  money numeric(14, 2) not null default 0,
  goods numeric(14, 2) not null default 0,
  recorded_by text not null,
  recorder_name text not null,
  recorded_at timestamptz not null,
  corrected_by text,
  corrected_at timestamptz,
  corrected_why text,
  replaces uuid,
  primary key (tenant, id),
  foreign key (tenant, item) references commitments.item (tenant, id)
);
create index progress_by_item on commitments.progress (tenant, item, date);

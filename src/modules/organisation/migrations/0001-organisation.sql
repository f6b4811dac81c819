create schema organisation;

-- A unit is what stays the same through renaming and moving; what it was called and where it stood is dated.
create table organisation.unit (
  tenant text not null,
  id uuid not null,
  code text not null,
  kind text not null,
  side text not null,
  version int not null default 1,
  primary key (tenant, id),
  unique (tenant, code)
);

-- Half-open periods [from_day, until_day); 9999-12-31 means "still". Paths compare byte by byte.
create table organisation.unit_period (
  tenant text not null,
  unit uuid not null,
  from_day date not null,
  until_day date not null,
  name text not null,
  parent uuid,
  path text collate "C" not null,
  primary key (tenant, unit, from_day),
  foreign key (tenant, unit) references organisation.unit,
  foreign key (tenant, parent) references organisation.unit,
  check (from_day < until_day)
);
create index unit_period_by_path on organisation.unit_period (tenant, path);
create index unit_period_by_parent on organisation.unit_period (tenant, parent);

-- section_path and party_path repeat where the person belongs now, so that a list of 100,000 needs no join.
create table organisation.person (
  tenant text not null,
  id uuid not null,
  staff_number text collate "C" not null,
  name text not null,
  pinyin text collate "C" not null,
  search_key text collate "C" not null,
  political_status text not null,
  party_joined date,
  section uuid,
  section_path text collate "C",
  party_unit uuid,
  party_path text collate "C",
  version int not null default 1,
  primary key (tenant, id),
  unique (tenant, staff_number),
  foreign key (tenant, section) references organisation.unit,
  foreign key (tenant, party_unit) references organisation.unit
);
create index person_by_pinyin on organisation.person (tenant, pinyin, id);
create index person_by_section on organisation.person (tenant, section_path, pinyin, id);
create index person_by_party_unit on organisation.person (tenant, party_path, pinyin, id);

-- Political status as of a day: the row with the latest from_day that is not after it. Sensitive.
create table organisation.political_standing (
  tenant text not null,
  person uuid not null,
  from_day date not null,
  status text not null,
  primary key (tenant, person, from_day),
  foreign key (tenant, person) references organisation.person
);

-- Belonging ('staff' of a section, 'member' of a group or branch) and posts alike.
create table organisation.appointment (
  tenant text not null,
  id uuid not null,
  person uuid not null,
  unit uuid not null,
  post text not null,
  from_day date not null,
  until_day date not null,
  primary key (tenant, id),
  unique (tenant, person, unit, post, from_day),
  foreign key (tenant, person) references organisation.person,
  foreign key (tenant, unit) references organisation.unit,
  check (from_day < until_day)
);
create index appointment_by_unit on organisation.appointment (tenant, unit, from_day);

-- Which branch covers which section (or leaders of the agency), from–to.
create table organisation.coverage (
  tenant text not null,
  branch uuid not null,
  section uuid not null,
  from_day date not null,
  until_day date not null,
  primary key (tenant, branch, section, from_day),
  foreign key (tenant, branch) references organisation.unit,
  foreign key (tenant, section) references organisation.unit,
  check (from_day < until_day)
);

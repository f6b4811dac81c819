create schema branch_life;

-- Meeting kinds are data, each row in force from a day on. Tenant '' holds what every tenant starts with; a tenant's own
-- row of the same key wins. Quorum as a fraction with its operator: 半数以上 is read as ">=", 超过半数 as ">".
create table branch_life.meeting_kind (
  tenant text not null,
  key text not null,
  from_day date not null,
  label_zh text not null,
  label_en text not null,
  held_by text[] not null,
  attends text not null check (attends in ('members', 'committee', 'leadingGroup', 'staff', 'named')),
  quorum_part int,
  quorum_whole int,
  quorum_operator text check (quorum_operator in ('atLeast', 'moreThan')),
  quorum_of text check (quorum_of in ('voting', 'everyone')),
  required boolean not null,
  satisfies text[] not null default '{}',
  names_work boolean not null default false,
  keeps_content boolean not null default true,
  basis text not null default '',
  position int not null,
  primary key (tenant, key, from_day),
  check ((quorum_part is null) = (quorum_whole is null) and (quorum_part is null) = (quorum_operator is null) and (quorum_part is null) = (quorum_of is null))
);

insert into branch_life.meeting_kind (tenant, key, from_day, label_zh, label_en, held_by, attends, quorum_part, quorum_whole, quorum_operator, quorum_of, required, satisfies, names_work, keeps_content, basis, position) values
  ('', 'memberMeeting', '2018-01-01', '支部党员大会', 'general meeting of members', '{party.branch}', 'members', 1, 2, 'atLeast', 'voting', true, '{memberMeeting}', false, true, '半数以上有表决权的党员到会方可表决', 10),
  ('', 'committeeMeeting', '2018-01-01', '支委会', 'committee meeting', '{party.branch,party.generalBranch,party.committee}', 'committee', 1, 2, 'atLeast', 'everyone', true, '{committeeMeeting}', false, true, '半数以上委员到会方可开会', 20),
  ('', 'groupMeeting', '2018-01-01', '党小组会', 'group meeting', '{party.group}', 'members', null, null, null, null, true, '{groupMeeting}', false, true, '', 30),
  ('', 'partyClass', '2018-01-01', '党课', 'Party class', '{party.branch,party.generalBranch,party.committee}', 'members', null, null, null, null, true, '{partyClass}', false, true, '', 40),
  ('', 'themePartyDay', '2018-01-01', '主题党日', 'theme Party day', '{party.branch,party.generalBranch,party.committee}', 'members', null, null, null, null, true, '{themePartyDay}', true, true, '', 50),
  ('', 'organisationalLifeMeeting', '2018-01-01', '组织生活会', 'organisational-life meeting', '{party.branch,party.group}', 'members', null, null, null, null, true, '{organisationalLifeMeeting}', false, true, '', 60),
  ('', 'memberAppraisal', '2018-01-01', '民主评议党员', 'members'' democratic appraisal', '{party.branch}', 'members', null, null, null, null, true, '{memberAppraisal}', false, true, '', 70),
  ('', 'heartToHeartTalk', '2018-01-01', '谈心谈话', 'heart-to-heart talk', '{party.branch,party.group,party.committee,party.leadingGroup}', 'named', null, null, null, null, true, '{heartToHeartTalk}', false, false, '只记已谈，不记内容', 80),
  ('', 'studySession', '2018-01-01', '集中学习', 'study session', '{party.branch,party.group,party.generalBranch,party.committee}', 'members', null, null, null, null, false, '{}', true, true, '', 90),
  ('', 'leadingGroupMeeting', '2018-01-01', '党组会', 'leading-group meeting', '{party.leadingGroup,party.committee}', 'leadingGroup', 1, 2, 'atLeast', 'everyone', false, '{}', false, true, '', 100),
  ('', 'studyCentreGroup', '2018-01-01', '党组理论学习中心组学习', 'theory study centre group', '{party.leadingGroup,party.committee}', 'leadingGroup', null, null, null, null, true, '{studyCentreGroup}', false, true, '', 110),
  ('', 'mobilisation', '2018-01-01', '动员会', 'mobilisation meeting', '{party.branch,party.generalBranch,party.committee}', 'members', null, null, null, null, false, '{}', false, true, '', 120),
  ('', 'jointMeeting', '2018-01-01', '党建业务联席会', 'joint Party-business meeting', '{party.committee,party.branch,party.leadingGroup}', 'named', null, null, null, null, false, '{}', true, true, '', 130),
  ('', 'businessMeeting', '2018-01-01', '业务会（有党建议题）', 'business meeting with a Party item', '{admin.agency,admin.section,admin.institution}', 'staff', null, null, null, null, false, '{}', true, true, '', 140),
  ('', 'warningEducation', '2018-01-01', '警示教育', 'warning education', '{party.branch,party.generalBranch,party.committee}', 'members', null, null, null, null, false, '{}', false, true, '', 150),
  ('', 'siteVisit', '2018-01-01', '现场教学', 'site visit', '{party.branch,party.group,party.generalBranch,party.committee}', 'members', null, null, null, null, false, '{}', true, true, '', 160),
  ('', 'commitmentDay', '2018-01-01', '承诺日', 'commitment day', '{party.branch,party.generalBranch,party.committee}', 'members', null, null, null, null, false, '{}', false, true, '', 170),
  ('', 'cultureAndSport', '2018-01-01', '文体活动', 'culture and sport', '{party.branch,party.generalBranch,party.committee}', 'named', null, null, null, null, false, '{}', true, true, '', 180),
  ('', 'fieldResearch', '2018-01-01', '实地调研', 'field research', '{party.branch,party.group,party.generalBranch,party.committee}', 'named', null, null, null, null, false, '{}', true, true, '', 190),
  ('', 'assistanceMeeting', '2018-01-01', '帮扶专题会', 'assistance meeting', '{party.branch,party.committee}', 'named', null, null, null, null, false, '{}', true, true, '', 200);

-- One meeting or activity, from plan to minutes. `serves`: the business goal it serves; `serves_why_not`: the branch's reason for none.
create table branch_life.meeting (
  tenant text not null,
  id uuid not null,
  kind text not null,
  title text not null,
  unit_id uuid not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  day date not null,
  starts text,
  place text not null default '',
  agenda jsonb not null default '[]',
  serves uuid,
  serves_code text,
  serves_title text,
  serves_why_not text,
  study_hours numeric(4, 1),
  state text not null check (state in ('planned', 'noticed', 'held', 'notHeld')),
  minutes text not null default '',
  effect text not null default '',
  not_held_reason text,
  quorum jsonb,
  late boolean not null default false,
  late_reason text,
  closed_at timestamptz,
  closed_by_name text,
  version int not null default 1,
  entered_by text not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  primary key (tenant, id)
);
create index meeting_by_unit on branch_life.meeting (tenant, unit_path, day);
create index meeting_by_day on branch_life.meeting (tenant, day);

-- Who is expected and whether they came. `leave_kind` says what sort of leave and never why in person: no health.
create table branch_life.attendee (
  tenant text not null,
  meeting uuid not null,
  person uuid not null,
  person_name text not null,
  person_pinyin text collate "C" not null,
  unit_id uuid not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  expected boolean not null,
  voting boolean not null,
  as_ordinary_member boolean not null default false,
  mark text check (mark in ('present', 'leave', 'absent')),
  leave_kind text check (leave_kind in ('duty', 'training', 'posting', 'annual', 'personal')),
  primary key (tenant, meeting, person),
  foreign key (tenant, meeting) references branch_life.meeting (tenant, id),
  check (leave_kind is null or mark = 'leave')
);
create index attendee_by_person on branch_life.attendee (tenant, person);

-- The other branches of a joint activity. It counts for one of them once that branch has confirmed it.
create table branch_life.joint_unit (
  tenant text not null,
  meeting uuid not null,
  unit_id uuid not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  confirmed_by_name text,
  confirmed_at timestamptz,
  primary key (tenant, meeting, unit_id),
  foreign key (tenant, meeting) references branch_life.meeting (tenant, id)
);
create index joint_unit_by_path on branch_life.joint_unit (tenant, unit_path);

-- What a meeting resolved. Work for a Party organisation becomes a task; work for a section stays a proposal until the
-- section answers, because a branch sets no business work.
create table branch_life.resolution (
  tenant text not null,
  id uuid not null,
  meeting uuid not null,
  number int not null,
  content text not null,
  goal uuid,
  goal_code text,
  unit_id uuid,
  unit_path text collate "C",
  unit_name text,
  due date,
  task uuid,
  state text not null check (state in ('noted', 'task', 'proposed', 'accepted', 'declined')),
  answer text,
  answered_by_name text,
  answered_at timestamptz,
  made_by_name text not null,
  made_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, meeting, number),
  foreign key (tenant, meeting) references branch_life.meeting (tenant, id)
);
create index resolution_proposed on branch_life.resolution (tenant, unit_path) where state = 'proposed';

-- What each version of a meeting's record changed, so that whoever comes with an older one is told.
create table branch_life.meeting_change (
  tenant text not null,
  meeting uuid not null,
  version int not null,
  changes jsonb not null,
  reason text,
  changed_by_name text not null,
  changed_at timestamptz not null,
  primary key (tenant, meeting, version),
  foreign key (tenant, meeting) references branch_life.meeting (tenant, id)
);

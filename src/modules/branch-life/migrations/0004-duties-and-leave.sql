-- A meeting can fulfil more than its kind always does: a committee meeting with the month's ideological analysis on its
-- agenda. Which ones it may is said by the kind. `version` rises with every wording of one kind. `learning`: a session that names the business subject it feeds. `changed_by_name`: who worded a tenant's own kind; null for those that came with the program.
alter table branch_life.meeting_kind add column may_fulfil text[] not null default '{}', add column learning boolean not null default false, add column changed_by_name text, add column changed_at timestamptz, add column version int not null default 1;
update branch_life.meeting_kind set may_fulfil = '{ideologicalAnalysis,ideologicalDeployment}' where tenant = '' and key = 'committeeMeeting';
update branch_life.meeting_kind set may_fulfil = '{ideologicalDeployment}' where tenant = '' and key = 'leadingGroupMeeting';
update branch_life.meeting_kind set satisfies = '{warningEducation}' where tenant = '' and key = 'warningEducation';
update branch_life.meeting_kind set learning = true where tenant = '' and key in ('partyClass', 'studySession', 'studyCentreGroup', 'warningEducation', 'siteVisit');

-- Any activity can be joint; branches that learn and build together are a kind of their own. So is reporting to the members.
insert into branch_life.meeting_kind (tenant, key, from_day, label_zh, label_en, held_by, attends, required, satisfies, names_work, keeps_content, basis, position) values
  ('', 'jointActivity', '2018-01-01', '联学联建', 'Joint activity of several branches', '{party.branch,party.generalBranch,party.committee}', 'members', false, '{}', true, true, '', 185),
  ('', 'secretaryReview', '2018-01-01', '述评会', 'Report-and-appraise meeting', '{party.branch,party.generalBranch,party.committee}', 'members', false, '{}', false, true, '', 75);

-- `subject`: the business subject that a learning session feeds, in a few words.
alter table branch_life.meeting add column fulfils text[] not null default '{}', add column subject text not null default '';

-- Leave that somebody asked for themselves; the recorder sees it and takes it over, or does not. A kind, never a cause.
alter table branch_life.attendee add column asked_leave text check (asked_leave in ('duty', 'training', 'posting', 'annual', 'personal')), add column asked_at timestamptz;

-- Help for an item that goes weakly: first it is shown to the holder with what blocks it; then helper, step, day and a day to
-- look again; then what was found. A support talk leaves its day only: what was said is nobody's record.
create table commitments.help (
  tenant text not null,
  id uuid not null,
  item uuid not null,
  blocker text not null,
  shown_on date not null,
  shown_by_name text not null,
  answer text not null default '',
  answered_on date,
  helper text,
  helper_name text,
  step text,
  due date,
  look_again_on date,
  planned_on date,
  result text check (result in ('caughtUp', 'stillBehind')),
  result_word text not null default '',
  looked_on date,
  talk_held_on date,
  version int not null default 1,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, item) references commitments.item (tenant, id),
  check ((planned_on is null) = (helper is null))
);
create unique index help_one_at_a_time on commitments.help (tenant, item) where result is null;

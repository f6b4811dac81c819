-- A voluntary short-cut at the door: while the recorder shows a code that changes every half minute, whoever is on the list
-- may say "I am here". It marks nobody: the recorder's list stays the truth.
alter table branch_life.meeting add column arrival_secret text;
alter table branch_life.attendee add column arrived_at timestamptz;

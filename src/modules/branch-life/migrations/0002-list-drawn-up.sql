-- On which day the list of who is expected was last drawn up: one drawn up on the meeting's day or later is final.
alter table branch_life.meeting add column listed_on date;

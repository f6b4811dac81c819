-- On which day the list of who is expected was last drawn up: one drawn up on the meeting's day or later is final.
alter table branch_life.meeting add column listed_on date;

-- English names of kinds begin a line on pages and in lists.
update branch_life.meeting_kind set label_en = upper(left(label_en, 1)) || substr(label_en, 2) where tenant = '';

-- In which form an activity takes place, so that a branch notices when it has been the same for months.
alter table branch_life.meeting add column form text check (form in ('study', 'discussion', 'site', 'service', 'visit', 'film', 'practice'));

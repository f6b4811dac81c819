-- A kind can be added and can end from a day on. `joint`: several units may hold one together.
alter table branch_life.meeting_kind add column joint boolean not null default true, add column ended boolean not null default false;

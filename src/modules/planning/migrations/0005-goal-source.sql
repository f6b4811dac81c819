-- Where a goal comes from (document, its number, the clause), how far it takes that clause up, and whether it is required.
alter table planning.goal add column source_number text not null default '';
alter table planning.goal add column source_clause text not null default '';
alter table planning.goal add column coverage text not null default '';
alter table planning.goal add column action text not null default 'required' check (action in ('required', 'optional'));

-- A phone that lost its network while sending sends again: the name that it gave what was typed makes it one record.
alter table commitments.item add column draft uuid;
create unique index item_sent_once on commitments.item (tenant, letter, draft) where draft is not null;
alter table commitments.progress add column draft uuid;
create unique index progress_sent_once on commitments.progress (tenant, item, draft) where draft is not null;

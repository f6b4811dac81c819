-- A phone that lost its network while sending sends again: the name that it gave what was typed makes it one record of that
-- person; what somebody else sends under the same name is a record of its own.
alter table commitments.item add column draft uuid;
create unique index item_sent_once on commitments.item (tenant, letter, entered_by, draft) where draft is not null;
alter table commitments.progress add column draft uuid;
create unique index progress_sent_once on commitments.progress (tenant, item, recorded_by, draft) where draft is not null;

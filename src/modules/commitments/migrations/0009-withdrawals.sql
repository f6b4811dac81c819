-- A commitment may be taken back: at once before its publication, through the same review afterwards. It stays, with its
-- reason, as a step of its story. The day of publication stands on the item, so that what was public stays readable.
alter table commitments.item drop constraint item_state_check;
alter table commitments.item add constraint item_state_check check (state in ('drafted', 'submitted', 'groupReviewed', 'accepted', 'returned', 'published', 'fulfilling', 'assessed', 'withdrawn'));
alter table commitments.item add column published_on date;
update commitments.item item set published_on = (select max(step.date) from commitments.step step where step.tenant = item.tenant and step.item = item.id and step.act = 'publish')
  where item.state in ('published', 'fulfilling', 'assessed');
alter table commitments.change add column withdrawal boolean not null default false;

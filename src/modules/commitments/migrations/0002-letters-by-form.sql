-- A pair signs a letter of its own beside the letters of the two: one letter a year for each holder and form.
alter table commitments.letter add column form text not null default 'individual' check (form in ('individual', 'paired', 'collective'));
update commitments.letter set form = 'collective' where holder_unit is not null;
update commitments.letter letter set form = 'paired'
  where person is not null
    and exists (select 1 from commitments.item item where item.tenant = letter.tenant and item.letter = letter.id)
    and not exists (select 1 from commitments.item item where item.tenant = letter.tenant and item.letter = letter.id and item.form <> 'paired');
alter table commitments.letter add check ((form = 'collective') = (holder_unit is not null));
drop index commitments.letter_of_person;
create unique index letter_of_person on commitments.letter (tenant, year, person, form) where person is not null;

-- On what basis a unit was founded where the numbers alone would not carry it (an approval), and when committees were elected.
alter table organisation.unit add column founding_basis text;

create table organisation.term (
  tenant text not null,
  unit uuid not null,
  elected_on date not null,
  primary key (tenant, unit, elected_on),
  foreign key (tenant, unit) references organisation.unit
);

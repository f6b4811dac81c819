-- Practical deeds of years before the program was used, brought in from Excel: a row is a deed, or several of one unit
-- and category. `number` is the agency's own; the paths of committee and agency say who sees it.
create table commitments.past_deed (
  tenant text not null,
  id uuid not null,
  number text not null,
  year int not null,
  unit_id text not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  party_path text collate "C" not null,
  agency_path text collate "C" not null,
  category text not null,
  text text not null,
  deeds int not null check (deeds > 0),
  kept int not null check (kept between 0 and deeds),
  people int not null,
  students int not null,
  money numeric(14, 2) not null,
  goods numeric(14, 2) not null,
  published_on date not null,
  closed_on date not null,
  version int not null default 1,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, number)
);
create index past_deed_by_year on commitments.past_deed (tenant, year, number);

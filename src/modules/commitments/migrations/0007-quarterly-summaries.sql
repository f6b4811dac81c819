-- A branch's summary of a quarter: drafted from records by the program, worded and kept by people.
create table commitments.summary (
  tenant text not null,
  branch_id text not null,
  branch_path text collate "C" not null,
  year int not null,
  quarter int not null check (quarter between 1 and 4),
  text text not null,
  version int not null default 1,
  saved_by text not null,
  saver_name text not null,
  saved_on date not null,
  saved_at timestamptz not null,
  primary key (tenant, branch_id, year, quarter)
);

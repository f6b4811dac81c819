-- Whom a branch helps, by code only: no name, no address, nothing else about the person is kept here.
create table commitments.beneficiary (
  tenant text not null,
  id uuid not null,
  branch_id text not null,
  branch_path text collate "C" not null,
  code text not null check (code ~ '^[A-Z]{1,3}-[0-9]{1,4}$'),
  kind text not null check (kind in ('student', 'resident', 'enterprise', 'village')),
  ended_on date,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, branch_id, code)
);
create index beneficiary_by_branch on commitments.beneficiary (tenant, branch_path);

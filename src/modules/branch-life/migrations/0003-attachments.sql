-- Papers that belong to a meeting (a signed list, a scan): optional, few. Taking one away keeps the row and the file.
create table branch_life.attachment (
  tenant text not null,
  meeting uuid not null,
  file uuid not null,
  name text not null,
  bytes bigint not null,
  attached_by_name text not null,
  attached_at timestamptz not null,
  removed_by_name text,
  removed_at timestamptz,
  primary key (tenant, meeting, file),
  foreign key (tenant, meeting) references branch_life.meeting (tenant, id),
  foreign key (tenant, file) references foundation.file (tenant, id)
);

-- What the group found of an item in a month: it goes forward, or it is blocked, with a word. Looked at again, the row is written anew.
create table commitments.group_check (
  tenant text not null,
  item uuid not null,
  month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  mark text not null check (mark in ('forward', 'blocked')),
  word text not null default '',
  checked_on date not null,
  checked_by text not null,
  checker_name text not null,
  checked_at timestamptz not null,
  primary key (tenant, item, month),
  foreign key (tenant, item) references commitments.item (tenant, id)
);

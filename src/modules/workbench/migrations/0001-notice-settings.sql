create schema workbench;

-- When somebody wants to be left alone, and whether the day's notices come together the day after. Hours 0 … 23 of their own clock.
create table workbench.notice_setting (
  tenant text not null,
  account text not null,
  quiet_from int not null check (quiet_from between 0 and 23),
  quiet_until int not null check (quiet_until between 0 and 23),
  daily boolean not null,
  changed_at timestamptz not null,
  primary key (tenant, account)
);

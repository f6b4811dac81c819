-- Every form that a register has had, the first one as it was defined. A row keeps the form by which it was entered: `entry.form`.
create table ledgers.register_form (
  tenant text not null,
  register uuid not null,
  version int not null,
  name text not null,
  purpose text not null,
  fields jsonb not null,
  reason text not null,
  changed_by text not null,
  changer_name text not null,
  changed_at timestamptz not null,
  primary key (tenant, register, version),
  foreign key (tenant, register) references ledgers.register (tenant, id)
);
insert into ledgers.register_form (tenant, register, version, name, purpose, fields, reason, changed_by, changer_name, changed_at)
  select tenant, id, 1, name, purpose, fields, '', defined_by, definer_name, defined_at from ledgers.register;

alter table ledgers.register add column version int not null default 1;
alter table ledgers.entry add column form int not null default 1;

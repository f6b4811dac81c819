-- Audit: one row per command. `xid` tells the sealing job which rows no running transaction can still precede.
create table foundation.audit (
  tenant text not null,
  id uuid not null,
  at timestamptz not null,
  account text not null,
  person text,
  action text not null,
  record text not null,
  unit_path text,
  change jsonb not null default '{}',
  xid xid8 not null default pg_current_xact_id(),
  primary key (tenant, id)
);
create index audit_by_xid on foundation.audit (tenant, xid);
create index audit_by_record on foundation.audit (tenant, record);

-- Files lie on disk under their SM3; the row is what the program knows about one upload.
create table foundation.file (
  tenant text not null,
  id uuid not null,
  sm3 text not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  unit_path text not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  primary key (tenant, id)
);

-- What the installation is: whether it is a demo (for ever), which tenants it holds.
create table foundation.installation (
  name text primary key,
  value jsonb not null
);

-- What a Party organisation puts behind a piece of business work; one that ends stays as a record.
create table planning.carrier (
  tenant text not null,
  id uuid not null,
  goal uuid not null,
  name text not null,
  kind text not null check (kind in ('vanguardTeam', 'shockTeam', 'modelPost', 'responsibilityArea')),
  unit_id text not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  attached_by text not null,
  attached_by_name text not null,
  attached_at timestamptz not null,
  attached_on date not null,
  ended_by text,
  ended_at timestamptz,
  primary key (tenant, id),
  foreign key (tenant, goal) references planning.goal (tenant, id)
);
create index carrier_by_goal on planning.carrier (tenant, goal) where ended_at is null;

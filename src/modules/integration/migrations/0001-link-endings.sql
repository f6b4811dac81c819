create schema integration;

-- Why a link was ended; the link itself stays in planning with its days.
create table integration.link_ending (
  tenant text not null,
  link uuid not null,
  plan uuid not null,
  party_goal uuid not null,
  business_goal uuid not null,
  reason text not null,
  ended_by text not null,
  ended_by_name text not null,
  ended_at timestamptz not null,
  ended_on date not null,
  primary key (tenant, link),
  foreign key (tenant, link) references planning.link (tenant, id)
);
create index link_ending_by_plan on integration.link_ending (tenant, plan, ended_at desc);

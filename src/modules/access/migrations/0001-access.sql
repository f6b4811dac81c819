create schema access;

-- `password`: argon2id in PHC form; null: nobody can sign in with it. A name is unique in the installation, whatever its case.
create table access.account (
  tenant text not null,
  id uuid not null,
  name text not null,
  person uuid,
  display_name text not null,
  password text,
  must_change boolean not null default false,
  opened_at timestamptz not null,
  closed_at timestamptz,
  version int not null default 1,
  primary key (tenant, id),
  foreign key (tenant, person) references organisation.person
);
create unique index account_by_name on access.account (lower(name));
create unique index account_by_person on access.account (tenant, person) where person is not null;

-- A session is known by the SM3 of its token; the token itself is only with the browser.
create table access.session (
  tenant text not null,
  id uuid not null,
  token_sm3 text not null,
  account uuid not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  address text not null,
  primary key (tenant, id),
  foreign key (tenant, account) references access.account
);
create unique index session_by_token on access.session (token_sm3);
create index session_by_account on access.session (tenant, account);

-- Wrong passwords by sign-in name and by address; tenant '' because the caller is nobody yet.
create table access.sign_in_failure (
  tenant text not null,
  subject text not null,
  failures int not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (tenant, subject)
);

-- A role of an account over a unit and everything below it; unit null: the tenant (the three administrators).
create table access.role_assignment (
  tenant text not null,
  id uuid not null,
  account uuid not null,
  role text not null,
  unit uuid,
  given_at timestamptz not null,
  given_by text not null,
  ended_at timestamptz,
  primary key (tenant, id),
  foreign key (tenant, account) references access.account,
  foreign key (tenant, unit) references organisation.unit
);
create index role_assignment_by_account on access.role_assignment (tenant, account);
create unique index role_assignment_once on access.role_assignment (tenant, account, role, unit) where ended_at is null and unit is not null;

-- The one-time link that names the first three administrators: one row at most, its token as SM3.
create table access.first_administrators (
  tenant text primary key,
  token_sm3 text not null,
  used_at timestamptz
);

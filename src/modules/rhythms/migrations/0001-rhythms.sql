create schema rhythms;

-- A tenant's own wording of a duty. Standard duties live in the program (standard-duties.ts); a row here replaces the
-- standard one of the same code from its day on, and the older rows stay, so that past periods are owed as they were.
create table rhythms.duty (
  tenant text not null,
  code text not null,
  from_day date not null,
  applies_to text not null,
  every text not null check (every in ('month', 'quarter', 'halfYear', 'year')),
  times int not null check (times between 0 and 31),
  grace_days int not null check (grace_days between 0 and 92),
  required boolean not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (tenant, code, from_day)
);

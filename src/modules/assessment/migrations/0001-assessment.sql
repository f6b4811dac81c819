create schema assessment;

-- A version of a scheme: its text as it was written, and what the engine made of it. Never changed; a change is a new version.
create table assessment.scheme (
  tenant text not null,
  id uuid not null,
  key text not null,
  version integer not null,
  title jsonb not null,
  text text not null,
  sm3 text not null,
  compiled text not null,
  entered_by text not null,
  enterer_name text not null,
  entered_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, key, version)
);

-- A scheme applied to units for a period. Its state follows from the dated acts: opened, computed, published.
-- `unit_path`: the unit that assesses. `as_of`: the instant whose knowledge the inputs hold; `seal`: sealed up to there.
create table assessment.assessment (
  tenant text not null,
  id uuid not null,
  scheme uuid not null,
  title text not null,
  from_day date not null,
  to_day date not null,
  unit_id text not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  version integer not null default 1,
  opened_by text not null,
  opener_name text not null,
  opened_at timestamptz not null,
  as_of timestamptz,
  computed_by text,
  computer_name text,
  computed_at timestamptz,
  seal bigint,
  decision text,
  published_by text,
  publisher_name text,
  published_at timestamptz,
  primary key (tenant, id),
  foreign key (tenant, scheme) references assessment.scheme (tenant, id),
  check (from_day <= to_day),
  check ((published_at is null) = (decision is null))
);
create index assessment_by_unit on assessment.assessment (tenant, unit_path);

create table assessment.subject (
  tenant text not null,
  assessment uuid not null,
  unit_id text not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  place integer not null,
  primary key (tenant, assessment, unit_id),
  foreign key (tenant, assessment) references assessment.assessment (tenant, id)
);
create index subject_by_unit on assessment.subject (tenant, unit_path);

-- Inputs that no record tells and a person states, with the person.
create table assessment.stated_input (
  tenant text not null,
  assessment uuid not null,
  unit_id text not null,
  input text not null,
  value text not null,
  stated_by text not null,
  stater_name text not null,
  stated_at timestamptz not null,
  primary key (tenant, assessment, unit_id, input),
  foreign key (tenant, assessment, unit_id) references assessment.subject (tenant, assessment, unit_id)
);

-- Results are kept as the very text that was worked out, so that a recomputation can be compared byte for byte.
create table assessment.result (
  tenant text not null,
  assessment uuid not null,
  unit_id text not null,
  inputs text not null,
  outcomes text not null,
  explanation text not null,
  sm3 text not null,
  primary key (tenant, assessment, unit_id),
  foreign key (tenant, assessment, unit_id) references assessment.subject (tenant, assessment, unit_id)
);

-- What was published stays, whoever asks: the program refuses it in a sentence, and so does the database.
create function assessment.refuse_published() returns trigger language plpgsql as $$
declare
  touched jsonb := case when tg_op = 'INSERT' then to_jsonb(new) else to_jsonb(old) end;
begin
  if exists (select 1 from assessment.assessment a where a.tenant = touched ->> 'tenant' and a.id = coalesce(touched ->> 'assessment', touched ->> 'id')::uuid and a.published_at is not null) then
    raise exception 'a published assessment is frozen' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger frozen before update or delete on assessment.assessment for each row execute function assessment.refuse_published();
create trigger frozen before insert or update or delete on assessment.subject for each row execute function assessment.refuse_published();
create trigger frozen before insert or update or delete on assessment.stated_input for each row execute function assessment.refuse_published();
create trigger frozen before insert or update or delete on assessment.result for each row execute function assessment.refuse_published();

create function assessment.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a version of a scheme is never changed' using errcode = 'restrict_violation';
end
$$;
create trigger kept before update or delete on assessment.scheme for each row execute function assessment.refuse_change();

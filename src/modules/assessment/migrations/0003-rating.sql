-- Who rates, in which group of the scheme, and when the sheet was handed in.
create table assessment.rater (
  tenant text not null,
  assessment uuid not null,
  person uuid not null,
  person_name text not null,
  group_name text not null,
  named_by text not null,
  named_at timestamptz not null,
  submitted_at timestamptz,
  primary key (tenant, assessment, person),
  foreign key (tenant, assessment) references assessment.assessment (tenant, id)
);
create index rater_by_person on assessment.rater (tenant, person);

create table assessment.mark (
  tenant text not null,
  assessment uuid not null,
  person uuid not null,
  unit_id text not null,
  input text not null,
  item text not null,
  value text not null,
  primary key (tenant, assessment, person, unit_id, input, item),
  foreign key (tenant, assessment, person) references assessment.rater (tenant, assessment, person),
  foreign key (tenant, assessment, unit_id) references assessment.subject (tenant, assessment, unit_id)
);

-- A sheet that was handed in stays as it is.
create function assessment.refuse_submitted() returns trigger language plpgsql as $$
declare
  touched jsonb := case when tg_op = 'INSERT' then to_jsonb(new) else to_jsonb(old) end;
begin
  if exists (select 1 from assessment.rater r where r.tenant = touched ->> 'tenant' and r.assessment = (touched ->> 'assessment')::uuid and r.person = (touched ->> 'person')::uuid and r.submitted_at is not null) then
    raise exception 'a submitted rating sheet is frozen' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger submitted before update or delete on assessment.rater for each row execute function assessment.refuse_submitted();
create trigger submitted before insert or update or delete on assessment.mark for each row execute function assessment.refuse_submitted();
create trigger frozen before insert or update or delete on assessment.rater for each row execute function assessment.refuse_published();
create trigger frozen before insert or update or delete on assessment.mark for each row execute function assessment.refuse_published();

-- A unit's facts are found by any step of their path, whatever the kind; a kind's facts by day. The path itself is no key.
drop index journal.fact_by_kind;
create index fact_by_kind on journal.fact (tenant, kind, date);
create index fact_by_place on journal.fact using gin (string_to_array(unit_path, '/'));

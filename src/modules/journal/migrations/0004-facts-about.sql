-- What notices ask: the newest facts about a person, or about one unit itself.
create index fact_by_person on journal.fact (tenant, person, recorded_at) where person is not null;
create index fact_by_unit on journal.fact (tenant, unit_id, recorded_at) where person is null;

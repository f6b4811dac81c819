-- What somebody sees of a city's commitments is found by the letters of their committee and agency, by name, and by what they promised together.
create index letter_by_party on commitments.letter (tenant, party_path);
create index letter_by_agency on commitments.letter (tenant, agency_path);
create index letter_by_person on commitments.letter (tenant, person) where person is not null;
create index letter_by_holder on commitments.letter (tenant, holder_path) where holder_path is not null;
create index item_by_partner on commitments.item using gin (partners jsonb_path_ops);

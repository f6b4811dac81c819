create table journal.seal (
  tenant text not null,
  number bigint not null,
  form smallint not null,
  from_xid xid8 not null,
  to_xid xid8 not null,
  rows bigint not null,
  -- For each row in order (xid, kind, id): kind byte, id (16 bytes), leaf (32 bytes).
  entries bytea not null,
  root bytea not null,
  previous bytea not null,
  head bytea not null,
  sealed_at timestamptz not null,
  demo boolean not null,
  primary key (tenant, number)
);

-- Defence in depth: the program never changes these rows, and neither does a slip of the hand on the database.
create function journal.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '%.% is append-only', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger append_only before update or delete on journal.fact for each row execute function journal.refuse_change();
create trigger append_only_whole before truncate on journal.fact for each statement execute function journal.refuse_change();
create trigger append_only before update or delete on journal.seal for each row execute function journal.refuse_change();
create trigger append_only_whole before truncate on journal.seal for each statement execute function journal.refuse_change();
create trigger append_only before update or delete on foundation.audit for each row execute function journal.refuse_change();
create trigger append_only_whole before truncate on foundation.audit for each statement execute function journal.refuse_change();

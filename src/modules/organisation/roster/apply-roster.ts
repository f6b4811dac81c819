import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor/actor.ts'
import type { Day } from '../../../foundation/clock/day.ts'
import { newId } from '../../../foundation/crypto/new-id.ts'
import type { Tx } from '../../../foundation/database/database.ts'
import { pinyinKeys } from '../pinyin-key.ts'
import { openEnd } from '../tables.ts'
import type { RosterPlaces } from './roster-places.ts'
import type { RosterChange } from './roster-plan.ts'

type Placed = RosterChange & { id: string }

const batchRows = 4000

/** Writes what the rows change, in batches: people, statuses, ended posts, new posts. The caller holds the structure. */
export async function applyRoster(tx: Tx, actor: Actor, changes: readonly RosterChange[], places: RosterPlaces, partyIsSaid: boolean, from: Day): Promise<void> {
  const placed: Placed[] = changes.map((change) => ({ ...change, id: change.person ?? newId(actor.at) }))
  for (let at = 0; at < placed.length; at += batchRows) {
    const batch = placed.slice(at, at + batchRows)
    await writePeople(tx, actor, batch, places, partyIsSaid)
    await writeStandings(tx, actor, batch.filter(({ statusChanged }) => statusChanged), from)
    await endPosts(tx, actor, batch.flatMap(({ end }) => end), from)
    await startPosts(tx, actor, batch, from)
  }
}

async function writePeople(tx: Tx, actor: Actor, batch: readonly Placed[], places: RosterPlaces, partyIsSaid: boolean): Promise<void> {
  const keys = batch.map(({ entry }) => pinyinKeys(entry.name, entry.staffNumber))
  const path = (unit: string | null) => (unit === null ? null : (places.byId.get(unit)?.path ?? null))
  await sql`
    insert into organisation.person (tenant, id, staff_number, name, pinyin, search_key, political_status, party_joined, section, section_path, party_unit, party_path)
    select ${actor.tenant}, * from unnest(
      ${batch.map(({ id }) => id)}::uuid[], ${batch.map(({ entry }) => entry.staffNumber)}::text[], ${batch.map(({ entry }) => entry.name)}::text[],
      ${keys.map(({ pinyin }) => pinyin)}::text[], ${keys.map(({ search }) => search)}::text[], ${batch.map(({ entry }) => entry.politicalStatus)}::text[],
      ${batch.map(({ entry }) => entry.partyJoined)}::date[], ${batch.map(({ entry }) => entry.section)}::uuid[], ${batch.map(({ entry }) => path(entry.section))}::text[],
      ${batch.map(({ entry }) => entry.partyUnit)}::uuid[], ${batch.map(({ entry }) => path(entry.partyUnit))}::text[])
    on conflict (tenant, id) do update set
      name = excluded.name, pinyin = excluded.pinyin, search_key = excluded.search_key, political_status = excluded.political_status,
      party_joined = coalesce(excluded.party_joined, person.party_joined), section = excluded.section, section_path = excluded.section_path,
      party_unit = case when ${partyIsSaid} then excluded.party_unit else person.party_unit end,
      party_path = case when ${partyIsSaid} then excluded.party_path else person.party_path end,
      version = person.version + 1`.execute(tx)
}

async function writeStandings(tx: Tx, actor: Actor, batch: readonly Placed[], from: Day): Promise<void> {
  if (batch.length === 0) return
  // Of a new person the status is taken to hold since the day of joining, of a known one since the day of the change.
  const since = batch.map(({ person, entry }) => (person === null && entry.partyJoined !== null && entry.partyJoined < from ? entry.partyJoined : from))
  await sql`
    insert into organisation.political_standing (tenant, person, from_day, status)
    select ${actor.tenant}, * from unnest(${batch.map(({ id }) => id)}::uuid[], ${since}::date[], ${batch.map(({ entry }) => entry.politicalStatus)}::text[])
    on conflict (tenant, person, from_day) do update set status = excluded.status`.execute(tx)
}

async function endPosts(tx: Tx, actor: Actor, ended: readonly { id: string; from: Day }[], from: Day): Promise<void> {
  const since = ended.filter((one) => one.from < from).map(({ id }) => id)
  const never = ended.filter((one) => one.from === from).map(({ id }) => id)
  if (since.length > 0) await sql`update organisation.appointment set until_day = ${from} where tenant = ${actor.tenant} and id = any(${since}::uuid[])`.execute(tx)
  // Entered and corrected for the same day: it was never held.
  if (never.length > 0) await sql`delete from organisation.appointment where tenant = ${actor.tenant} and id = any(${never}::uuid[])`.execute(tx)
}

async function startPosts(tx: Tx, actor: Actor, batch: readonly Placed[], from: Day): Promise<void> {
  const started = batch.flatMap(({ id, start }) => start.map((one) => ({ ...one, person: id })))
  if (started.length === 0) return
  await sql`
    insert into organisation.appointment (tenant, id, person, unit, post, from_day, until_day)
    select ${actor.tenant}, id, person, unit, post, ${from}::date, ${openEnd}::date from unnest(
      ${started.map(() => newId(actor.at))}::uuid[], ${started.map(({ person }) => person)}::uuid[], ${started.map(({ unit }) => unit)}::uuid[], ${started.map(({ post }) => post)}::text[]) as s (id, person, unit, post)
    on conflict (tenant, person, unit, post, from_day) do update set until_day = excluded.until_day`.execute(tx)
}

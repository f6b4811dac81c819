import { demandAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { refuse } from './errors.ts'
import { editPeople } from './permissions.ts'
import { pinyinKeys } from './pinyin-key.ts'
import type { PoliticalStatus } from './political-status.ts'
import type { OrganisationTables } from './tables.ts'

/** `standingFrom`: since when the political status holds (default: the day of joining, else today). */
export type EnterPerson = { staffNumber: string; name: string; politicalStatus: PoliticalStatus; partyJoined?: Day | null; standingFrom?: Day }

/** Enters a person; where they belong follows by `appoint`. Refuses a staff number that exists. Returns the id. */
export async function enterPerson(tx: Tx, actor: Actor, input: EnterPerson): Promise<string> {
  demandAnywhere(actor, editPeople)
  const id = newId(actor.at)
  const keys = pinyinKeys(input.name, input.staffNumber)
  const db = on<OrganisationTables>(tx)
  const entered = await db
    .insertInto('organisation.person')
    .values({
      tenant: actor.tenant, id, staff_number: input.staffNumber, name: input.name, pinyin: keys.pinyin, search_key: keys.search,
      political_status: input.politicalStatus, party_joined: input.partyJoined ?? null, section: null, section_path: null, party_unit: null, party_path: null,
    })
    .onConflict((conflict) => conflict.columns(['tenant', 'staff_number']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!entered) throw refuse('staff-number-taken', { staffNumber: input.staffNumber }, [{ path: 'staffNumber', code: 'organisation.error.staff-number-taken', params: { staffNumber: input.staffNumber } }])
  await db.insertInto('organisation.political_standing').values({ tenant: actor.tenant, person: id, from_day: input.standingFrom ?? input.partyJoined ?? actor.today, status: input.politicalStatus }).execute()
  await writeAudit(tx, actor, { action: 'organisation.enter-person', record: id })
  return id
}

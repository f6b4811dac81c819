import { demandAnywhere, mayAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { dutiesOn, dutyInSight, type Duty } from '../rhythms/index.ts'
import { kindOf } from './meeting-kinds.ts'
import { keepKinds, seeMeetings } from './permissions.ts'
import type { BranchLifeTables, MeetingKindTable } from './tables.ts'

const lastDay = '2199-12-31'

/** The kinds of meeting in force today, to come and ended, each with every wording it has had or will have, the first one first. */
export async function kindList(reader: Reader, actor: Actor) {
  demandAnywhere(actor, seeMeetings)
  const rows = await on<BranchLifeTables>(reader).selectFrom('branch_life.meeting_kind').selectAll().where('tenant', 'in', ['', actor.tenant]).orderBy('position').orderBy('key').orderBy('tenant').orderBy('from_day').execute()
  const histories = new Map<string, MeetingKindTable[]>()
  for (const row of rows) histories.set(row.key, [...(histories.get(row.key) ?? []), row])
  return {
    today: actor.today,
    rows: [...histories.values()].flatMap((history) => kindRowOf(history, actor.today) ?? []),
    duties: (await dutiesThatMeetingsFulfil(reader, actor)).map(({ code, label }) => ({ code, label })),
    can: { change: mayAnywhere(actor, keepKinds) },
  }
}

/** One kind as it stands: the wording in force, else the one to come, else the last it had. */
function kindRowOf(history: readonly MeetingKindTable[], today: string) {
  const latest = history.filter((row) => row.from_day <= today).at(-1)
  const worded = history.filter(({ ended }) => !ended)
  const now = latest?.ended ? undefined : latest
  const ahead = worded.find((row) => row.from_day > today)
  const shown = now ?? ahead ?? worded.at(-1) ?? latest
  const last = history.at(-1)
  if (!shown) return null
  return {
    ...wordingOf(shown), key: shown.key, label: kindOf(shown).label, keepsContent: shown.keeps_content, namesWork: shown.names_work, learning: shown.learning, version: Math.max(...history.map(({ version }) => version)),
    state: now ? ('inForce' as const) : ahead ? ('ahead' as const) : ('ended' as const), ends: last?.ended ? last.from_day : null, history: history.map(wordingOf),
  }
}

/** Duties in force today or to come that a meeting fulfils, as far as they concern the actor. */
async function dutiesThatMeetingsFulfil(reader: Reader, actor: Actor): Promise<Duty[]> {
  const all = [...(await dutiesOn(reader, actor.tenant, actor.today)), ...(await dutiesOn(reader, actor.tenant, lastDay))]
  return [...new Map(all.map((duty) => [duty.code, duty])).values()].filter((duty) => duty.sort !== 'report' && dutyInSight(actor, duty))
}

function wordingOf(row: MeetingKindTable) {
  const { attends, quorum, required, joint, basis, heldBy, satisfies, mayFulfil } = kindOf(row)
  return { attends, quorum, required, joint, basis, heldBy: [...heldBy], satisfies: [...satisfies], mayFulfil: [...mayFulfil], fromDay: row.from_day, changedBy: row.changed_by_name, ended: row.ended }
}

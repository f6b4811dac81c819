import { demandAnywhere, mayAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { dutiesOn } from '../rhythms/index.ts'
import { kindOf } from './meeting-kinds.ts'
import { keepKinds, seeMeetings } from './permissions.ts'
import type { BranchLifeTables, MeetingKindTable } from './tables.ts'

/** The kinds of meeting in force today, each with every wording it has had or will have, the first one first. */
export async function kindList(reader: Reader, actor: Actor) {
  demandAnywhere(actor, seeMeetings)
  const rows = await on<BranchLifeTables>(reader).selectFrom('branch_life.meeting_kind').selectAll().where('tenant', 'in', ['', actor.tenant]).orderBy('position').orderBy('key').orderBy('tenant').orderBy('from_day').execute()
  const histories = new Map<string, MeetingKindTable[]>()
  for (const row of rows) histories.set(row.key, [...(histories.get(row.key) ?? []), row])
  return {
    today: actor.today,
    rows: [...histories.values()].flatMap((history) => {
      const now = history.filter((row) => row.from_day <= actor.today).at(-1)
      return now ? [{ ...wordingOf(now), key: now.key, label: kindOf(now).label, keepsContent: now.keeps_content, namesWork: now.names_work, learning: now.learning, version: Math.max(...history.map(({ version }) => version)), history: history.map(wordingOf) }] : []
    }),
    duties: (await dutiesOn(reader, actor.tenant, actor.today)).filter(({ sort }) => sort !== 'report').map(({ code, label }) => ({ code, label })),
    can: { change: mayAnywhere(actor, keepKinds) },
  }
}

function wordingOf(row: MeetingKindTable) {
  const { attends, quorum, required, basis, heldBy, satisfies, mayFulfil } = kindOf(row)
  return { attends, quorum, required, basis, heldBy: [...heldBy], satisfies: [...satisfies], mayFulfil: [...mayFulfil], fromDay: row.from_day, changedBy: row.changed_by_name }
}

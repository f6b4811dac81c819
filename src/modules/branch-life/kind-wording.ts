import type { Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { dutiesOn } from '../rhythms/index.ts'
import { refuse } from './errors.ts'
import type { Quorum } from './quorum-rules.ts'
import type { Attends, BranchLifeTables, MeetingKindTable } from './tables.ts'

/** The rule of a kind of meeting, as the office words it. `joint`: several units may hold one together. */
export type KindRule = { heldBy: readonly string[]; attends: Attends; quorum: Quorum | null; required: boolean; joint: boolean; satisfies: readonly string[]; mayFulfil: readonly string[]; basis: string }

/** The rule as columns of the table. */
export function columnsOf({ heldBy, attends, quorum, required, joint, satisfies, mayFulfil, basis }: KindRule) {
  return { held_by: [...heldBy], attends, quorum_part: quorum?.part ?? null, quorum_whole: quorum?.whole ?? null, quorum_operator: quorum?.operator ?? null, quorum_of: quorum?.of ?? null, required, joint, satisfies: [...satisfies], may_fulfil: [...mayFulfil], basis }
}

/** A rule changes from today on. */
export function demandFromToday(actor: Actor, fromDay: Day): void {
  if (fromDay < actor.today) throw refuse('kind-changes-from-today-on', { today: actor.today }, [{ path: 'fromDay', code: 'branch-life.error.kind-changes-from-today-on', params: { today: actor.today } }])
}

/** A meeting fulfils duties that exist and that a report does not fulfil. */
export async function demandKnownDuties(tx: Tx, actor: Actor, fromDay: Day, { satisfies, mayFulfil }: Pick<KindRule, 'satisfies' | 'mayFulfil'>): Promise<void> {
  const known = new Set((await dutiesOn(tx, actor.tenant, fromDay)).filter(({ sort }) => sort !== 'report').map(({ code }) => code))
  for (const [path, duties] of [['satisfies', satisfies], ['mayFulfil', mayFulfil]] as const) {
    const at = duties.findIndex((duty) => !known.has(duty))
    if (at >= 0) throw refuse('kind-satisfies-unknown-duty', { duty: duties[at] ?? '' }, [{ path: `${path}.${at}`, code: 'branch-life.error.kind-satisfies-unknown-duty', params: { duty: duties[at] ?? '' } }])
  }
}

/** Every wording of one kind that counts in the actor's tenant, locked: the program's first, then the tenant's own by day. */
export function wordingsToChange(tx: Tx, actor: Actor, key: string): Promise<MeetingKindTable[]> {
  return on<BranchLifeTables>(tx).selectFrom('branch_life.meeting_kind').selectAll().where('tenant', 'in', ['', actor.tenant]).where('key', '=', key).orderBy('tenant').orderBy('from_day').forUpdate().execute()
}

/** The wording in force on `day`, ended or not; the first one where none has begun. */
export function wordingOn(wordings: readonly MeetingKindTable[], day: Day): MeetingKindTable | undefined {
  return wordings.filter(({ from_day }) => from_day <= day).at(-1) ?? wordings[0]
}

/** The newest version among the wordings. */
export function newestOf(wordings: readonly MeetingKindTable[]): MeetingKindTable | undefined {
  return wordings.reduce<MeetingKindTable | undefined>((newest, one) => (!newest || one.version > newest.version ? one : newest), undefined)
}

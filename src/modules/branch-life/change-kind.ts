import { demandAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound, stale } from '../../foundation/errors/common-problems.ts'
import { dutiesOn } from '../rhythms/index.ts'
import { refuse } from './errors.ts'
import { keepKinds } from './permissions.ts'
import type { Quorum } from './quorum-rules.ts'
import type { Attends, BranchLifeTables } from './tables.ts'

/** What the office words anew, from `fromDay` on. `version`: of the kind as the office saw it. */
export type ChangeKind = { version: number; fromDay: Day; heldBy: readonly string[]; attends: Attends; quorum: Quorum | null; required: boolean; satisfies: readonly string[]; mayFulfil: readonly string[]; basis: string }

/**
 * Words a kind of meeting anew from a day on, for this tenant. Meetings of earlier days keep the rule of their day: a rule
 * changed in July does not change June. Returns the new version.
 */
export async function changeKind(tx: Tx, actor: Actor, key: string, input: ChangeKind): Promise<number> {
  demandAnywhere(actor, keepKinds)
  const db = on<BranchLifeTables>(tx)
  const wordings = await db.selectFrom('branch_life.meeting_kind').selectAll().where('tenant', 'in', ['', actor.tenant]).where('key', '=', key).orderBy('tenant').orderBy('from_day').forUpdate().execute()
  const last = wordings.filter(({ from_day }) => from_day <= actor.today).at(-1)
  if (!last) throw notFound()
  const newest = wordings.reduce((a, b) => (b.version > a.version ? b : a))
  if (newest.version !== input.version) throw stale([{ field: 'fromDay', now: newest.from_day }, { field: 'satisfies', now: newest.satisfies }], newest.version)
  if (input.fromDay < actor.today) throw refuse('kind-changes-from-today-on', { today: actor.today }, [{ path: 'fromDay', code: 'branch-life.error.kind-changes-from-today-on', params: { today: actor.today } }])
  await demandKnownDuties(tx, actor, input)
  const { quorum } = input
  const words = {
    held_by: [...input.heldBy], attends: input.attends, quorum_part: quorum?.part ?? null, quorum_whole: quorum?.whole ?? null, quorum_operator: quorum?.operator ?? null, quorum_of: quorum?.of ?? null,
    required: input.required, satisfies: [...input.satisfies], may_fulfil: [...input.mayFulfil], basis: input.basis, changed_by_name: actor.name, changed_at: actor.at, version: newest.version + 1,
  }
  await db
    .insertInto('branch_life.meeting_kind')
    .values({ ...last, ...words, tenant: actor.tenant, from_day: input.fromDay })
    .onConflict((conflict) => conflict.columns(['tenant', 'key', 'from_day']).doUpdateSet(words))
    .execute()
  await writeAudit(tx, actor, { action: 'branch-life.change-kind', record: key, change: { ...input } })
  return words.version
}

/** A meeting fulfils duties that exist and that a report does not fulfil. */
async function demandKnownDuties(tx: Tx, actor: Actor, { fromDay, satisfies, mayFulfil }: ChangeKind): Promise<void> {
  const known = new Set((await dutiesOn(tx, actor.tenant, fromDay)).filter(({ sort }) => sort !== 'report').map(({ code }) => code))
  for (const [path, duties] of [['satisfies', satisfies], ['mayFulfil', mayFulfil]] as const) {
    const at = duties.findIndex((duty) => !known.has(duty))
    if (at >= 0) throw refuse('kind-satisfies-unknown-duty', { duty: duties[at] ?? '' }, [{ path: `${path}.${at}`, code: 'branch-life.error.kind-satisfies-unknown-duty', params: { duty: duties[at] ?? '' } }])
  }
}

import { demandAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { ownCode } from '../rhythms/index.ts'
import { refuse } from './errors.ts'
import { columnsOf, demandFromToday, demandKnownDuties, type KindRule } from './kind-wording.ts'
import { keepKinds } from './permissions.ts'
import type { BranchLifeTables } from './tables.ts'

/** `namesWork`: it names the work it serves. `learning`: it names the business subject it feeds. `keepsContent`: agenda and minutes are kept. */
export type AddKind = KindRule & { fromDay: Day; nameZh: string; nameEn: string; namesWork: boolean; learning: boolean; keepsContent: boolean }

/** Adds a kind of meeting beside those that come with the program, from a day on. Returns its key. */
export async function addKind(tx: Tx, actor: Actor, input: AddKind): Promise<string> {
  demandAnywhere(actor, keepKinds)
  demandFromToday(actor, input.fromDay)
  const key = ownCode(input.nameEn)
  if (key === null) throw refuse('kind-name-needs-letters', {}, [{ path: 'nameEn', code: 'branch-life.error.kind-name-needs-letters' }])
  await demandKnownDuties(tx, actor, input.fromDay, input)
  const db = on<BranchLifeTables>(tx)
  const kinds = await db.selectFrom('branch_life.meeting_kind').select(['key', 'label_zh', 'label_en', 'position']).where('tenant', 'in', ['', actor.tenant]).execute()
  const zh = kinds.some(({ label_zh }) => label_zh === input.nameZh)
  if (zh || kinds.some((kind) => kind.key === key || kind.label_en.toLowerCase() === input.nameEn.toLowerCase())) throw refuse('kind-name-taken', {}, [{ path: zh ? 'nameZh' : 'nameEn', code: 'branch-life.error.kind-name-taken' }])
  await db
    .insertInto('branch_life.meeting_kind')
    .values({
      tenant: actor.tenant, key, from_day: input.fromDay, label_zh: input.nameZh, label_en: input.nameEn, ...columnsOf(input), names_work: input.namesWork, learning: input.learning, keeps_content: input.keepsContent,
      position: Math.max(0, ...kinds.map(({ position }) => position)) + 10, changed_by_name: actor.name, changed_at: actor.at, version: 1, ended: false,
    })
    .execute()
  await writeAudit(tx, actor, { action: 'branch-life.add-kind', record: key, change: { ...input } })
  return key
}

import { z } from 'zod'
import { bilingual, day } from '../../foundation/http/shapes.ts'

const unitRef = z.strictObject({ id: z.string(), name: z.string() })

/** done · late (entered late) · short (not held for want of a quorum) · missing (past its day) · grace · waiting (this period) · ahead */
export const cellState = z.enum(['done', 'late', 'short', 'missing', 'grace', 'waiting', 'ahead'])

const cell = z.strictObject({
  from: day,
  to: day,
  dueBy: day,
  due: z.int(),
  held: z.int(),
  state: cellState,
  /** True if a meeting of the cell named neither the work it serves nor a reason for none. */
  unlinked: z.boolean(),
  /** What fulfilled it, or failed to: meetings (module 'branch-life') and reports ('rhythms'). */
  meetings: z.array(z.strictObject({ module: z.string(), id: z.string(), unit: unitRef, title: z.string(), day, state: z.enum(['held', 'notHeld']), due: z.int(), attended: z.int(), late: z.boolean(), recorder: z.string() })),
  missing: z.array(unitRef),
})

/** `due`: owed in periods that have ended; `held`: all that took place so far; `short`: owed and not made up in its period. */
const dutyRow = z.strictObject({ duty: z.string(), label: bilingual, every: z.string(), sort: z.enum(['meeting', 'study', 'report']), cells: z.array(cell), due: z.int(), held: z.int(), short: z.int() })

export const complianceAnswer = z.strictObject({
  today: day,
  year: z.int(),
  unit: unitRef,
  branches: z.array(z.strictObject({ unit: unitRef, kind: z.enum(['branch', 'committee']), secretary: z.string().nullable(), members: z.int(), /** groups of a branch, branches of a committee */ groups: z.int(), duties: z.array(dutyRow) })),
  meetings: z.int(),
})

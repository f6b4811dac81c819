import type { Reader } from '../../foundation/database/database.ts'
import { daysOf, movesOf } from './assessment-store.ts'
import { hasReached, stepKeys } from './process-rules.ts'
import type { Assessment } from './tables.ts'

/** Every step with the day by which it should be done and when it was, and what was taken back with which reason. */
export async function processOf(reader: Reader, assessment: Assessment) {
  const days = await daysOf(reader, assessment)
  const moves = await movesOf(reader, assessment)
  const steps = stepKeys.map((step) => {
    const passed = assessment.step !== step && hasReached(assessment.step, step)
    const done = passed ? moves.findLast((move) => move.step === step && move.act === 'done') : undefined
    return { step, due: days.get(step) ?? null, passed, doneAt: done?.moved_at.toISOString() ?? null, doneBy: done?.mover_name ?? null, note: done?.note ?? null }
  })
  const returns = moves.filter(({ act }) => act === 'returned').map(({ step, note, mover_name, moved_at }) => ({ step, reason: note ?? '', by: mover_name, at: moved_at.toISOString() }))
  return { steps, returns }
}

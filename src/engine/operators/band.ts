import { demand } from '../formula/functions.ts'
import type { Locals, Row } from '../run/row.ts'
import { compare } from '../values/ratio.ts'
import { failure, isUnknown } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import type { Linker } from './operator.ts'
import { LIMITS } from './pick-node.ts'
import type { Band } from './pick-node.ts'

/** Whether a value lies in a band; the unknown value when a limit is unknown. */
export function linkBand(band: Band, linker: Pick<Linker, 'formula'>): (value: Value, row: Row, locals: Locals | undefined) => boolean | Value {
  const limits = LIMITS.flatMap((key) => {
    const formula = band[key]
    return formula ? [{ key, run: linker.formula(formula) }] : []
  })
  return (value, row, locals) => {
    for (const { key, run } of limits) {
      const limit = run(row, locals)
      const order = value.s === 'number' && limit.s === 'number' ? compare(value, limit) : value.s === 'date' && limit.s === 'date' ? value.day - limit.day : undefined
      if (order === undefined) return isUnknown(limit) ? demand([limit], 'any', band.line)! : failure('wrong-type', band.line)
      if (!(key === 'at_least' ? order >= 0 : key === 'above' ? order > 0 : key === 'at_most' ? order <= 0 : order < 0)) return false
    }
    return true
  }
}

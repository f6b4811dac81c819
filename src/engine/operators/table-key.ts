import { writeNumber } from '../values/number-text.ts'
import { TRUE } from '../values/value.ts'
import type { Value } from '../values/value.ts'

/** The key under which a value is found in a table. */
export function tableKey(value: Value): string | undefined {
  return value.s === 'text' ? value.v : value.s === 'number' ? writeNumber(value) : value.s === 'flag' ? String(value === TRUE) : undefined
}

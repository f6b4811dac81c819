import { strFromU8, unzipSync } from 'fflate'
import type { Outcome } from './declared-matrix.ts'
import type { Answered } from './permission-world.ts'

/** What an answer says about whether the caller may. A request that was not even well formed proves nothing and is the test's own fault. */
export function outcomeOf(endpoint: string, answered: Answered): Outcome {
  const { status, text } = answered
  if (status === 404) return '·'
  // A row for a unit out of reach is told at its field, among other faults that a row may have.
  if (status === 403 || /"code":"[a-z.-]*elsewhere"/.test(text)) return '✗'
  if (status >= 500 || status === 401 || codeOf(text) === 'foundation.invalid-request') throw new Error(`${endpoint} answered ${status}: ${text}`)
  return / GET /.test(` ${endpoint} `) && !endpoint.includes('/:') && showsNothing(answered) ? '○' : '✓'
}

/** The code of a refusal. */
export function codeOf(text: string): string {
  return text.startsWith('{') ? String((JSON.parse(text) as { code?: unknown }).code ?? '') : ''
}

/** True of a list without a row and of a workbook with nothing below its heads. */
function showsNothing({ text, raw, type }: Answered): boolean {
  if (type.includes('spreadsheetml')) return ((strFromU8(unzipSync(raw)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).match(/<row /g) ?? []).length) <= 1
  if (!text) return false
  const lists = Object.values(JSON.parse(text) as Record<string, unknown>).filter(Array.isArray)
  return lists.length > 0 && lists.every((list) => list.length === 0)
}

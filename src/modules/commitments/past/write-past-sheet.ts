import { writeSheet } from '../../planning/index.ts'
import { pastHeadings } from './past-columns.ts'

/** Writes a workbook of past deeds in the template's columns; without rows it is the template. */
export function writePastSheet(rows: readonly (readonly string[])[]): Promise<Buffer> {
  async function* lines() {
    yield* rows
  }
  return writeSheet('往年实事', pastHeadings, lines())
}

import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { FileAnswer } from '../../foundation/http/index.ts'
import { say } from '../../foundation/i18n/texts.ts'
import { writeSheet } from '../planning/index.ts'
import { compliance } from './compliance.ts'
import type { ComplianceAnswer } from './contract.ts'
import { texts } from './texts.ts'

const wordOf = { done: 'branch-life.matrix.done', late: 'branch-life.matrix.lateEntry', short: 'branch-life.matrix.noQuorum', missing: 'branch-life.matrix.missed', grace: 'branch-life.matrix.grace', waiting: 'branch-life.matrix.waiting', ahead: 'branch-life.matrix.waiting' } as const

/** The compliance matrix as an Excel sheet: one row a cell, with what is missing and by when. */
export async function exportCompliance(reader: Reader, actor: Actor, filter: { unit?: string | undefined; year: number }): Promise<FileAnswer> {
  const t = (key: keyof typeof texts) => say(actor.lang, texts[key])
  const answer = await compliance(reader, actor, filter)
  const heads = (['branch-life.held-by', 'branch-life.matrix.duty', 'branch-life.matrix.from', 'branch-life.matrix.to', 'branch-life.matrix.due', 'branch-life.matrix.held', 'branch-life.state', 'branch-life.matrix.missingUnits', 'branch-life.matrix.dueBy', 'branch-life.matrix.days'] as const).map(t)
  const title = t('branch-life.matrix.title')
  return { name: `${title}-${answer.year}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: await writeSheet(title, heads, rowsOf(answer, (text) => say(actor.lang, text), t)) }
}

async function* rowsOf({ branches }: ComplianceAnswer, sayIt: (text: { zh: string; en: string }) => string, t: (key: keyof typeof texts) => string): AsyncIterable<string[]> {
  for (const { unit, duties } of branches) {
    for (const { label, cells } of duties) {
      for (const cell of cells) {
        const days = cell.meetings.filter(({ state }) => state === 'held').map(({ day }) => day)
        yield [unit.name, sayIt(label), cell.from, cell.to, String(cell.due), String(cell.held), t(wordOf[cell.state]), cell.state === 'ahead' ? '' : cell.missing.map(({ name }) => name).join('、'), cell.dueBy, days.join(' ')]
      }
    }
  }
}

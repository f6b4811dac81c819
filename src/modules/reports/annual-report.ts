import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { figuresOfUnits } from '../indicators/index.ts'
import { unitsBelow } from '../organisation/index.ts'
import { annualTemplate, gapSentences, type Sentence } from './annual-template.ts'
import type { Report, ReportFigure } from './contract.ts'
import { refuse } from './errors.ts'
import { fillText, type Period, type Runs } from './fill-text.ts'
import { reportScope, type ReportScope } from './report-scope.ts'
import { documentDate, spokenUnit } from './template-rules.ts'

/** `asOf`: as known at that instant (default: now), so that the Word file says what the preview said. */
export type AnnualQuery = { unit: string; year: number; asOf?: string | undefined }

/** The annual summary of a Party organisation; every number is a figure that opens. A year still running is reported up to today. */
export async function annualReport(reader: Reader, actor: Actor, { unit, year, asOf }: AnnualQuery): Promise<Report> {
  const scope = await reportScope(reader, actor, unit)
  const [from, to] = [`${year}-01-01`, `${year}-12-31`]
  if (from > actor.today) throw refuse('year-lies-ahead', {}, [{ path: 'query.year', code: 'reports.error.year-lies-ahead' }])
  const asked = asOf === undefined || new Date(asOf) > actor.at ? actor.at : new Date(asOf)
  const period: Period = { from, to: to > actor.today ? actor.today : to, asOf: asked.toISOString() }
  const figures: ReportFigure[] = []
  const parts: Report['parts'] = []
  for (const { heading, sentences } of annualTemplate) {
    const runs: Runs = []
    for (const sentence of sentences) runs.push(...(await sentenceRuns(reader, actor, scope, period, sentence, figures)))
    if (runs.length > 0) parts.push({ heading, runs })
  }
  return {
    unit: { id: scope.unit.id, name: scope.unit.name },
    year,
    ...period,
    title: `${year}年党建与业务融合工作总结`,
    addressee: scope.addressee,
    opening: `现将${scope.unit.name}${year}年党建与业务融合工作总结如下。`,
    parts,
    signature: scope.unit.name,
    date: documentDate(actor.today),
    figures,
  }
}

async function sentenceRuns(reader: Reader, actor: Actor, scope: ReportScope, period: Period, sentence: Sentence, figures: ReportFigure[]): Promise<Runs> {
  if (sentence === 'gaps') return gapRuns(reader, actor, scope, period, figures)
  if (typeof sentence === 'string') return fillText(reader, actor, { unit: scope.unit, business: scope.business }, period, sentence, figures)
  const before = figures.length
  const runs = await fillText(reader, actor, { unit: scope.unit, business: scope.business }, period, sentence.unlessZero, figures)
  if (figures.slice(before).some(({ value }) => value !== null && value !== '0')) return runs
  figures.length = before
  return []
}

/** The units at and below the reporting one that held fewer meetings than they owed, branches before groups: one sentence. */
async function gapRuns(reader: Reader, actor: Actor, scope: ReportScope, period: Period, figures: ReportFigure[]): Promise<Runs> {
  const units = await unitsBelow(reader, actor.tenant, scope.unit.path, period.to)
  const runs: Runs = []
  for (const { kind, held, due, text } of gapSentences) {
    const concerned = units.filter((one) => one.kind === kind).sort((a, b) => (a.code < b.code ? -1 : 1))
    const valuesOf = async (indicator: string) => new Map([...(await figuresOfUnits(reader, actor, concerned.map(({ id }) => id), { indicator, ...period }))].map(([id, { value }]) => [id, Number(value ?? 0)]))
    const [done, owed] = [await valuesOf(held), await valuesOf(due)]
    for (const unit of concerned) {
      if ((done.get(unit.id) ?? 0) >= (owed.get(unit.id) ?? 0)) continue
      runs.push({ text: `${runs.length > 0 ? '；' : ''}${spokenUnit(unit.name)}` }, ...(await fillText(reader, actor, { unit, business: scope.business }, period, text, figures)))
    }
  }
  return runs.length > 0 ? [...runs, { text: '。' }] : []
}

import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { HalfYearReport, ReportFigure } from './contract.ts'
import { refuse } from './errors.ts'
import { fillText, type Period } from './fill-text.ts'
import { halfYearTemplate } from './half-year-template.ts'
import { reportScope } from './report-scope.ts'
import { documentDate, halfYear } from './template-rules.ts'

/** `asOf`: as known at that instant (default: now), so that the Word file says what the preview said. */
export type HalfYearQuery = { unit: string; year: number; half: '1' | '2'; asOf?: string | undefined }

/** The half-year report of a Party organisation: five short parts whose every number is a figure that opens. A half-year still running is reported up to today. */
export async function halfYearReport(reader: Reader, actor: Actor, { unit, year, half: halfText, asOf }: HalfYearQuery): Promise<HalfYearReport> {
  const scope = await reportScope(reader, actor, unit)
  const half = halfText === '1' ? 1 : 2
  const { from, to } = halfYear(year, half)
  if (from > actor.today) throw refuse('half-year-lies-ahead', {}, [{ path: 'query.half', code: 'reports.error.half-year-lies-ahead' }])
  const asked = asOf === undefined || new Date(asOf) > actor.at ? actor.at : new Date(asOf)
  const period: Period = { from, to: to > actor.today ? actor.today : to, asOf: asked.toISOString() }
  const figures: ReportFigure[] = []
  const parts: HalfYearReport['parts'] = []
  for (const part of halfYearTemplate) parts.push({ heading: part.heading, runs: await fillText(reader, actor, scope, period, part.text, figures) })
  const words = half === 1 ? '上半年' : '下半年'
  return {
    unit: { id: scope.unit.id, name: scope.unit.name },
    year,
    half,
    ...period,
    title: `${year}年${words}党建与业务融合情况报告`,
    addressee: scope.addressee,
    opening: `现将${scope.unit.name}${year}年${words}党建与业务融合情况报告如下。`,
    parts,
    signature: scope.unit.name,
    date: documentDate(actor.today),
    figures,
  }
}

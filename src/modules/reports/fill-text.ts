import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { figure } from '../indicators/index.ts'
import type { Report, ReportFigure } from './contract.ts'
import type { ReportScope } from './report-scope.ts'
import { countInWords, figureText, runsOf, type FigurePlace } from './template-rules.ts'

export type Period = { from: string; to: string; asOf: string }
export type Runs = Report['parts'][number]['runs']
export type Scopes = { unit: Pick<ReportScope['unit'], 'id'>; business: string }

/** Fills a text's places with figures; each is added to `figures`, to which its run points. */
export async function fillText(reader: Reader, actor: Actor, scopes: Scopes, period: Period, text: string, figures: ReportFigure[]): Promise<Runs> {
  const runs: Runs = []
  for (const run of runsOf(text)) runs.push('text' in run ? run : await figureRun(reader, actor, scopes, period, run, figures))
  return runs
}

async function figureRun(reader: Reader, actor: Actor, scopes: Scopes, period: Period, { indicator, side, inWords }: FigurePlace, figures: ReportFigure[]): Promise<Runs[number]> {
  const reference = { indicator, scope: side === 'party' ? scopes.unit.id : scopes.business, ...period }
  const found = await figure(reader, actor, reference)
  figures.push({ label: found.label, unit: found.unit, value: found.value, state: found.state, seal: found.seal.state, scopeName: found.scope.name, figure: reference })
  const text = figureText(found.value, found.state, found.unit.zh)
  return { figure: figures.length - 1, text: inWords ? countInWords(text) : text, ...(inWords ? { inWords } : {}) }
}

import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { Text } from '../../foundation/i18n/texts.ts'
import type { Gathered } from '../../offer.ts'
import { decideScope, type Decided } from './decide-scope.ts'
import { evaluateIndicator, type Evaluated } from './evaluate-indicator.ts'
import { figureOf, type Figure, type FigureQuery } from './figure.ts'
import { figureRecords, type FigureRecord } from './figure-records.ts'

/** A part that a number is worked out from, with the reference that opens it. */
export type FigurePart = { label: Text; value: string | null; figure: { indicator: string; scope: string; person?: string; from: string; to: string; asOf?: string } }

/** A figure opened: what it means, how it is worked out, and the records that it counts. */
export type OpenedFigure = Figure & { definition: Text; counts: Text; countsNot: Text; parts: FigurePart[]; records: FigureRecord[]; total: number }

type OpenQuery = FigureQuery & { limit?: number | undefined; offset?: number | undefined }

/**
 * Opens a figure: the same number as `figure`, with a page of its records (200 unless said otherwise). Over all pages
 * their quantities add up to the value. Errors as `figure`.
 */
export async function openFigure(reader: Reader, actor: Actor, gathered: Pick<Gathered, 'factKinds' | 'recordLinks'>, query: OpenQuery): Promise<OpenedFigure> {
  const decided = await decideScope(reader, actor, query)
  const found = await evaluateIndicator(reader, actor.tenant, decided.indicator, decided)
  const records = await figureRecords(reader, actor, gathered, decided, { limit: query.limit ?? 200, offset: query.offset ?? 0 })
  const { indicator } = decided
  const shown = figureOf(indicator, decided, found)
  return {
    ...shown,
    seal: records.some((record) => record.seal === 'broken') ? { ...shown.seal, state: 'broken' } : shown.seal,
    definition: indicator.definition,
    counts: indicator.counts,
    countsNot: indicator.countsNot,
    parts: found.parts.map((part) => partOf(part, decided, query)),
    records,
    total: found.records,
  }
}

/** A part opens as of the same instant; without one asked for, it stays open to what comes. */
function partOf({ indicator, found }: Evaluated['parts'][number], { scope, person, from, to, asOf }: Decided, query: OpenQuery): FigurePart {
  return { label: indicator.label, value: found.value, figure: { indicator: indicator.key, scope: scope.id, ...(person === undefined ? {} : { person }), from, to, ...(query.asOf === undefined ? {} : { asOf: asOf.toISOString() }) } }
}

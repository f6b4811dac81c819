import type { Bilingual } from '../bilingual.ts'
import type { SealState } from '../seal.tsx'
import type { FigureRef } from './figure-ref.ts'

/** One record that the figure counts. */
export type FigureRecord = {
  factId: string
  date: string
  unitName: string
  personName?: string
  recorderName: string
  kind: Bilingual
  sentence: Bilingual
  quantity?: string
  seal: SealState
  source: { module: string; record: string; href: string }
}

/** A figure opened: everything that stands behind it. `value` is null when there is none; `state` says why. */
export type OpenedFigure = {
  indicator: string
  label: Bilingual
  definition: Bilingual
  unit: Bilingual | string
  value: string | null
  state: 'value' | 'na' | 'missing'
  scope: { unitId: string; name: string }
  from: string
  to: string
  asOf?: string
  counts: Bilingual
  countsNot: Bilingual
  parts: { label: Bilingual; value: string | null; figure: FigureRef }[]
  seal: { state: SealState; number: number | string | null }
  records: FigureRecord[]
  total: number
}

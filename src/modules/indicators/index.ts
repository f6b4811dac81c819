import type { Offer } from '../../offer.ts'
import { errors } from './errors.ts'
import { abilities } from './permissions.ts'
import { routes } from './routes.ts'
import { texts } from './texts.ts'

export { builtInIndicators, indicatorOf } from './built-in-indicators.ts'
export { figure, type Figure, type FigureQuery, type SealState } from './figure.ts'
export { figuresOfUnits } from './figures-of-units.ts'
export type { FigureRecord } from './figure-records.ts'
export type { Indicator, IndicatorSource } from './indicator.ts'
export { indicatorParts } from './indicator-parts.ts'
export { openFigure, type FigurePart, type OpenedFigure } from './open-figure.ts'
export { seeFigures, seePersonsFigures } from './permissions.ts'

/** What the room of numbers offers. */
export const offer: Offer = {
  module: 'indicators',
  texts,
  abilities,
  errors: Object.fromEntries(Object.entries(errors).map(([sentence, status]) => [`indicators.${sentence}`, status])),
  routes,
}

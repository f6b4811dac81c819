import { mayAnywhere } from '../../foundation/actor/actor.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { route, type Route } from '../../foundation/http/index.ts'
import type { Gathered } from '../../offer.ts'
import { dutyInSight } from '../rhythms/index.ts'
import { builtInIndicators } from './built-in-indicators.ts'
import { endpoints } from './contract.ts'
import { grantedFigure } from './granted-figure.ts'
import { indicatorRow } from './indicator-row.ts'
import { openFigure } from './open-figure.ts'
import { ownDutyIndicators } from './own-duty-indicators.ts'
import { seeFigures } from './permissions.ts'

export const routes = (gathered: Gathered): readonly Route[] => [
  route(endpoints.listIndicators, async ({ reader, actor }) => {
    if (!mayAnywhere(actor, seeFigures)) throw notFound()
    const rows = [...builtInIndicators, ...(await ownDutyIndicators(reader, actor.tenant, (duty) => dutyInSight(actor, duty)))].map(indicatorRow)
    return { rows, total: rows.length }
  }),
  route(endpoints.openFigure, async ({ reader, actor, params, query }) => {
    const asked = { ...query, indicator: params.indicator }
    return openFigure(reader, await grantedFigure(reader, actor, gathered, asked), gathered, asked)
  }),
]

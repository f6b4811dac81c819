import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDemoDatabase, demoMoment } from '../../../test/support/demo-database.ts'
import { builderActor } from '../../demo-city/demo-actor.ts'
import { fixedClock } from '../../foundation/clock/clock.ts'
import { openDatabase, type Database } from '../../foundation/database/database.ts'
import { gathered } from '../../modules.ts'
import { builtInIndicators } from './built-in-indicators.ts'
import { figure } from './figure.ts'
import { figuresOfUnits } from './figures-of-units.ts'

let database: Database
let units: string[]
const left: (() => Promise<void>)[] = []

beforeAll(async () => {
  const { connection, drop } = await openDemoDatabase()
  database = openDatabase(connection, { size: 2 })
  left.push(() => database.close(), drop)
  units = (await database.pool.query(`select id::text from organisation.unit where code in ('BUREAU', 'PC', 'B1', 'B2', 'B3', 'S3', 'S11', 'G7') order by code`)).rows.map(({ id }: { id: string }) => id)
}, 120_000)
afterAll(async () => {
  for (const step of left) await step()
})

describe('figures of many units at once', () => {
  it.each(builtInIndicators.map(({ key }) => key))('%s: the same for each unit as asked one by one', async (indicator) => {
    const actor = builderActor(fixedClock(demoMoment), gathered)
    for (const [from, to] of [['2026-01-01', '2026-06-30'], ['2026-01-01', '2026-12-31']] as const) {
      const together = await figuresOfUnits(database.db, actor, units, { indicator, from, to })
      for (const scope of units) expect(together.get(scope), `${scope} ${from}`).toEqual(await figure(database.db, actor, { indicator, scope, from, to }))
    }
  })
})

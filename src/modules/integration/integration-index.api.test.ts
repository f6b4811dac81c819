import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'

let world: World
const goals: Record<string, string> = {}
const unit = (code: string) => world.bureau.units[code]!.id
const half = 'from=2026-01-01&to=2026-07-31'
const readIndex = async (who: string, query = half) => (await world.as(who)).get(`/integration/index?${query}`)
const shipped = await readFile(new URL('../../../schemes/integration-index.yaml', import.meta.url), 'utf8')

beforeAll(async () => {
  world = await openWorld()
  const office = await world.as('P2')
  expect((await readIndex('P2')).body).toEqual({ units: [], reading: null })
  const plan = (await office.post('/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
  for (const [code, side, owner] of [['K3', 'business', 'S9'], ['K4', 'business', 'S3'], ['D4', 'party', 'PC'], ['D5', 'party', 'B3']] as const) {
    goals[code] = (await office.post('/goals', { plan, side, code, title: code, unit: unit(owner), starts: '2026-01-05', ends: '2026-12-31', ...(side === 'party' ? { kind: 'results' } : {}) })).body.id
  }
  await office.post('/links', { partyGoal: goals['D4'], businessGoal: goals['K4'] })
})

describe('GET /integration/index', () => {
  test('takes an agency\'s Party goals from its Party committee and its business goals from the agency', async () => {
    const { status, body } = await readIndex('P2')
    expect(status).toBe(200)
    expect(body.reading.unit).toMatchObject({ id: unit('PC'), kind: 'agency' })
    const plan = body.reading.parts.find(({ name }: { name: string }) => name === 'plan')
    expect(plan).toMatchObject({ value: '50', level: 'apart' })
    expect(plan.inputs.map(({ name, value, figure }: { name: string; value: string; figure: { scope: string } }) => [name, value, figure.scope])).toEqual([['linked-party-goals', '1', unit('PC')], ['party-goals', '2', unit('PC')], ['linked-business-goals', '1', unit('BUREAU')], ['business-goals', '2', unit('BUREAU')]])
    expect(body.reading.parts.filter(({ name }: { name: string }) => name !== 'plan').every(({ value, reason }: { value: string | null; reason: string | null }) => value === null && reason !== null)).toBe(true)
    expect(body.reading.index).toEqual({ value: '50', reason: null })
  })

  test('every figure opens and says the same', async () => {
    const { parts } = (await readIndex('P2')).body.reading
    for (const { figure, value } of parts.flatMap((part: { inputs: unknown[] }) => part.inputs)) {
      const opened = await (await world.as('P2')).get(`/figures/${figure.indicator}?scope=${figure.scope}&from=${figure.from}&to=${figure.to}&asOf=${figure.asOf}`)
      expect([opened.status, opened.body.value], figure.indicator).toEqual([200, value])
    }
  })

  test('a branch counts the sections it covers; a member reads their own branch only', async () => {
    const own = (await readIndex('B3')).body
    expect(own.units.map(({ id }: { id: string }) => id)).toEqual([unit('B3')])
    expect(own.reading.parts[0].inputs.map(({ value }: { value: string }) => value)).toEqual(['0', '1', '0', '1'])
    expect((await readIndex('B3', `${half}&unit=${unit('B2')}`)).status).toBe(404)
    expect((await readIndex('B3', `${half}&unit=${unit('PC')}`)).status).toBe(404)
    expect((await readIndex('A1')).body).toEqual({ units: [], reading: null })
    expect((await readIndex('P2', 'from=2026-12-31&to=2026-01-01')).body.code).toBe('integration.period-backwards')
  })
})

describe('GET /integration/index/formula', () => {
  test('says the scheme in words to everybody, with the definition of each input', async () => {
    const { body } = await (await world.as('M1')).get('/integration/index/formula')
    expect(body).toMatchObject({ version: null, text: shipped, title: { zh: '融合度' } })
    expect(body.outcomes.every(({ note }: { note: unknown }) => note !== null) && body.inputs.every(({ definition }: { definition: unknown }) => definition !== null)).toBe(true)
  })

  test('a tenant enters a formula of its own, and the index follows it', async () => {
    const office = await world.as('P1')
    const own = shipped.replace('同谋划: {formula: plan, na: drop}', '同谋划: {formula: plan / 2, na: drop}').replace('index: 79.6', 'index: 69.6').replace('index: 55.6', 'index: 44.5')
    const entered = await office.post('/schemes', { text: own })
    expect(entered.status, JSON.stringify(entered.body)).toBe(200)
    expect((await readIndex('P2')).body.reading).toMatchObject({ index: { value: '25' }, scheme: { version: 1 } })
    await office.post('/schemes', { text: own.replace('linked-party-goals: {type: number, source: indicator,', 'linked-party-goals: {type: number,') })
    expect((await readIndex('P2')).body.code).toBe('integration.scheme-asks-for-more')
  })
})

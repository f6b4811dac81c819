import { describe, expect, it } from 'vitest'
import { openWorld } from '../../../test/support/api-test.ts'
import { builtInIndicators } from './built-in-indicators.ts'

const world = await openWorld()
const idOf = (code: string) => world.bureau.units[code]?.id ?? ''
const path = (indicator: string, scope: string, more = '') => `/figures/${indicator}?scope=${scope}&from=2026-01-01&to=2026-06-30${more}`

describe('GET /indicators', () => {
  it('lists every definition to people of the bureau', async () => {
    const { status, body } = await (await world.as('M1')).get('/indicators')
    expect(status).toBe(200)
    expect(body.total).toBe(builtInIndicators.length)
    expect(body.rows.find((row: { key: string }) => row.key === 'commitments-fulfilled-share')).toMatchObject({ from: 'indicators', parts: ['commitments-due-fulfilled', 'commitments-due'], version: 1 })
  })

  it('is nothing for an administrator or a guest', async () => {
    expect((await (await world.as('A1')).get('/indicators')).status).toBe(404)
    expect((await world.guest.get('/indicators')).status).toBe(401)
  })
})

describe('GET /figures/:indicator', () => {
  it('opens a figure of one\'s own unit', async () => {
    const { status, body } = await (await world.as('B2')).get(path('committee-meetings-due', idOf('B2')))
    expect(status).toBe(200)
    expect(body).toMatchObject({ value: '6', state: 'value', scope: { unitId: idOf('B2') }, total: 6, asOf: '2026-07-08T01:00:00.000Z' })
  })

  it('hides a unit out of scope exactly like one that does not exist', async () => {
    const b2 = await world.as('B2')
    const outside = await b2.get(path('committee-meetings-due', idOf('B1')))
    const nowhere = await b2.get(path('committee-meetings-due', '00000000-0000-7000-8000-000000000000'))
    expect([outside.status, nowhere.status]).toEqual([404, 404])
    expect(outside.body).toEqual(nowhere.body)
    expect((await b2.get(path('no-such-indicator', idOf('B2')))).status).toBe(404)
  })

  it('names the field that is wrong', async () => {
    const b2 = await world.as('B2')
    const backwards = await b2.get(`/figures/theme-days-held?scope=${idOf('B2')}&from=2026-06-30&to=2026-01-01`)
    expect(backwards).toMatchObject({ status: 422, body: { code: 'indicators.period-backwards', fields: [{ path: 'to', message: '不能早于起始日期' }] } })
    for (const [query, field] of [[`from=2026-02-30&to=2026-06-30&scope=${idOf('B2')}`, 'from'], ['from=2026-01-01&to=2026-06-30&scope=x', 'scope'], [`from=2026-01-01&to=2026-06-30&scope=${idOf('B2')}&asOf=yesterday`, 'asOf'], [`from=2026-01-01&to=2026-06-30&scope=${idOf('B2')}&limit=0`, 'limit'], [`from=2026-01-01&to=2026-06-30&scope=${idOf('B2')}&colour=red`, '']] as const) {
      const { status, body } = await b2.get(`/figures/theme-days-held?${query}`)
      expect({ status, fields: body.fields?.map((each: { path: string }) => each.path) }, query).toEqual({ status: 422, fields: [expect.stringContaining(field)] })
    }
  })

  it('gives the Party office every unit of the bureau', async () => {
    const p2 = await world.as('P2')
    for (const code of ['PC', 'B1', 'B3']) expect((await p2.get(path('theme-days-held', idOf(code)))).status, code).toBe(200)
  })
})

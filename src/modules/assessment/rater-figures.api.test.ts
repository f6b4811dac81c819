import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type Caller } from '../../../test/support/api-test.ts'
import { writing } from '../../foundation/database/database.ts'

const world = await openWorld({ at: '2026-07-08T09:00:00+08:00' })
const { db } = world.database
const idOf = (code: string) => world.bureau.units[code]?.id ?? ''
const textOf = (name: string) => readFile(new URL(`../../../schemes/${name}.yaml`, import.meta.url), 'utf8')
const half = { from: '2026-01-01', to: '2026-06-30' }

let [p1, b1, b3] = [] as unknown as [Caller, Caller, Caller]
let [branches, members] = ['', '']

const personOf = async (caller: Caller): Promise<string> => (await caller.get('/session')).body.person
const putAt = (id: string, step: string) => writing(db, (tx) => sql`update assessment.assessment set step = ${step} where id = ${id}`.execute(tx))
const opened = async (caller: Caller, indicator: string, scope: string, more = '') => (await caller.get(`/figures/${indicator}?scope=${scope}&from=${half.from}&to=${half.to}${more}`)).status

/** An assessment at the scoring, with these raters. */
async function scoring(scheme: string, raters: { person: string; group: string }[]): Promise<string> {
  const { id } = (await p1.post('/assessments', { scheme: (await p1.post('/schemes', { text: await textOf(scheme) })).body.id, title: scheme, ...half, unit: idOf('PC'), subjects: ['B1', 'B2', 'B3'].map(idOf) })).body
  expect((await p1.put(`/assessments/${id}/raters`, { version: 1, raters })).status).toBe(200)
  return id
}

beforeAll(async () => {
  ;[p1, b1, b3] = (await Promise.all(['P1', 'B1', 'B3'].map((code) => world.as(code)))) as [Caller, Caller, Caller]
  branches = await scoring('branch-half-year', [{ person: await personOf(b1), group: '其他支部' }])
})

describe('GET /figures/:indicator by somebody named to rate', () => {
  it('opens the figures of the sheet while the scoring runs, and not before or after', async () => {
    expect(await opened(b1, 'committee-meetings-held', idOf('B2'))).toBe(404)
    await putAt(branches, 'scoring')
    const { subjects } = (await b1.get(`/assessments/${branches}/sheet`)).body
    expect(subjects.map(({ unitId, opens }: { unitId: string; opens: boolean }) => [unitId, opens])).toEqual([[idOf('B2'), true], [idOf('B3'), true]])
    for (const { unitId, evidence } of subjects) for (const { figure } of evidence) if (figure) expect(await opened(b1, figure.indicator, unitId, `&asOf=${figure.asOf}`), figure.indicator).toBe(200)
    await putAt(branches, 'review')
    expect(await opened(b1, 'committee-meetings-held', idOf('B2'))).toBe(404)
    const { subjects: closed, assessment } = (await b1.get(`/assessments/${branches}/sheet`)).body
    expect(closed[0].opens).toBe(false)
    expect((await b1.get(`/schemes/${assessment.schemeId}`)).status).toBe(200)
    await putAt(branches, 'scoring')
  })

  it('opens nothing else: no other figure, unit, period or person, and to nobody else', async () => {
    expect(await opened(b1, 'committee-meetings-held', idOf('B2'))).toBe(200)
    expect(await opened(b1, 'linked-party-goals', idOf('B2'))).toBe(404)
    expect(await opened(b1, 'committee-meetings-held', idOf('PC'))).toBe(404)
    expect(await opened(b1, 'committee-meetings-held', idOf('G4'))).toBe(404)
    expect((await b1.get(`/figures/committee-meetings-held?scope=${idOf('B2')}&from=2026-01-01&to=2026-06-29`)).status).toBe(404)
    expect(await opened(b1, 'commitments-due', idOf('B2'), `&person=${await personOf(await world.as('B2'))}`)).toBe(404)
    expect(await opened(b3, 'committee-meetings-held', idOf('B2'))).toBe(404)
  })

  it('opens of a member only what the sheet of that member shows', async () => {
    const g4 = await world.as('M4')
    const own = await personOf(g4)
    members = await scoring('member-half-year', [{ person: own, group: '支委会' }])
    await putAt(members, 'scoring')
    const { subjects } = (await g4.get(`/assessments/${members}/sheet`)).body
    const figure = subjects[0].evidence.find(({ name }: { name: string }) => name === 'commitments-due').figure
    expect(figure.person).not.toBe(own)
    expect(await opened(g4, figure.indicator, figure.scope, `&person=${figure.person}`)).toBe(200)
    expect(await opened(g4, 'commitments-published', figure.scope, `&person=${figure.person}`)).toBe(404)
    const elsewhere = await personOf(await world.as(figure.scope === idOf('B1') ? 'B2' : 'B1'))
    expect(await opened(g4, figure.indicator, figure.scope, `&person=${elsewhere}`)).toBe(404)
  })
})

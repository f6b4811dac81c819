import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/support/api-test.ts'

let world: World
const person = (code: string) => world.bureau.people[code]!
const meeting = { title: '支部党员大会', date: '2026-07-06' }
const post = async (who: string, path: string, body: object = {}) => (await world.as(who)).post(path, body)
const withdraw = (who: string, id: string, body: object) => post(who, `/commitment-items/${id}/withdrawal`, { reason: '和另一条重了', ...body })
const propose = (who: string, id: string, body: object) => post(who, `/commitment-items/${id}/withdrawal-proposals`, { reason: '局里统一办了', ...body })
const seen = async (who: string, letter: string) => (await world.as(who)).get(`/commitment-letters/${letter}`)
const itemOf = async (letter: string, who = 'M3') => (await seen(who, letter)).body.items[0]

type State = 'drafted' | 'submitted' | 'groupReviewed' | 'accepted' | 'published'
/** An item of M3 (group 5, second branch), brought as far as asked, in a year of its own. */
let year = 2000
async function itemAt(state: State): Promise<{ id: string; letter: string; version: number }> {
  const { id, letter } = (await post('M3', '/commitment-items', { year: ++year, kind: 'post', form: 'individual', text: '全年办 2 期沙龙。', target: '2', targetUnit: '期', due: `${year}-10-31` })).body
  const way: [State, () => Promise<unknown>][] = [
    ['submitted', () => post('M3', `/commitment-letters/${letter}/submission`)],
    ['groupReviewed', () => post('G5', `/commitment-items/${id}/group-review`, { decision: 'forward' })],
    ['accepted', () => post('B2', `/commitment-items/${id}/branch-decision`, { decision: 'accept', meeting })],
    ['published', () => post('P2', '/commitment-publications', { letters: [letter] })],
  ]
  const states = way.map(([one]) => one)
  for (const [, act] of way.slice(0, states.indexOf(state) + 1)) await act()
  return { id, letter, version: (await itemOf(letter)).version }
}

async function promised(item: string): Promise<string> {
  const { rows } = await sql<{ sum: string }>`select trim_scale(coalesce(sum(quantity), 0))::text as sum from journal.fact where kind = 'commitments.published' and attributes ->> 'item' = ${item}`.execute(world.database.db)
  return rows[0]!.sum
}

const figure = async () => (await (await world.as('P2')).get(`/figures/commitments-published?scope=${world.bureau.units['B2']!.id}&from=2026-01-01&to=2026-12-31`)).body.value

beforeAll(async () => { world = await openWorld() })

describe('before publication', () => {
  test.each(['drafted', 'submitted', 'groupReviewed', 'accepted'] as const)('its author takes a %s item back at once; it stays with its reason', async (state) => {
    const { id, letter, version } = await itemAt(state)
    expect((await withdraw('M3', id, { version })).body).toEqual({ version: version + 1 })
    expect(await itemOf(letter)).toMatchObject({ state: 'withdrawn', withdrawn: { on: '2026-07-08', reason: '和另一条重了' }, can: { revise: false, withdraw: false, proposeWithdrawal: false } })
    expect((await seen('N1', letter)).status).toBe(404)
    expect((await post('P2', '/commitment-publications', { letters: [letter] })).body.code).toBe('commitments.nothing-is-published-unreviewed')
  })
  test('what it was is no longer reviewed, revised or withdrawn again', async () => {
    const { id, version } = await itemAt('submitted')
    await withdraw('M3', id, { version })
    expect((await post('G5', `/commitment-items/${id}/group-review`, { decision: 'forward' })).body.code).toBe('commitments.item-is-withdrawn')
    expect((await (await world.as('M3')).patch(`/commitment-items/${id}`, { version: version + 1, text: '改' })).body.code).toBe('commitments.item-is-withdrawn')
    expect((await withdraw('M3', id, { version: version + 1 })).body.code).toBe('commitments.item-is-withdrawn')
  })
  test('not without a reason, by another person, in an old version, unknown, or once published', async () => {
    const { id, version } = await itemAt('submitted')
    expect((await withdraw('M3', id, { version, reason: '' })).status).toBe(422)
    expect((await withdraw('B2', id, { version: version + 4 })).status).toBe(409)
    expect((await withdraw('M4', id, { version })).status).toBe(404)
    expect((await withdraw('M3', id, { version: version + 1 })).body).toMatchObject({ code: 'foundation.stale-version', changes: [{ field: 'text', now: '全年办 2 期沙龙。' }, {}, {}, {}, {}, {}] })
    expect((await withdraw('M3', person('M3'), { version })).status).toBe(404)
    const published = await itemAt('published')
    expect((await withdraw('M4', published.id, { version: published.version })).status).toBe(403)
    expect((await withdraw('M3', published.id, { version: published.version })).body.code).toBe('commitments.published-item-is-withdrawn-through-review')
  })
})

describe('after publication', () => {
  test('it stands until group and branch agree; then it is read by the agency and no longer promised', async () => {
    const { id, letter, version } = await itemAt('published')
    const counted = Number(await figure())
    expect([await promised(id), counted > 0]).toEqual(['1', true])
    const change = (await propose('M3', id, { version })).body.id
    expect(await itemOf(letter)).toMatchObject({ state: 'published', changing: true, changes: [{ withdrawal: true, reason: '局里统一办了' }] })
    const todo = async (who: string) => (await (await world.as(who)).get('/todos')).body.rows.find(({ record }: { record: string }) => record === change)
    expect(await todo('G5')).toMatchObject({ title: { zh: expect.stringContaining('审议撤回') } })
    expect((await post('G5', `/commitment-changes/${change}/group-review`, { decision: 'forward' })).status).toBe(204)
    expect((await post('B2', `/commitment-changes/${change}/branch-decision`, { decision: 'accept', reason: '同意', meeting })).status).toBe(204)
    expect([await promised(id), Number(await figure())]).toEqual(['0', counted - 1])
    const shown = await itemOf(letter, 'N1')
    expect(shown).toMatchObject({ state: 'withdrawn', withdrawn: { on: '2026-07-08', reason: '局里统一办了' } })
    expect((await itemOf(letter)).steps.slice(-3).map(({ act, comment }: { act: string; comment: string }) => [act, comment])).toEqual([['proposeWithdrawal', '局里统一办了'], ['forwardChange', ''], ['acceptWithdrawal', '同意']])
    expect((await post('M3', `/commitment-items/${id}/progress`, { date: '2026-07-07', quantity: '1' })).body.code).toBe('commitments.item-is-withdrawn')
    expect((await (await world.as('M3')).get(`/commitment-letters/${letter}/document`)).status).toBe(200)
  })
  test('a returned one takes nothing back', async () => {
    const { id, letter, version } = await itemAt('published')
    const change = (await propose('M3', id, { version })).body.id
    await post('G5', `/commitment-changes/${change}/group-review`, { decision: 'return', comment: '还是办一期' })
    expect(await itemOf(letter)).toMatchObject({ state: 'published', changing: false, withdrawn: null })
    expect(await promised(id)).toBe('1')
  })
  test('not twice at a time, without a reason, by another person, in an old version, unknown, unpublished', async () => {
    const { id, version } = await itemAt('published')
    expect((await propose('M4', id, { version })).status).toBe(403)
    expect((await propose('M3', id, { version, reason: '' })).status).toBe(422)
    expect((await propose('M3', id, { version: version - 1 })).body.code).toBe('foundation.stale-version')
    expect((await propose('M3', id, { version })).status).toBe(200)
    expect((await propose('M3', id, { version })).body.code).toBe('commitments.change-is-pending')
    expect((await propose('M3', person('M3'), { version })).status).toBe(404)
    const early = await itemAt('accepted')
    expect((await propose('M3', early.id, { version: early.version })).body.code).toBe('commitments.only-published-items-change-through-review')
  })
})

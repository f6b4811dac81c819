import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/support/api-test.ts'

let world: World
const ids: string[] = []
const unit = (code: string) => world.bureau.units[code]!.id
const open = async (who: string, query = `month=2026-07&unit=${unit('G4')}`) => (await world.as(who)).get(`/commitment-checks?${query}`)
const mark = async (who: string, marks: object[], more: object = {}) => (await world.as(who)).post('/commitment-checks', { unit: unit('G4'), month: '2026-07', marks, ...more })

beforeAll(async () => {
  world = await openWorld({ at: '2026-07-21T09:00:00+08:00' })
  const member = await world.as('M6')
  for (const text of ['帮8家小企业建好统计台账。', '月报按时上报11期。']) ids.push((await member.post('/commitment-items', { year: 2026, kind: 'post', form: 'individual', text, target: '11', targetUnit: '期', due: '2026-12-18' })).body.id)
  const { letter } = (await member.get('/commitments?mine=true')).body.rows[0]
  await member.post(`/commitment-letters/${letter}/submission`)
  for (const id of ids) {
    await (await world.as('G4')).post(`/commitment-items/${id}/group-review`, { decision: 'forward' })
    await (await world.as('B2')).post(`/commitment-items/${id}/branch-decision`, { decision: 'accept', meeting: { title: '支部党员大会', date: '2026-07-06' } })
  }
  await (await world.as('P2')).post('/commitment-publications', { letters: [letter] })
  await member.post(`/commitment-items/${ids[0]}/progress`, { date: '2026-07-07', quantity: '6' })
})

const waiting = async (who: string) => (await (await world.as(who)).get('/todos')).body.rows.filter((row: { kind: string }) => row.kind === 'commitments.group-check').length

test('from the 20th on the check waits for the leader, not for others', async () => {
  expect([await waiting('G4'), await waiting('B2'), await waiting('M6')]).toEqual([1, 0, 0])
})

test('the leader finds the group\'s month on one page, with what was logged', async () => {
  const { status, body } = await open('G4', 'month=2026-07')
  expect(status, JSON.stringify(body)).toBe(200)
  expect(body).toMatchObject({ unit: { id: unit('G4') }, month: '2026-07', can: { check: true } })
  expect(body.rows.map((row: { logged: number; mark: null; weak: boolean }) => [row.logged, row.mark, row.weak])).toEqual([[1, null, false], [0, null, true]])
  expect((await open('G4', 'month=2026-06')).body.rows).toEqual([])
})

test('what was found is recorded and stands; a newer look replaces it', async () => {
  expect((await mark('G4', [{ item: ids[0], mark: 'forward' }, { item: ids[1], mark: 'blocked', word: '系统换版' }])).body).toEqual({ marked: 2 })
  expect((await mark('B2', [{ item: ids[1], mark: 'forward', word: '已恢复' }])).status).toBe(200)
  expect((await open('B2')).body.rows.map((row: { mark: string; word: string }) => [row.mark, row.word])).toEqual([['forward', ''], ['forward', '已恢复']])
  expect(await waiting('G4')).toBe(0)
})

test('blocked says why; nothing of another group, no month to come, nothing half', async () => {
  expect((await mark('G4', [{ item: ids[0], mark: 'blocked' }])).body.code).toBe('commitments.blocked-says-why')
  expect((await mark('G4', [{ item: ids[0], mark: 'forward' }], { month: '2026-08' })).body.code).toBe('commitments.month-has-not-begun')
  expect((await mark('G4', [{ item: ids[0], mark: 'forward', word: '不留下' }, { item: unit('G4'), mark: 'forward' }])).body.code).toBe('commitments.item-is-not-checked-here')
  expect((await open('G4')).body.rows[0].word).toBe('')
  expect((await mark('G4', [{ item: ids[0], mark: 'forward' }], { unit: unit('G7') })).status).toBe(404)
})

test('members do not check, other groups see nothing of it', async () => {
  expect((await mark('P2', [{ item: ids[0], mark: 'forward' }])).status).toBe(403)
  expect((await mark('M6', [{ item: ids[0], mark: 'forward' }])).status).toBe(404)
  expect((await open('G7')).status).toBe(404)
  expect((await open('M6', 'month=2026-07')).body).toMatchObject({ unit: null, rows: [], can: { check: false } })
})

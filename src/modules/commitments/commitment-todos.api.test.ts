import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'

let world: World
let item: string
let letter: string
const kinds = async (who: string): Promise<string[]> => (await (await world.as(who)).get('/todos')).body.rows.map((row: { kind: string }) => row.kind).filter((kind: string) => kind.startsWith('commitments.'))
const meeting = { title: '支部党员大会', date: '2026-07-06' }

beforeAll(async () => {
  world = await openWorld()
  const answer = await (await world.as('M3')).post('/commitment-items', { year: 2026, kind: 'practicalDeed', form: 'individual', category: '助企', text: '帮8家小企业建好统计台账', target: '8', targetUnit: '家', due: '2026-10-31' })
  item = answer.body.id
  letter = answer.body.letter
})

test('what waits moves with the item: group, branch, Party office, holder', async () => {
  await (await world.as('M3')).post(`/commitment-letters/${letter}/submission`)
  expect([await kinds('G5'), await kinds('G7'), await kinds('P2')]).toEqual([['commitments.group-review'], [], []])
  await (await world.as('G5')).post(`/commitment-items/${item}/group-review`, { decision: 'forward' })
  expect([await kinds('G5'), await kinds('B2'), await kinds('B3')]).toEqual([[], ['commitments.branch-decision'], []])
  await (await world.as('B2')).post(`/commitment-items/${item}/branch-decision`, { decision: 'return', reason: '写明哪8家', meeting })
  const [back] = (await (await world.as('M3')).get('/todos')).body.rows
  expect(back).toMatchObject({ kind: 'commitments.returned', detail: { zh: '写明哪8家' } })
  const { version } = (await (await world.as('M3')).get(`/commitment-letters/${letter}`)).body.items[0]
  await (await world.as('M3')).patch(`/commitment-items/${item}`, { version, text: '帮名单上的8家小企业建好统计台账' })
  await (await world.as('M3')).post(`/commitment-letters/${letter}/submission`)
  await (await world.as('G5')).post(`/commitment-items/${item}/group-review`, { decision: 'forward' })
  await (await world.as('B2')).post(`/commitment-items/${item}/branch-decision`, { decision: 'accept', meeting })
  expect(await kinds('P2')).toEqual(['commitments.publication'])
  await (await world.as('P2')).post('/commitment-publications', { letters: [letter] })
  expect([await kinds('P2'), await kinds('M3')]).toEqual([[], ['commitments.progress-due']])
})

test('the to-do logs this month\'s progress where it stands, and is gone', async () => {
  const [todo] = (await (await world.as('M3')).get('/todos')).body.rows
  const [action] = todo.actions
  expect(action).toMatchObject({ call: 'POST /commitment-items/:id/progress', params: { id: item }, body: { quantity: '1', date: '2026-07-08' } })
  expect((await (await world.as('M3')).post(`/commitment-items/${item}/progress`, action.body)).body.done).toBe('1')
  expect(await kinds('M3')).toEqual([])
})

test('a proposed change waits for the group and then for the branch', async () => {
  const { version } = (await (await world.as('M3')).get(`/commitment-letters/${letter}`)).body.items[0]
  const change = (await (await world.as('M3')).post(`/commitment-items/${item}/changes`, { version, due: '2026-11-30', reason: '名单推迟' })).body.id
  expect([await kinds('G5'), await kinds('B2')]).toEqual([['commitments.change'], ['commitments.change']])
  await (await world.as('G5')).post(`/commitment-changes/${change}/group-review`, { decision: 'forward' })
  expect([await kinds('G5'), await kinds('B2')]).toEqual([[], ['commitments.change']])
})

test('it is found by its words, only by those who see it', async () => {
  const found = async (who: string) => (await (await world.as(who)).get(`/search?words=${encodeURIComponent('小企业建好')}`)).body.rows.map((row: { href: string }) => row.href)
  expect(await found('N1')).toEqual([`/commitments/letters/${letter}#${item}`])
  expect(await found('A1')).toEqual([])
})

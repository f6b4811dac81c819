import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/support/api-test.ts'

let world: World
let item = ''
let letter = ''
let help = ''
const post = async (who: string, path: string, body: object = {}) => (await world.as(who)).post(path, body)
const show = (who: string, id = item) => post(who, `/commitment-items/${id}/help`, { blocker: '外业冲突，未约上' })
const plan = (who: string, body: object = {}) => post(who, `/commitment-help/${help}/plan`, { helper: world.bureau.people['B2'], step: '一起上门两家', due: '2026-07-08', lookAgainOn: '2026-07-08', ...body })
const shown = async (who: string) => (await (await world.as(who)).get(`/commitment-letters/${letter}`)).body.items[0]
const todos = async (who: string) => (await (await world.as(who)).get('/todos')).body.rows.map((row: { kind: string }) => row.kind).filter((kind: string) => /weakness|help|look-again/.test(kind))

beforeAll(async () => {
  world = await openWorld()
  const drafted = (await post('M6', '/commitment-items', { year: 2026, kind: 'practicalDeed', form: 'individual', category: 'enterprises', text: '帮8家小企业建好统计台账。', target: '8', targetUnit: '家', due: '2026-07-31' })).body
  item = drafted.id
  letter = drafted.letter
  await post('M6', `/commitment-letters/${letter}/submission`)
  await post('G4', `/commitment-items/${item}/group-review`, { decision: 'forward' })
  await post('B2', `/commitment-items/${item}/branch-decision`, { decision: 'accept', meeting: { title: '支部党员大会', date: '2026-07-06' } })
})

test('only what is published and running is helped', async () => {
  expect((await show('G4')).body.code).toBe('commitments.only-running-items-are-helped')
  await post('P2', '/commitment-publications', { letters: [letter] })
  expect(await shown('G4')).toMatchObject({ weak: true, canShowWeakness: true, help: [] })
})

test('a weak item is first shown to the holder and the group leader', async () => {
  expect((await show('M6')).status).toBe(403)
  expect((await show('G7')).status).toBe(403)
  const answer = await show('B2')
  expect(answer.status).toBe(200)
  help = answer.body.id
  expect((await show('G4')).body.code).toBe('commitments.help-is-under-way')
  expect([await todos('M6'), await todos('G4')]).toEqual([['commitments.weakness-shown'], ['commitments.help-to-plan']])
  expect((await post('G4', `/commitment-help/${help}/second-look`, { result: 'caughtUp' })).body.code).toBe('commitments.nothing-planned-to-look-at')
})

test('the holder says what blocks it; others do not see the help', async () => {
  expect((await post('M6', `/commitment-help/${help}/answer`, { answer: '下周约得上' })).status).toBe(204)
  expect((await post('G4', `/commitment-help/${help}/answer`, { answer: '替他答' })).status).toBe(403)
  expect((await post('M4', `/commitment-help/${help}/answer`, { answer: '不相干' })).status).toBe(404)
  expect(await todos('M6')).toEqual([])
  expect((await shown('M4')).help).toEqual([])
})

test('then help is planned, ahead, with somebody who exists', async () => {
  expect((await plan('M6')).status).toBe(403)
  expect((await plan('G4', { lookAgainOn: '2026-07-07' })).body.code).toBe('commitments.help-is-planned-ahead')
  expect((await plan('G4', { helper: item })).body.code).toBe('commitments.person-unknown')
  expect((await plan('G4')).status).toBe(204)
  expect((await shown('M6')).help[0]).toMatchObject({ state: 'planned', helper: '陆工远', step: '一起上门两家', answer: '下周约得上', can: { answer: true, plan: false } })
  expect(await todos('B2')).toContain('commitments.help-step')
})

test('looked at again it is closed; a talk leaves its day only, by the secretary', async () => {
  expect(await todos('G4')).toEqual(['commitments.look-again'])
  expect((await post('M6', `/commitment-help/${help}/second-look`, { result: 'caughtUp' })).status).toBe(403)
  expect((await post('G4', `/commitment-help/${help}/second-look`, { result: 'stillBehind', word: '还差两家' })).status).toBe(204)
  expect((await plan('G4')).body.code).toBe('commitments.help-is-closed')
  expect((await post('M6', `/commitment-help/${help}/answer`, { answer: '晚了' })).body.code).toBe('commitments.help-is-closed')
  const talk = (who: string, heldOn: string) => post(who, `/commitment-help/${help}/support-talk`, { heldOn })
  expect((await talk('G4', '2026-07-08')).status).toBe(403)
  expect((await talk('B2', '2026-07-09')).body.code).toBe('commitments.meeting-in-the-future')
  expect((await talk('B2', '2026-07-08')).status).toBe(204)
  expect((await shown('M6')).help[0]).toMatchObject({ state: 'closed', result: 'stillBehind', talkHeldOn: '2026-07-08' })
})

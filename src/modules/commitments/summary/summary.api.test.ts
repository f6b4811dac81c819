import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/support/api-test.ts'

let world: World
const unit = (code: string) => world.bureau.units[code]!.id
const post = async (who: string, path: string, body: object = {}) => (await world.as(who)).post(path, body)
const read = async (who: string, query = 'year=2026&quarter=3') => (await world.as(who)).get(`/commitment-summaries?${query}`)
const save = (who: string, body: object = {}) => post(who, '/commitment-summaries', { branch: unit('B2'), year: 2026, quarter: 3, text: '三季度小结。', version: 0, ...body })

beforeAll(async () => {
  world = await openWorld()
  const { id, letter } = (await post('M6', '/commitment-items', { year: 2026, kind: 'practicalDeed', form: 'individual', category: 'students', text: '辅导1名学生（编号S-07）数学，全年8次。', target: '8', targetUnit: '次', due: '2026-12-18' })).body
  await post('M6', `/commitment-letters/${letter}/submission`)
  await post('G4', `/commitment-items/${id}/group-review`, { decision: 'forward' })
  await post('B2', `/commitment-items/${id}/branch-decision`, { decision: 'accept', meeting: { title: '支部党员大会', date: '2026-07-06' } })
  await post('P2', '/commitment-publications', { letters: [letter] })
  await post('M6', `/commitment-items/${id}/progress`, { date: '2026-07-07', quantity: '8', helpedStudents: 1 })
  await post('G4', '/commitment-checks', { unit: unit('G4'), month: '2026-07', marks: [{ item: id, mark: 'blocked', word: '放假' }] })
  await post('B2', `/commitment-items/${id}/assessment`, { outcome: 'kept', note: '8次' })
})

test('the draft says what the lists below it hold', async () => {
  const { status, body } = await read('B2')
  expect(status, JSON.stringify(body)).toBe(200)
  expect(body.draft).toBe('三季度，第二党支部(专业统计支部)在践承诺1条，其中实事1件。本季度评诺1条，兑现1条。新帮助学生1人。小组检查受阻1条：葛规成（放假）。')
  expect([body.judged, body.helped, body.blocked, body.changed, body.withdrawn, body.help].map((list) => list.length)).toEqual([1, 1, 1, 0, 0, 0])
  expect(body.judged[0]).toMatchObject({ holder: '葛规成', outcome: 'kept', word: '8次' })
  expect((await read('B2', 'year=2026&quarter=2')).body.draft).toBe('二季度，第二党支部(专业统计支部)在践承诺0条，其中实事0件。')
})

test('it is kept as worded; whoever saw an older one is told', async () => {
  expect((await save('B2')).body).toEqual({ version: 1 })
  expect((await read('P2', `year=2026&quarter=3&branch=${unit('B2')}`)).body.kept).toMatchObject({ text: '三季度小结。', version: 1, savedBy: '陆工远' })
  expect((await save('P2', { text: '改过。', version: 1 })).body).toEqual({ version: 2 })
  const late = await save('B2', { text: '也改过。', version: 1 })
  expect([late.status, late.body.code]).toEqual([409, 'foundation.stale-version'])
  expect((await save('B2', { version: 0 })).status).toBe(409)
})

test('other branches and members have no part in it', async () => {
  expect((await save('B1')).status).toBe(404)
  expect((await read('B1', `year=2026&quarter=3&branch=${unit('B2')}`)).status).toBe(404)
  expect((await read('M6')).body).toMatchObject({ branch: null, draft: '' })
})

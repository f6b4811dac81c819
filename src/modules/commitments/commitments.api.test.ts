import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'

let world: World
const unit = (code: string) => world.bureau.units[code]!.id
const person = (code: string) => world.bureau.people[code]!
const meeting = { title: '支部党员大会', date: '2026-07-06' }
const deed = { year: 2026, kind: 'practicalDeed', form: 'individual', category: '助企', text: '帮 8 家新纳入的小企业建好统计台账，首次报表一次通过。', target: '8', targetUnit: '家', due: '2026-10-31' }

const draft = async (who: string, body: object = {}) => (await world.as(who)).post('/commitment-items', { ...deed, ...body })
const submit = async (who: string, letter: string) => (await world.as(who)).post(`/commitment-letters/${letter}/submission`)
const group = async (who: string, id: string, body: object = { decision: 'forward' }) => (await world.as(who)).post(`/commitment-items/${id}/group-review`, body)
const decide = async (who: string, id: string, body: object = {}) => (await world.as(who)).post(`/commitment-items/${id}/branch-decision`, { decision: 'accept', meeting, ...body })
const publish = async (who: string, ...letters: string[]) => (await world.as(who)).post('/commitment-publications', { letters })
const log = async (who: string, id: string, body: object = {}) => (await world.as(who)).post(`/commitment-items/${id}/progress`, { date: '2026-07-07', quantity: '1', ...body })
const stateOf = async (letter: string, id: string, who = 'P2') => (await (await world.as(who)).get(`/commitment-letters/${letter}`)).body.items.find((item: { id: string }) => item.id === id)

/** An item of M3 (group 5, second branch), brought as far as asked. Each test has its own year, so its own letter. */
let year = 2000
async function itemAt(state: 'drafted' | 'submitted' | 'groupReviewed' | 'accepted'): Promise<{ id: string; letter: string; version: number }> {
  const answer = await draft('M3', { year: ++year, due: `${year}-10-31` })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  const { id, letter } = answer.body
  if (state !== 'drafted') await submit('M3', letter)
  if (state === 'groupReviewed' || state === 'accepted') await group('G5', id)
  if (state === 'accepted') await decide('B2', id)
  return { id, letter, version: (await stateOf(letter, id)).version }
}

async function facts(kind: string, item: string): Promise<string> {
  const { rows } = await sql<{ sum: string }>`select trim_scale(coalesce(sum(quantity), 0))::text as sum from journal.fact where kind = ${kind} and attributes ->> 'item' = ${item}`.execute(world.database.db)
  return rows[0]!.sum
}

beforeAll(async () => {
  world = await openWorld()
})

test('an item goes from draft to judged, and the journal counts it', async () => {
  const { body } = await draft('M6')
  const { id, letter } = body
  expect((await submit('M6', letter)).body).toEqual({ submitted: 1 })
  expect((await group('G4', id, { decision: 'forward', comment: '同意' })).status).toBe(200)
  expect((await decide('B2', id, { meeting: { ...meeting, record: 'meeting-1' } })).status).toBe(200)
  expect((await publish('P2', letter)).body).toEqual({ published: 1 })
  expect((await log('M6', id, { quantity: '7', helpedPeople: 2 })).body.done).toBe('7')
  expect((await (await world.as('B2')).post(`/commitment-items/${id}/assessment`, { outcome: 'kept', note: '全部完成' })).status).toBe(200)
  const item = await stateOf(letter, id)
  expect(item).toMatchObject({ state: 'assessed', outcome: 'kept', done: '7' })
  expect(item.steps.map((step: { act: string }) => step.act)).toEqual(['draft', 'submit', 'forward', 'accept', 'publish', 'progress', 'assess'])
  expect(item.steps[3]).toMatchObject({ meeting: '2026-07-06 支部党员大会', meetingRecord: 'meeting-1' })
  expect([await facts('commitments.published', id), await facts('commitments.progress', id), await facts('commitments.fulfilled', id)]).toEqual(['1', '7', '1'])
})

describe('POST /commitment-items', () => {
  test('empty words are pointed out, with what is missing', async () => {
    const answer = await draft('M4', { text: '进一步提高服务意识，努力做好本职工作', kind: 'common', target: null, due: null })
    expect(answer.status).toBe(200)
    expect(answer.body.hints.map((hint: { code: string }) => hint.code)).toEqual(['empty-phrase', 'no-one-named', 'no-amount', 'no-date'])
  })
  test('growth targets are pointed out', async () => {
    expect((await draft('M4', { text: '全年入库 5 家企业' })).body.hints[0].code).toBe('entry-quota')
  })
  test('giving is never a target', async () => {
    expect((await draft('M4', { text: '全年捐款', target: '500', targetUnit: '元' })).body.code).toBe('commitments.giving-is-never-a-target')
    expect((await draft('M4', { text: '捐赠 20 本书' })).status).toBe(422)
  })
  test.each([
    ['commitments.due-outside-the-year', { due: '2027-01-01' }],
    ['commitments.collective-needs-a-unit', { form: 'collective' }],
    ['commitments.paired-needs-a-partner', { form: 'paired' }],
    ['commitments.goal-unknown', { goal: '01900000-0000-7000-8000-000000000000' }],
    ['commitments.person-unknown', { partners: ['01900000-0000-7000-8000-000000000000'] }],
    ['commitments.unit-unknown', { holderUnit: '01900000-0000-7000-8000-000000000000' }],
  ])('%s', async (sentence, body) => {
    const answer = await draft('M4', body)
    expect([answer.status, answer.body.code]).toEqual([422, sentence])
  })
  test('a colleague who is no member joins through the branch that covers the section', async () => {
    const answer = await draft('N1')
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    expect((await (await world.as('N1')).get(`/commitment-letters/${answer.body.letter}`)).body.branch.id).toBe(unit('B3'))
  })
  test('a section commits as a whole through its head; another does not', async () => {
    const body = { form: 'collective', holderUnit: unit('S3') }
    expect((await draft('S3', body)).status).toBe(200)
    expect((await draft('M1', body)).status).toBe(403)
  })
  test('a group leader writes for a colleague, a member does not', async () => {
    expect((await draft('G5', { person: person('M3') })).status).toBe(200)
    expect((await draft('M4', { person: person('M3') })).status).toBe(403)
  })
  test('one letter a year holds all items', async () => {
    const [one, two] = [await draft('M2'), await draft('M2')]
    expect(two.body.letter).toBe(one.body.letter)
    expect((await (await world.as('M2')).get(`/commitment-letters/${one.body.letter}`)).body.items.map((item: { number: number }) => item.number)).toEqual([1, 2])
  })
  test('the administrator is nobody who could commit', async () => {
    expect((await draft('A1')).body.code).toBe('commitments.person-unknown')
  })
})

describe('PATCH /commitment-items/:id', () => {
  test('a returned item is revised and goes round again; both wordings stay', async () => {
    const { id, letter, version } = await itemAt('submitted')
    await group('G5', id, { decision: 'return', comment: '没有对象、没有数、没有时间' })
    expect((await (await world.as('M3')).patch(`/commitment-items/${id}`, { version: version + 1, text: '帮 6 家企业建好台账' })).status).toBe(200)
    const item = await stateOf(letter, id)
    expect(item.state).toBe('drafted')
    expect(item.steps.filter((step: { content: object | null }) => step.content).map((step: { content: { text: string } }) => step.content.text)).toEqual([deed.text, '帮 6 家企业建好台账'])
  })
  test('in review nothing is revised; after publication only through review', async () => {
    const submitted = await itemAt('submitted')
    expect((await (await world.as('M3')).patch(`/commitment-items/${submitted.id}`, { version: submitted.version, text: '改' })).body.code).toBe('commitments.item-is-in-review')
    const accepted = await itemAt('accepted')
    await publish('P2', accepted.letter)
    expect((await (await world.as('M3')).patch(`/commitment-items/${accepted.id}`, { version: accepted.version + 1, text: '改' })).body.code).toBe('commitments.published-item-changes-through-review')
  })
  test('an old version, another person, an unknown item', async () => {
    const { id } = await itemAt('drafted')
    expect((await (await world.as('M3')).patch(`/commitment-items/${id}`, { version: 9, text: '改' })).body.code).toBe('foundation.stale-version')
    expect((await (await world.as('M4')).patch(`/commitment-items/${id}`, { version: 1, text: '改' })).status).toBe(404)
    expect((await (await world.as('M3')).patch(`/commitment-items/${person('M3')}`, { version: 1 })).status).toBe(404)
  })
})

describe('the review', () => {
  test('a letter without drafts is not submitted; others do not submit it', async () => {
    const { letter } = await itemAt('submitted')
    expect((await submit('M3', letter)).body.code).toBe('commitments.only-drafts-are-submitted')
    expect((await submit('M4', letter)).status).toBe(404)
    expect((await submit('P2', person('M3'))).status).toBe(404)
  })
  test('only the group forwards, once, and a return has a reason', async () => {
    const { id } = await itemAt('submitted')
    expect((await group('M3', id)).status).toBe(403)
    expect((await group('G7', id)).status).toBe(404)
    expect((await group('G5', id, { decision: 'return' })).body.code).toBe('commitments.return-needs-a-reason')
    expect((await group('G5', id)).status).toBe(200)
    expect((await group('G5', id)).body.code).toBe('commitments.item-is-not-before-the-group')
  })
  test('the branch decides what the group forwarded, in a meeting that took place', async () => {
    const early = await itemAt('submitted')
    expect((await decide('B2', early.id)).body.code).toBe('commitments.item-is-not-before-the-branch')
    const { id } = await itemAt('groupReviewed')
    expect((await decide('G5', id)).status).toBe(403)
    expect((await decide('B3', id)).status).toBe(404)
    expect((await decide('B2', id, { decision: 'return' })).body.code).toBe('commitments.return-needs-a-reason')
    expect((await decide('B2', id, { meeting: { title: '下周的会', date: '2026-07-09' } })).body.code).toBe('commitments.meeting-in-the-future')
    expect((await decide('B2', id, { meeting: undefined })).status).toBe(422)
    expect((await decide('B2', id, { decision: 'return', reason: '没有时间' })).status).toBe(200)
  })
  test('comments stay, for those who see the review', async () => {
    const { id, letter } = await itemAt('submitted')
    expect((await (await world.as('B2')).post(`/commitment-items/${id}/comments`, { comment: '先去两家首次报数的企业' })).status).toBe(204)
    expect((await stateOf(letter, id)).steps.at(-1)).toMatchObject({ act: 'comment', comment: '先去两家首次报数的企业' })
    expect((await (await world.as('N1')).post(`/commitment-items/${id}/comments`, { comment: '看不到' })).status).toBe(404)
  })
})

describe('POST /commitment-publications', () => {
  test('nothing is published unreviewed, and a refusal publishes nothing', async () => {
    const accepted = await itemAt('accepted')
    for (const state of ['drafted', 'submitted', 'groupReviewed'] as const) {
      const { letter } = await itemAt(state)
      const answer = await publish('P2', accepted.letter, letter)
      expect([answer.status, answer.body.code]).toEqual([409, 'commitments.nothing-is-published-unreviewed'])
    }
    expect((await stateOf(accepted.letter, accepted.id)).state).toBe('accepted')
  })
  test('only the Party office publishes', async () => {
    const { letter } = await itemAt('accepted')
    expect((await publish('B2', letter)).status).toBe(403)
    expect((await publish('N1', letter)).status).toBe(404)
    expect((await publish('P2', person('M3'))).status).toBe(404)
  })
})

describe('seeing', () => {
  test('before publication holder, group and branch see it; afterwards the whole agency does', async () => {
    const { id, letter } = await itemAt('accepted')
    const seen = async (who: string) => (await (await world.as(who)).get(`/commitment-letters/${letter}`)).status
    expect([await seen('M3'), await seen('G5'), await seen('B2'), await seen('P2')]).toEqual([200, 200, 200, 200])
    expect([await seen('M4'), await seen('N1'), await seen('B3'), await seen('A1')]).toEqual([404, 404, 404, 404])
    await publish('P2', letter)
    expect([await seen('M4'), await seen('N1'), await seen('A1')]).toEqual([200, 200, 404])
    const shown = (await (await world.as('N1')).get(`/commitment-letters/${letter}`)).body
    expect(shown.items[0]).toMatchObject({ id, steps: [], can: { progress: false } })
  })
  test('the board counts what each sees', async () => {
    const { letter } = await itemAt('submitted')
    const count = async (who: string) => (await (await world.as(who)).get(`/commitments?year=${year}`)).body
    expect(await count('B2')).toMatchObject({ total: 1, states: [{ state: 'submitted', count: 1 }], rows: [{ letter }] })
    expect((await count('N1')).total).toBe(0)
    expect((await (await world.as('M3')).get(`/commitments?mine=true&year=${year}`)).body.total).toBe(1)
    expect((await (await world.as('M3')).get('/commitments?state=lost')).status).toBe(422)
  })
  test('the sheet is a workbook', async () => {
    const answer = await (await world.as('B2')).get('/commitments/export')
    expect([answer.status, answer.raw.subarray(0, 2).toString()]).toEqual([200, 'PK'])
  })
})

describe('progress', () => {
  const published = async () => {
    const { body } = await draft('M1', { form: 'paired', partners: [person('M4')] })
    await submit('M1', body.letter)
    const letter = (await (await world.as('P2')).get(`/commitment-letters/${body.letter}`)).body
    for (const item of letter.items) if (item.state === 'submitted') await group('S3', item.id)
    for (const item of letter.items) await decide('B1', item.id)
    await publish('P2', body.letter)
    return body.id as string
  }
  test('holder and partner log; a correction reverses', async () => {
    const id = await published()
    const entry = (await log('M1', id, { quantity: '3' })).body.id
    expect((await log('M4', id)).body.done).toBe('4')
    const corrected = await (await world.as('M1')).post(`/commitment-progress/${entry}/correction`, { quantity: '2', reason: '多记一家' })
    expect(corrected.body.done).toBe('3')
    expect(await facts('commitments.progress', id)).toBe('3')
    expect((await (await world.as('M1')).post(`/commitment-progress/${entry}/correction`, { quantity: '1', reason: '再改' })).body.code).toBe('commitments.progress-corrected-already')
    expect((await (await world.as('N1')).post(`/commitment-progress/${corrected.body.id}/correction`, { quantity: '1', reason: '改' })).status).toBe(403)
    expect((await (await world.as('M1')).post(`/commitment-progress/${person('M1')}/correction`, { quantity: '1', reason: '改' })).status).toBe(404)
  })
  test('not before publication, not in the future, not for others', async () => {
    const early = await itemAt('accepted')
    expect((await log('M3', early.id)).body.code).toBe('commitments.progress-only-after-publication')
    const id = await published()
    expect((await log('M1', id, { date: '2026-07-09' })).body.code).toBe('commitments.progress-in-the-future')
    expect((await log('M1', id, { date: '2025-12-31' })).body.code).toBe('commitments.progress-before-publication')
    expect((await log('N1', id)).status).toBe(403)
    expect((await log('M1', id, { quantity: '-1' })).status).toBe(422)
  })
  test('only published items are judged, by the branch', async () => {
    const early = await itemAt('accepted')
    const judge = async (who: string, item: string) => (await world.as(who)).post(`/commitment-items/${item}/assessment`, { outcome: 'partlyKept', note: '一家停业' })
    expect((await judge('B2', early.id)).body.code).toBe('commitments.only-published-items-are-assessed')
    const id = await published()
    expect((await judge('M1', id)).status).toBe(403)
    expect((await judge('B1', id)).status).toBe(200)
    expect(await facts('commitments.fulfilled', id)).toBe('0')
  })
})

describe('a change after publication', () => {
  const propose = async (who: string, id: string, body: object) => (await world.as(who)).post(`/commitment-items/${id}/changes`, { reason: '方案调整', ...body })
  const review = async (who: string, change: string, body: object = { decision: 'forward' }) => (await world.as(who)).post(`/commitment-changes/${change}/group-review`, body)
  const settle = async (who: string, change: string, body: object = {}) => (await world.as(who)).post(`/commitment-changes/${change}/branch-decision`, { decision: 'accept', meeting, ...body })

  test('goes through group and branch before it holds, and stays visible', async () => {
    const { id, letter, version } = await itemAt('accepted')
    await publish('P2', letter)
    const change = (await propose('M3', id, { version: version + 1, due: `${year}-12-20` })).body.id
    expect((await stateOf(letter, id)).due).toBe(`${year}-10-31`)
    expect((await propose('M3', id, { version: version + 1, due: `${year}-12-21` })).body.code).toBe('commitments.change-is-pending')
    expect((await settle('B2', change)).body.code).toBe('commitments.change-is-closed')
    expect((await review('M3', change)).status).toBe(403)
    expect((await review('G5', change)).status).toBe(204)
    expect((await review('G5', change)).body.code).toBe('commitments.change-is-closed')
    expect((await settle('G5', change)).status).toBe(403)
    expect((await settle('B2', change)).status).toBe(204)
    const item = await stateOf(letter, id)
    expect(item).toMatchObject({ due: `${year}-12-20`, changing: false, changes: [{ state: 'accepted', reason: '方案调整' }] })
    expect(item.steps.slice(-3).map((step: { act: string }) => step.act)).toEqual(['proposeChange', 'forwardChange', 'acceptChange'])
  })
  test('a returned one changes nothing, and says why', async () => {
    const { id, letter, version } = await itemAt('accepted')
    await publish('P2', letter)
    const change = (await propose('M3', id, { version: version + 1, target: '6' })).body.id
    expect((await review('G5', change, { decision: 'return' })).body.code).toBe('commitments.return-needs-a-reason')
    expect((await review('G5', change, { decision: 'return', comment: '原因不充分' })).status).toBe(204)
    expect(await stateOf(letter, id)).toMatchObject({ target: '8', changes: [{ state: 'returned' }] })
  })
  test('nothing to change, a draft, an old version, another person', async () => {
    const early = await itemAt('drafted')
    expect((await propose('M3', early.id, { version: 1, target: '6' })).body.code).toBe('commitments.only-published-items-change-through-review')
    const { id, letter, version } = await itemAt('accepted')
    await publish('P2', letter)
    expect((await propose('M3', id, { version: version + 1 })).body.code).toBe('commitments.change-changes-nothing')
    expect((await propose('M3', id, { version, target: '6' })).status).toBe(409)
    expect((await propose('M4', id, { version: version + 1, target: '6' })).status).toBe(403)
    expect((await propose('M3', id, { version: version + 1, target: '500', targetUnit: '元' })).body.code).toBe('commitments.giving-is-never-a-target')
    expect((await review('G5', person('M3'))).status).toBe(404)
  })
})

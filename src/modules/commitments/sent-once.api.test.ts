import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'

let world: World
const person = (code: string) => world.bureau.people[code]!
const post = async (who: string, path: string, body: object = {}) => (await world.as(who)).post(path, body)
const letterOf = async (id: string) => (await (await world.as('P2')).get(`/commitment-letters/${id}`)).body
const words = { kind: 'practicalDeed', category: '助企', text: '帮 8 家新纳入的小企业建好统计台账。', target: '8', targetUnit: '家', due: '2026-10-31' }
const draft = (who: string, body: object) => post(who, '/commitment-items', { year: 2026, form: 'individual', ...words, ...body })
const log = (who: string, item: string, body: object) => post(who, `/commitment-items/${item}/progress`, { date: '2026-07-07', quantity: '1', ...body })

async function counted(item: string): Promise<string> {
  const { rows } = await sql<{ sum: string }>`select trim_scale(coalesce(sum(quantity), 0))::text as sum from journal.fact where kind = 'commitments.progress' and attributes ->> 'item' = ${item}`.execute(world.database.db)
  return rows[0]!.sum
}

beforeAll(async () => { world = await openWorld() })

describe('progress that a device sends again under the same name', () => {
  let item: string
  beforeAll(async () => {
    const { body } = await draft('M1', { form: 'paired', partners: [person('M4')] })
    item = body.id
    await post('M1', `/commitment-letters/${body.letter}/submission`)
    for (const one of (await letterOf(body.letter)).items) {
      await post('S3', `/commitment-items/${one.id}/group-review`, { decision: 'forward' })
      await post('B1', `/commitment-items/${one.id}/branch-decision`, { decision: 'accept', meeting: { title: '支部党员大会', date: '2026-07-06' } })
    }
    await post('P2', '/commitment-publications', { letters: [body.letter] })
  })
  test('is one record, also at the same moment', async () => {
    const name = randomUUID()
    const answers = await Promise.all([log('M1', item, { draft: name }), log('M1', item, { draft: name })])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect((await log('M1', item, { draft: name })).body).toEqual(answers[0]!.body)
    expect(answers[1]!.body).toEqual(answers[0]!.body)
    expect(await counted(item)).toBe('1')
  })
  test('another name, another person and another item make records of their own', async () => {
    const name = randomUUID()
    const mine = (await log('M1', item, { draft: name })).body
    const theirs = (await log('M4', item, { draft: name })).body
    expect([mine.done, theirs.done]).toEqual(['2', '3'])
    expect(theirs.id).not.toBe(mine.id)
    expect((await log('M1', item, { draft: randomUUID() })).body.done).toBe('4')
    expect(await counted(item)).toBe('4')
  })
  test('a name that is none is refused; somebody who may not log learns nothing by a name', async () => {
    expect((await log('M1', item, { draft: 'mine' })).status).toBe(422)
    const name = randomUUID()
    await log('M1', item, { draft: name })
    expect((await log('N1', item, { draft: name })).status).toBe(403)
  })
})

describe('a commitment that a device sends again under the same name', () => {
  test('is drafted once, for each person', async () => {
    const name = randomUUID()
    const first = (await draft('M3', { draft: name })).body
    expect((await draft('M3', { draft: name })).body).toEqual(first)
    expect((await draft('M6', { draft: name })).body.id).not.toBe(first.id)
    expect((await letterOf(first.letter)).items).toHaveLength(1)
    expect((await draft('M3', { draft: 'mine' })).status).toBe(422)
  })
})

import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openWorld } from '../../../test/support/api-test.ts'
import { testActor, testFact, testKind } from '../../../test/support/journal-scene.ts'
import { writing } from '../../foundation/database/database.ts'
import { recordFacts } from './record-facts.ts'
import { reverseFacts } from './reverse-facts.ts'
import type { FactTable } from './tables.ts'

const world = await openWorld()
const { db } = world.database
const tenant = 'recorded'
const actor = testActor({ tenant })
const kind = { ...testKind('planning.goal-progress'), lateAfterDays: 15 }
const stored = async (record: string) => (await sql<FactTable>`select * from journal.fact where tenant = ${tenant} and source_record = ${record} order by id`.execute(db)).rows
const source = (record: string) => ({ module: 'planning', record, version: 1 })

describe('recordFacts', () => {
  it('writes many in one go and keeps what they say', async () => {
    const ids = await writing(db, (tx) => recordFacts(tx, actor, [testFact({ kind, date: '2026-07-01', source: source('a'), person: 'p1', quantity: '007.50', amounts: { 元: '3.10' }, attributes: { measure: 'enterprises-checked', ok: true, none: null }, matter: 'm' }), testFact({ kind, source: source('a') })]))
    const rows = await stored('a')
    expect(rows.map((row) => row.id)).toEqual(ids)
    expect(rows[0]).toMatchObject({ kind: 'planning.goal-progress', date: '2026-07-01', unit_path: '/w/p/b2/', person: 'p1', quantity: '7.5', amounts: { 元: '3.10' }, attributes: { measure: 'enterprises-checked', ok: true, none: null }, matter: 'm', recorded_by: 'B2', recorder_name: '测试员', recorded_at: actor.at, late: false, reverses: null })
    expect(rows[1]).toMatchObject({ quantity: '1', person: null, amounts: {}, attributes: {} })
  })

  it('marks late by the clock of the server, with the reason', async () => {
    await writing(db, (tx) => recordFacts(tx, actor, [testFact({ kind, date: '2026-06-22', lateReason: '出差', source: source('b') }), testFact({ kind, date: '2026-06-23', lateReason: '出差', source: source('b') })]))
    expect((await stored('b')).map((row) => [row.late, row.late_reason])).toEqual([[true, '出差'], [false, null]])
  })

  it('refuses what has not happened and what is no number, and leaves nothing', async () => {
    await expect(writing(db, (tx) => recordFacts(tx, actor, [testFact({ kind, source: source('c') }), testFact({ kind, date: '2026-07-09', source: source('c') })]))).rejects.toMatchObject({ code: 'journal.fact-in-the-future', status: 422 })
    for (const quantity of ['1e3', '', '一', Number.NaN, Number.POSITIVE_INFINITY]) {
      await expect(writing(db, (tx) => recordFacts(tx, actor, [testFact({ kind, quantity, source: source('c') })]))).rejects.toMatchObject({ code: 'journal.not-a-decimal' })
    }
    expect(await stored('c')).toEqual([])
  })
})

describe('reverseFacts', () => {
  it('takes back every live fact of the record, once', async () => {
    await writing(db, (tx) => recordFacts(tx, actor, [testFact({ kind, quantity: '2.5', amounts: { 元: '3.10' }, source: source('d') }), testFact({ kind, quantity: -1, source: source('d') }), testFact({ kind, source: source('other') })]))
    const later = testActor({ tenant, at: '2026-07-08T10:00:00+08:00' })
    await writing(db, (tx) => reverseFacts(tx, later, { module: 'planning', record: 'd' }, '录错了'))
    await writing(db, (tx) => reverseFacts(tx, later, { module: 'planning', record: 'd' }, '又一次'))
    const rows = await stored('d')
    expect(rows).toHaveLength(4)
    const [first, second, undoFirst, undoSecond] = rows
    expect(undoFirst).toMatchObject({ reverses: first?.id, quantity: '-2.5', amounts: { 元: '-3.1' }, date: first?.date, reason: '录错了', recorded_at: later.at })
    expect(undoSecond).toMatchObject({ reverses: second?.id, quantity: '1', reason: '录错了' })
    expect(await stored('other')).toHaveLength(1)
  })

  it('leaves a new fact of the same record alive, to be reversed in its turn', async () => {
    await writing(db, (tx) => recordFacts(tx, actor, [testFact({ kind, quantity: 3, source: source('d') })]))
    await writing(db, (tx) => reverseFacts(tx, actor, { module: 'planning', record: 'd' }, '再改'))
    const rows = await stored('d')
    expect(rows).toHaveLength(6)
    expect(rows.reduce((sum, row) => sum + Number(row.quantity), 0)).toBe(0)
  })
})

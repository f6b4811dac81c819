import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Actor } from '../../src/foundation/actor/actor.ts'
import type { Reader } from '../../src/foundation/database/database.ts'
import type { FactKind, NewFact } from '../../src/modules/journal/index.ts'

/** Somebody who acts, for tests below HTTP. `abilities` hold over the whole tenant. */
export function testActor({ tenant = 'journal-test', at = '2026-07-08T09:00:00+08:00', abilities = [] as readonly string[], path = '/' } = {}): Actor {
  return {
    tenant,
    account: 'B2',
    person: null,
    name: '测试员',
    grants: abilities.map((ability) => ({ ability, path })),
    lang: 'zh',
    at: new Date(at),
    today: at.slice(0, 10),
    trail: { decisions: 0, audits: 0 },
  }
}

/** A kind of fact for tests: '<room>.<what>'. */
export function testKind(kind: string): FactKind {
  return { kind, label: { zh: '事', en: 'thing' }, measure: { zh: '件', en: 'items' }, sentence: () => ({ zh: '有一件事', en: 'A thing happened' }) }
}

/** A fact for tests, with what `given` says. */
export function testFact(given: Partial<NewFact> & { kind: FactKind }): NewFact {
  return { date: '2026-05-20', unit: { id: 'b2', path: '/w/p/b2/', name: '第二党支部' }, source: { module: 'branch-life', record: 'r1', version: 1 }, ...given }
}

/**
 * Waits until every transaction that has begun so far on the server has ended, those of other test files included:
 * until then sealing rightly leaves the newest rows alone.
 */
export async function untilSettled(db: Reader): Promise<void> {
  const { rows } = await sql<{ mark: string }>`select pg_current_xact_id()::text as mark`.execute(db)
  const mark = BigInt(rows[0]?.mark ?? '0')
  for (;;) {
    const now = await sql<{ horizon: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`.execute(db)
    if (BigInt(now.rows[0]?.horizon ?? '0') > mark) return
    await pause(5)
  }
}

/** Seals everything that was written so far. */
export async function sealEverything(world: { database: { db: Reader }; program: { runJobsNow(): Promise<void> } }): Promise<void> {
  await untilSettled(world.database.db)
  await world.program.runJobsNow()
}

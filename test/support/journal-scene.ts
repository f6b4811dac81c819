import type { Actor } from '../../src/foundation/actor/actor.ts'
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

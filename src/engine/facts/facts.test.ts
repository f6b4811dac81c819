import { describe, expect, test } from 'vitest'
import { checkScheme, compileScheme, evaluate, evaluateStream, explain, locate, parseFacts, parseScheme, takeFacts } from '../index.ts'
import type { CompiledScheme, PlainFacts } from '../index.ts'

function compile(plain: unknown): CompiledScheme {
  const { scheme, problems } = parseScheme(locate(plain))
  expect(problems).toEqual([])
  const { checked, problems: more } = checkScheme(scheme!)
  expect(more).toEqual([])
  return compileScheme(checked!)
}

const scheme = compile({
  language: 1, id: 'facts', subjects: { branch: '支部', office: '总支' },
  inputs: {
    n: { type: 'number', for: 'branch', at_least: 0, at_most: 10, whole: true, title: '次数' }, d: 'date', f: 'flag', t: { type: 'text', choices: ['优秀', '合格'] }, list: 'numbers', days: 'dates', words: { type: 'texts', choices: ['甲'] },
    r: { type: 'records', fields: { level: { type: 'text', choices: ['市'] }, points: { type: 'number', at_least: 0 } } }, v: { type: 'tally', choices: ['优', '良'] }, b: { type: 'ballots', items: ['总'], groups: ['上'] },
    all: { type: 'number', shared: true }, p: { type: 'papers', shared: true },
  },
  outcomes: { x: { for: 'branch', formula: 'n + all' }, y: { for: 'office', across: 'n', among: { kind: 'branch', children: true }, take: 'sum' }, z: { formula: 'sum(list)' } },
})
const problemsOf = (facts: unknown): string[] => parseFacts(scheme, locate(facts)).problems.map((problem) => `${problem.code} ${problem.path}`)
const subject = (inputs: unknown, more = {}): unknown => ({ facts: 1, subjects: [{ id: 'a', kind: 'branch', inputs, ...more }] })

describe('facts are checked against the inputs of the scheme', () => {
  test.each([
    [subject({ n: 3, d: '2026-01-31', f: true, t: '优秀', list: [1, '0.5'], days: ['2026-01-01'], words: ['甲'], r: [{ level: '市', points: 1 }], v: { 优: 1 }, b: [{ rater: 'x', group: '上', values: { 总: 1 } }] }), []],
    [subject({ n: { na: '不评' }, d: null, list: [], r: [{}], v: {}, b: [] }), []],
    [{ facts: 1, shared: { all: 1, p: [{ values: { a: 1 } }] }, subjects: [] }, []],
    [subject({ n: 'three' }), ['bad-number subjects[1].inputs.n']],
    [subject({ n: 1.5 }), ['not-whole subjects[1].inputs.n']],
    [subject({ n: 11 }), ['out-of-range subjects[1].inputs.n']],
    [subject({ n: -1 }), ['out-of-range subjects[1].inputs.n']],
    [subject({ n: 10 }), []],
    [subject({ n: 0 }), []],
    [subject({ n: [1] }), ['wrong-type subjects[1].inputs.n']],
    [subject({ n: { a: 1 } }), ['wrong-type subjects[1].inputs.n']],
    [subject({ n: { na: ['x'] } }), ['wrong-shape subjects[1].inputs.n']],
    [subject({ n: { na: 'x', more: 1 } }), ['unknown-key subjects[1].inputs.n.more']],
    [subject({ d: '2026-02-30' }), ['bad-date subjects[1].inputs.d']],
    [subject({ f: 'yes' }), ['wrong-type subjects[1].inputs.f']],
    [subject({ t: '优' }), ['unknown-choice subjects[1].inputs.t']],
    [subject({ list: 3 }), ['wrong-type subjects[1].inputs.list']],
    [subject({ list: [1, 'x', [2]] }), ['bad-number subjects[1].inputs.list[2]', 'wrong-type subjects[1].inputs.list[3]']],
    [subject({ list: [1, { na: '未评' }] }), []],
    [subject({ words: ['乙'] }), ['unknown-choice subjects[1].inputs.words[1]']],
    [subject({ r: [{ lvl: '市' }] }), ['unknown-key subjects[1].inputs.r[1].lvl']],
    [subject({ r: ['x'] }), ['wrong-type subjects[1].inputs.r[1]']],
    [subject({ r: [{ points: -1, level: { na: '无' } }] }), ['out-of-range subjects[1].inputs.r[1].points']],
    [subject({ v: { 差: 1 } }), ['unknown-choice subjects[1].inputs.v.差']],
    [subject({ v: { 优: -1 } }), ['out-of-range subjects[1].inputs.v.优']],
    [subject({ v: { 优: 1.5 } }), ['not-whole subjects[1].inputs.v.优']],
    [subject({ v: [1] }), ['wrong-type subjects[1].inputs.v']],
    [subject({ b: {} }), ['wrong-type subjects[1].inputs.b']],
    [subject({ b: [{ rater: 'x', group: '下', values: { 分: 1 } }] }), ['unknown-choice subjects[1].inputs.b[1].group', 'unknown-key subjects[1].inputs.b[1].values.分']],
    [subject({ b: [{ who: 'x' }] }), ['unknown-key subjects[1].inputs.b[1].who']],
    [subject({ all: 1 }), ['unknown-input subjects[1].inputs.all']],
    [subject({ nn: 1 }), ['unknown-input subjects[1].inputs.nn']],
    [{ facts: 1, shared: { n: 1 }, subjects: [] }, ['unknown-input shared.n']],
    [{ facts: 1, subjects: [{ id: 'a', kind: 'office', inputs: { n: 1 } }] }, ['unknown-input subjects[1].inputs.n']],
    [{ facts: 1, subjects: [{ id: 'a', kind: 'brunch' }] }, ['unknown-kind subjects[1].kind']],
    [{ facts: 1, subjects: [{ id: 'a' }] }, ['missing-key subjects[1].kind']],
    [{ facts: 1, subjects: [{ kind: 'branch' }] }, ['missing-key subjects[1].id']],
    [{ facts: 1, subjects: [{ id: 'a', kind: 'branch' }, { id: 'a', kind: 'branch' }] }, ['duplicate-id subjects[2].id']],
    [subject({}, { parent: 'q' }), ['unknown-parent a.parent']],
    [subject({}, { parent: 'a' }), ['parent-cycle a.parent']],
    [{ facts: 1, subjects: [{ id: 'a', kind: 'branch', parent: 'b' }, { id: 'b', kind: 'branch', parent: 'c' }, { id: 'c', kind: 'branch', parent: 'b' }] }, ['parent-cycle b.parent', 'parent-cycle c.parent']],
    [{ subjects: [] }, ['missing-key facts']],
    [{ facts: 2, subjects: [] }, ['unknown-version facts']],
    [{ facts: 1 }, ['missing-key subjects']],
    [{ facts: 1, subjects: {} }, ['wrong-shape subjects']],
    [{ facts: 1, subjects: ['a'] }, ['wrong-shape subjects[1]']],
    [{ facts: 1, period: { from: '2026-01-01', to: '2026-12-31' }, subjects: [] }, []],
    [{ facts: 1, period: { from: '2026-01-01' }, subjects: [] }, ['bad-date period.to']],
    [{ facts: 1, period: { from: '2026-02-01', to: '2026-01-01' }, subjects: [] }, ['bad-date period.to']],
    [{ facts: 1, period: { from: '1800-02-01', to: '2026-01-01' }, subjects: [] }, ['bad-date period.to']],
    [[], ['wrong-shape ']],
  ])('%j', (facts, expected) => { expect(problemsOf(facts)).toEqual(expected) })

  test('a parent cycle does not keep a chain of parents from being read', () => {
    const chain = Array.from({ length: 200 }, (_, i) => ({ id: `s${i}`, kind: 'branch', ...(i > 0 ? { parent: `s${i - 1}` } : {}) }))
    expect(problemsOf({ facts: 1, subjects: chain })).toEqual([])
  })
})

describe('facts put together in memory', () => {
  const facts: PlainFacts = { shared: { all: { value: 1, ref: 'everyone' } }, subjects: [{ id: 'o', kind: 'office', inputs: {} }, { id: 'a', kind: 'branch', parent: 'o', name: '甲', tags: { c: 'x' }, inputs: { n: { value: 3, ref: { indicator: 'i', scope: '/a' } }, list: { value: [1, '1/3'] } } }, { id: 'b', kind: 'branch', parent: 'o', inputs: { n: { na: '新设' }, list: { value: [] } } }] }

  test('give the same as facts from a file, and carry references into explanations', () => {
    const taken = takeFacts(scheme, facts)
    expect(taken.problems).toEqual([])
    const { subjects } = evaluate(scheme, taken.facts)
    expect(subjects).toEqual([
      { id: 'o', kind: 'office', outcomes: { y: { state: 'value', type: 'number', value: '3' }, z: { state: 'missing', missing: ['list'] } } },
      { id: 'a', kind: 'branch', outcomes: { x: { state: 'value', type: 'number', value: '4' }, z: { state: 'value', type: 'number', value: '4/3' } } },
      { id: 'b', kind: 'branch', outcomes: { x: { state: 'na', reason: '新设' }, z: { state: 'value', type: 'number', value: '0' } } },
    ])
    expect(explain(scheme, taken.facts, 'a').x!.inputs).toEqual([
      { name: 'n', title: { zh: '次数', en: '次数' }, value: { state: 'value', type: 'number', value: '3' }, ref: { indicator: 'i', scope: '/a' } },
      { name: 'all', title: { zh: 'all', en: 'all' }, value: { state: 'value', type: 'number', value: '1' }, ref: 'everyone' },
    ])
    expect(explain(scheme, taken.facts, 'nobody')).toEqual({})
  })

  test('can be streamed with the same results', () => {
    const { facts: read } = takeFacts(scheme, facts)
    expect([...evaluateStream(scheme, { period: read.period, shared: read.shared, sharedRefs: read.sharedRefs }, () => read.subjects)]).toEqual(evaluate(scheme, read).subjects)
  })

  test('problems name the subject and the input', () => {
    expect(takeFacts(scheme, { subjects: [{ id: 'a', kind: 'branch', inputs: { n: { value: 'x' }, q: { value: 1 } } }] }).problems.map((problem) => `${problem.code} ${problem.path}`)).toEqual(['unknown-input subjects[1].inputs.q', 'bad-number subjects[1].inputs.n'])
  })
})

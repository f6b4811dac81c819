import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { evaluate, explainRow, parseFacts, runScheme, takeFacts } from '../src/engine/index.ts'
import type { CompiledScheme, Explanation, OutcomeValue } from '../src/engine/index.ts'
import { loadScheme, loadTree } from '../src/cli/load-scheme.ts'

// Generous, for machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 })

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const compile = (body: string): CompiledScheme => {
  const { compiled, problems } = loadScheme(bytes(`language: 1\nid: t\n${body}`))
  expect(problems).toEqual([])
  return compiled!
}
const number = (outcome: OutcomeValue | undefined): number => {
  expect(outcome).toMatchObject({ state: 'value', type: 'number' })
  const text = (outcome as { value: string }).value
  const [n, d = '1'] = text.split('/')
  return Number(n) / Number(d)
}
type Input = { value: unknown }
const run = (compiled: CompiledScheme, subjects: { id: string; tags?: Record<string, string>; inputs: Record<string, Input> }[]): Map<string, Record<string, OutcomeValue>> => {
  const { facts, problems } = takeFacts(compiled, { subjects })
  expect(problems).toEqual([])
  return new Map(evaluate(compiled, facts).subjects.map((subject) => [subject.id, subject.outcomes]))
}
const decimal = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 0, max: 3 })).map(([n, digits]) => (n / 10 ** digits).toFixed(digits))
const positive = fc.integer({ min: 0, max: 40 })

describe('properties', () => {
  const compared = compile(`inputs: {n: number}
outcomes:
  r: {rank: n, order: high_first}
  q: {seats: n, grades: [{grade: A, share: 20%}, {grade: B, share: 30%}, {grade: C}]}
  m: {across: n, take: mean}
  t: {across: n, take: highest, among: {same: tags.c}}`)
  const subjects = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('甲', '乙', '丙', 'a', 'b') }), n: decimal, c: fc.constantFrom('x', 'y') }), { selector: (subject) => subject.id, minLength: 1, maxLength: 25 })
  const plain = (list: { id: string; n: string; c: string }[]): { id: string; tags: Record<string, string>; inputs: Record<string, Input> }[] => list.map(({ id, n, c }) => ({ id, tags: { c }, inputs: { n: { value: n } } }))

  test('the order of subjects does not matter', () => {
    fc.assert(fc.property(subjects, fc.integer(), (list, seed) => {
      const shuffled = [...list].sort((a, b) => ((a.id + seed).localeCompare(b.id + seed) || 0) * (seed % 2 === 0 ? 1 : -1))
      const [first, second] = [run(compared, plain(list)), run(compared, plain(shuffled))]
      for (const { id } of list) expect(second.get(id)).toEqual(first.get(id))
    }), { numRuns: 60 })
  })

  test('quotas are never exceeded and nobody passes a better one', () => {
    fc.assert(fc.property(subjects, (list) => {
      const results = run(compared, plain(list))
      const grade = (id: string): string => (results.get(id)!.q as { value: string }).value
      expect(list.filter(({ id }) => grade(id) === 'A').length).toBeLessThanOrEqual(Math.floor(list.length * 0.2))
      expect(list.filter(({ id }) => grade(id) === 'B').length).toBeLessThanOrEqual(Math.floor(list.length * 0.3))
      for (const a of list) for (const b of list) if (Number(a.n) > Number(b.n)) expect(grade(a.id) <= grade(b.id)).toBe(true)
    }), { numRuns: 60 })
  })

  test('the order of keys does not matter', () => {
    const one = compile('inputs: {a: number, b: number}\noutcomes: {x: {from: 10, minus: [{per: 2, short: a, of: b}], floor: 0, cap: 9, round: 1}}')
    const two = compile('outcomes: {x: {round: 1, cap: 9, floor: 0, minus: [{of: b, short: a, per: 2}], from: 10}}\ninputs: {b: number, a: number}')
    fc.assert(fc.property(decimal, decimal, (a, b) => {
      expect(run(one, [{ id: 's', inputs: { a: { value: a }, b: { value: b } } }])).toEqual(run(two, [{ id: 's', inputs: { b: { value: b }, a: { value: a } } }]))
    }), { numRuns: 60 })
  })

  test('caps and floors hold, and more is never worse for what is counted', () => {
    const scheme = compile('inputs: {held: number, due: number, bonus: number}\noutcomes: {x: {add: [{from: 10, minus: [{per: 1.5, short: held, of: due}], floor: 0}, {formula: bonus, cap: 3, floor: 0}], cap: 12}}')
    fc.assert(fc.property(positive, positive, decimal, (held, due, bonus) => {
      const at = (n: number): number => number(run(scheme, [{ id: 's', inputs: { held: { value: n }, due: { value: due }, bonus: { value: bonus } } }]).get('s')!.x)
      const value = at(held)
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(12)
      expect(at(held + 1)).toBeGreaterThanOrEqual(value)
    }), { numRuns: 60 })
  })

  test('a stored scheme gives the same results, and facts as text the same as facts in memory', () => {
    const stored = JSON.parse(JSON.stringify(compared)) as CompiledScheme
    fc.assert(fc.property(subjects, (list) => {
      expect(run(stored, plain(list))).toEqual(run(compared, plain(list)))
      const text = JSON.stringify({ facts: 1, subjects: list.map(({ id, n, c }) => ({ id, tags: { c }, inputs: { n } })) })
      const read = parseFacts(compared, loadTree(bytes(text), 'facts').tree!)
      expect(read.problems).toEqual([])
      expect(new Map(evaluate(compared, read.facts).subjects.map((subject) => [subject.id, subject.outcomes]))).toEqual(run(compared, plain(list)))
    }), { numRuns: 40 })
  })

  test('the parts of an explanation add up to its value', () => {
    const scheme = compile(`inputs: {n: number, a: number, list: numbers}
outcomes:
  x: {add: {甲: {from: 10, minus: [{per: 0.5, count: n}, {pick: n, bands: [{at_most: 3, give: 1}, {give: 2}]}], floor: 0}, 乙: {each: list, give: it * 2}, 丙: {formula: a, cap: 5}}, round: 1}`)
    const check = (step: Explanation): void => {
      const values = step.parts.map((part) => number(part.value))
      const value = number(step.value)
      if (step.operator === 'add' || step.operator === 'each') expect(values.reduce((sum, part) => sum + part, 0)).toBeCloseTo(value, 9)
      if (step.operator === 'minus') expect(values.slice(1).reduce((rest, part) => rest - part, values[0]!)).toBeCloseTo(value, 9)
      step.parts.forEach(check)
    }
    fc.assert(fc.property(positive, decimal, fc.array(decimal, { maxLength: 6 }), (n, a, list) => {
      const { facts } = takeFacts(scheme, { subjects: [{ id: 's', inputs: { n: { value: n }, a: { value: a, ref: { figure: 7 } }, list: { value: list } } }] })
      const finished = runScheme(scheme, facts)
      const { x } = explainRow(finished, finished.rows[0]!)
      expect(x!.value).toEqual(evaluate(scheme, facts).subjects[0]!.outcomes.x)
      check(x!)
      expect(JSON.stringify(x)).toContain('"ref":{"figure":7}')
    }), { numRuns: 60 })
  })
})

describe('nothing crashes, hangs or becomes zero in silence', () => {
  const whole = (scheme: string, facts: string): void => {
    const loaded = loadScheme(bytes(scheme))
    const tree = loadTree(bytes(facts), 'facts')
    const read = tree.tree && loaded.scheme && parseFacts(loaded.compiled ?? loaded.scheme, tree.tree)
    if (!loaded.compiled || !read || read.problems.length > 0) {
      expect(loaded.problems.length + tree.problems.length + (read?.problems.length ?? 0)).toBeGreaterThan(0)
      return
    }
    const finished = runScheme(loaded.compiled, read.facts)
    for (const row of finished.rows) JSON.stringify(explainRow(finished, row))
  }
  const facts = 'facts: 1\nperiod: {from: 2026-01-01, to: 2026-12-31}\nsubjects:\n  - {id: a, inputs: {n: 1, l: [1, 2], r: [{d: 2026-02-03, m: x}]}}\n  - {id: b}\n'
  const inputs = 'inputs: {n: number, l: numbers, r: {type: records, fields: {d: date, m: text}}}\n'

  test('formulas made at random', () => {
    const piece = fc.constantFrom('n', 'l', 'r', 'x', 'm', 'it', '1', '0.5', '20%', "'文'", '2026-01-01', '+', '-', '*', '/', '^', '(', ')', ',', '<', '>=', '=', 'and', 'or', 'not', 'in', 'where', 'of', 'sum(', 'count(', 'min(', 'if(', 'round(', '且', '×', '[', ']', 'tags.a', 'parent.x', 'period.to', 'constructor', '__proto__', '.')
    fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => whole(`language: 1\nid: t\n${inputs}outcomes: {x: ${JSON.stringify(pieces.join(' '))}, y: {each: r, by: month, give: ${JSON.stringify(pieces.slice(0, 5).join(' '))}}}\n`, facts)), { numRuns: 400 })
  })

  test('schemes with keys and values at random', () => {
    const key = fc.constantFrom('add', 'minus', 'from', 'per', 'count', 'short', 'of', 'pick', 'bands', 'table', 'give', 'grade', 'choose', 'when', 'each', 'by', 'group', 'same', 'rank', 'among', 'seats', 'grades', 'judge', 'across', 'take', 'weigh', 'mean', 'weight', 'na', 'missing', 'round', 'floor', 'cap', 'title', 'max', '加', '扣减', 'constructor')
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, fc.constantFrom('n', 'l', 'r', '1', '50%', 'mean', 'month', 'drop', 'sum(l)', "'a'", null, true, ''), fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(key, tie('tree'), { maxKeys: 4 })),
    }))
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('x', 'y', 'z'), tree, { minKeys: 1, maxKeys: 3 }), (outcomes) => whole(JSON.stringify({ language: 1, id: 't', inputs: { n: 'number', l: 'numbers', r: { type: 'records', fields: { d: 'date', m: 'text' } } }, outcomes }), facts)), { numRuns: 400 })
  })

  test('texts that are no scheme at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), (scheme, more) => whole(scheme, more)), { numRuns: 150 })
  })

  test('facts at random', () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    fc.assert(fc.property(fc.array(fc.record({ id: fc.string(), kind: value, inputs: fc.dictionary(fc.constantFrom('n', 'l', 'r', '__proto__', 'q'), value) }, { requiredKeys: [] }), { maxLength: 4 }), (list) => whole(`language: 1\nid: t\n${inputs}outcomes: {x: n + sum(l), y: {each: r}, z: {rank: n}}\n`, JSON.stringify({ facts: 1, subjects: list }))), { numRuns: 200 })
  })

  test.each([
    ['brackets ten thousand deep', `language: 1\nid: t\noutcomes: {x: ${'['.repeat(10000)}${']'.repeat(10000)}}`, 'too-deep'],
    ['an alias bomb', `language: 1\nid: t\na: &a [1,1,1,1,1,1,1,1]\n${'bcdefghijk'.split('').map((letter) => `${letter}: &${letter} [${Array.from({ length: 8 }, () => `*${String.fromCharCode(letter.charCodeAt(0) - 1)}`).join(',')}]`).join('\n')}\noutcomes: {x: *k}`, 'too-many-nodes'],
    ['names of prototypes', 'language: 1\nid: t\ninputs: {__proto__: number}\noutcomes: {x: constructor}', 'unknown-name'],
    ['a circle', 'language: 1\nid: t\noutcomes: {x: y, y: x}', 'cycle'],
    ['a formula of brackets', `language: 1\nid: t\noutcomes: {x: "${'('.repeat(300)}1${')'.repeat(300)}"}`, 'too-deep'],
    ['a number of two thousand digits', `language: 1\nid: t\noutcomes: {x: ${'9'.repeat(2000)}}`, 'bad-number'],
    ['thirty thousand nodes', `language: 1\nid: t\noutcomes: {x: {add: [${'1,'.repeat(30000)}1]}}`, 'too-many-nodes'],
  ])('%s', (_, scheme, code) => {
    const started = performance.now()
    expect(loadScheme(bytes(scheme)).problems.map((problem) => problem.code)).toContain(code)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  const aliases = 'bcdefghij'.split('').map((letter) => `${letter}: &${letter} [${Array.from({ length: 10 }, () => `*${String.fromCharCode(letter.charCodeAt(0) - 1)}`).join(',')}]`).join('\n')
  test.each([
    ['an alias bomb', `facts: 1\na: &a [1]\n${aliases}\nsubjects: *j\n`, 'too-many-nodes'],
    ['brackets a hundred thousand deep', `facts: 1\nsubjects: ${'['.repeat(100_000)}`, 'too-deep'],
    ['lists ninety deep', `facts: 1\nsubjects:\n  - {id: a, inputs: {l: ${'['.repeat(90)}${']'.repeat(90)}}}\n`, 'too-deep'],
    ['names of prototypes', 'facts: 1\nsubjects:\n  - {id: __proto__, inputs: {__proto__: 1, constructor: 2}}\n', 'unknown-input'],
    ['parents in a circle', 'facts: 1\nsubjects:\n  - {id: a, parent: b}\n  - {id: b, parent: a}\n', 'parent-cycle'],
    ['a number of two thousand digits', `facts: 1\nsubjects:\n  - {id: a, inputs: {n: ${'9'.repeat(2000)}}}\n`, 'bad-number'],
    ['a number with a huge exponent', 'facts: 1\nsubjects:\n  - {id: a, inputs: {n: 1e999999999}}\n', 'bad-number'],
    ['not a number', 'facts: 1\nsubjects:\n  - {id: a, inputs: {n: .inf}}\n', 'bad-number'],
  ])('facts with %s are refused', (_, text, code) => {
    const started = performance.now()
    const loaded = loadTree(bytes(text), 'facts')
    const problems = [...loaded.problems, ...(loaded.tree ? parseFacts(compile('inputs: {n: number, l: numbers}\noutcomes: {x: n}'), loaded.tree).problems : [])]
    expect(problems.map((problem) => problem.code)).toContain(code)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('numbers that grow beyond the limit are an error of the subject', () => {
    const scheme = compile('inputs: {n: number}\noutcomes: {a: n ^ 999, b: n ^ 1001, c: 1 / (n - 10), d: n ^ 0.5, e: round(1 / 3, 30)}')
    expect(run(scheme, [{ id: 's', inputs: { n: { value: 10 } } }]).get('s')).toMatchObject({ a: { state: 'value' }, b: { state: 'error', code: 'too-large' }, c: { state: 'error', code: 'division-by-zero' }, d: { state: 'error', code: 'bad-power' }, e: { state: 'value', value: `0.${'3'.repeat(30)}` } })
  })

  test('lists within lists stop at the limit of work', () => {
    const scheme = compile('inputs: {l: numbers}\noutcomes: {x: sum(sum(it of l) of l)}')
    expect(run(scheme, [{ id: 's', inputs: { l: { value: Array.from({ length: 20000 }, () => 1) } } }]).get('s')!.x).toMatchObject({ state: 'error', code: 'too-much-work' })
  })

  test('ten thousand subjects that all miss a value are told by name, a few of them', () => {
    const scheme = compile('inputs: {n: number, m: number}\noutcomes: {r: {rank: n, order: high_first}, t: n + m}')
    const text = `facts: 1\nsubjects:\n${Array.from({ length: 10_000 }, (_, i) => `  - id: s${i}\n    inputs:\n      m: ${i}\n`).join('')}`
    const started = performance.now()
    const read = parseFacts(scheme, loadTree(bytes(text), 'facts').tree!)
    expect(read.problems).toEqual([])
    const { subjects } = evaluate(scheme, read.facts)
    // A second, on a machine that is busy with nothing else.
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(subjects[7]!.outcomes.t).toEqual({ state: 'missing', missing: ['n'] })
    expect((subjects[0]!.outcomes.r as { missing: string[] }).missing.length).toBeLessThanOrEqual(21)
  })
})

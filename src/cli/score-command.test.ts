import { describe, expect, test } from 'vitest'
import { runLint } from './lint-command.ts'
import { runScore } from './score-command.ts'
import type { CommandIo } from './command-io.ts'
import type { ScoreDocument } from './score-document.ts'

const SCHEME = `language: 1
id: t
subjects: {branch: 支部, general: 总支}
inputs:
  a: {type: number, for: branch}
  b: {type: number, for: branch}
  list: {type: numbers, for: branch}
outcomes:
  ratio:
    for: branch
    formula: a / b
  gap: {for: branch, pick: a, bands: [{at_least: 90, grade: 优秀}]}
  passed: {for: branch, formula: a >= 60}
  total: {for: branch, formula: sum(list)}
  mean: {for: general, across: a, among: {kind: branch, children: true}, take: mean}
`

interface Ran { code: number; out: string; err: string; json: ScoreDocument }

async function run(argv: string[], files: Record<string, string>, command = runScore): Promise<Ran> {
  let [out, err] = ['', '']
  const io: CommandIo = {
    out: (text) => { out += text },
    err: (text) => { err += text },
    read: (path) => {
      if (files[path] === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
      return new TextEncoder().encode(files[path])
    },
  }
  const code = await command(argv, io)
  return { code, out, err, json: (argv.includes('json') && out ? JSON.parse(out) : undefined) as ScoreDocument }
}

const facts = (subjects: string): string => `facts: 1\nsubjects:\n${subjects}`
const score = (subjects: string, ...more: string[]): Promise<Ran> => run(['s.yaml', 'f.yaml', '--format', 'json', ...more], { 's.yaml': SCHEME, 'f.yaml': facts(subjects) })

describe('the JSON document', () => {
  test('holds every state of an outcome, subjects in the order of the file, outcomes in the order of the scheme', async () => {
    const { code, json } = await score(`  - {id: z, kind: branch, inputs: {a: 50, b: 3, list: [2, '0.5']}}
  - {id: g, kind: general}
  - {id: y, kind: branch, parent: g, inputs: {a: {na: 不考核}, b: 1, list: []}}
  - {id: x, kind: branch, parent: g, inputs: {a: '90.50', b: 0, list: [1, null]}}`)
    expect(code).toBe(3)
    expect(json.format).toBe('tongpin.score/1')
    expect(json.status).toBe('incomplete')
    expect(json.scheme).toEqual({ id: 't', language: 1, sm3: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
    expect(json.factsSm3).toMatch(/^[0-9a-f]{64}$/)
    expect(json.errors).toEqual([])
    expect(json.warnings).toEqual([])
    expect(json.subjects.map((subject) => [subject.id, subject.kind, Object.entries(subject.outcomes)])).toEqual([
      ['z', 'branch', [['ratio', { state: 'value', type: 'number', value: '50/3' }], ['gap', { state: 'none' }], ['passed', { state: 'value', type: 'flag', value: false }], ['total', { state: 'value', type: 'number', value: '2.5' }]]],
      ['g', 'general', [['mean', { state: 'value', type: 'number', value: '90.5' }]]],
      ['y', 'branch', [['ratio', { state: 'na', reason: '不考核' }], ['gap', { state: 'na', reason: '不考核' }], ['passed', { state: 'na', reason: '不考核' }], ['total', { state: 'value', type: 'number', value: '0' }]]],
      ['x', 'branch', [['ratio', { state: 'error', code: 'division-by-zero', line: 11 }], ['gap', { state: 'value', type: 'text', value: '优秀' }], ['passed', { state: 'value', type: 'flag', value: true }], ['total', { state: 'missing', missing: ['list[2]'] }]]],
    ])
  })

  test('is the same bytes each time and has an explanation only when asked for', async () => {
    const one = '  - {id: z, kind: branch, inputs: {a: 6, b: 3, list: []}}'
    const [first, second, told] = await Promise.all([score(one), score(one), score(one, '--explain')])
    expect(first.out).toBe(second.out)
    expect(first.code).toBe(0)
    expect(first.json.subjects[0]).not.toHaveProperty('explanation')
    expect(told.json.subjects[0]!.explanation!.ratio).toMatchObject({ outcome: 'ratio', operator: 'formula', line: 11, value: { state: 'value', value: '2' }, parts: [], inputs: [{ name: 'a' }, { name: 'b' }] })
  })

  test('can be narrowed to a kind or a subject, whose outcomes alone decide the exit code', async () => {
    const two = '  - {id: z, kind: branch, inputs: {a: 6, b: 3, list: []}}\n  - {id: y, kind: branch, inputs: {b: 3, list: []}}\n  - {id: g, kind: general}'
    expect((await score(two, '--subject', 'z')).code).toBe(0)
    expect((await score(two, '--subject', 'y')).code).toBe(3)
    const general = await score(two, '--kind', 'general')
    expect(general.json.subjects.map((subject) => subject.id)).toEqual(['g'])
    expect(general.json.subjects[0]!.outcomes.mean).toEqual({ state: 'none' })
  })
})

describe('errors', () => {
  test('of the scheme and of the facts are listed all at once, with place and remedy', async () => {
    const { code, json } = await run(['s.yaml', 'f.yaml', '--format', 'json', '--lang', 'en'], {
      's.yaml': 'language: 1\nid: t\ninputs: {due: number, held: number}\noutcomes:\n  score:\n    from: 10\n    minus: [{per: 2, short: hold, of: due}]\n    flor: 0\n  grade: {pick: score, band: []}\n',
      'f.yaml': 'facts: 1\nsubjects:\n  - id: a\n    inputs: {due: twelve, helt: 3}\n  - id: a\n    inputz: {}\n',
    })
    expect(code).toBe(1)
    expect(json.status).toBe('invalid')
    expect(json.subjects).toEqual([])
    expect(json.errors.map((error) => [error.file, error.line, error.column, error.code])).toEqual([
      ['scheme', 7, 29, 'unknown-name'], ['scheme', 8, 5, 'unknown-key'], ['scheme', 9, 11, 'missing-key'], ['scheme', 9, 24, 'unknown-key'],
      ['facts', 4, 19, 'bad-number'], ['facts', 4, 27, 'unknown-input'], ['facts', 5, 9, 'duplicate-id'], ['facts', 6, 5, 'unknown-key'],
    ])
    expect(json.errors[1]).toEqual({ code: 'unknown-key', file: 'scheme', line: 8, column: 5, path: 'outcomes.score.flor', message: 'unknown key "flor"', remedy: 'did you mean "floor"?' })
    expect(json.errors[7]!.remedy).toBe('did you mean "inputs"?')
  })

  test('of syntax are told with their place', async () => {
    const { code, json } = await run(['s.yaml', 'f.yaml', '--format', 'json'], { 's.yaml': 'language: 1\nid: [\n', 'f.yaml': '{"facts": 1, "subjects": [' })
    expect(code).toBe(1)
    expect(json.errors.length).toBeGreaterThanOrEqual(2)
    expect(new Set(json.errors.map((error) => error.file))).toEqual(new Set(['scheme', 'facts']))
    expect(json.scheme.id).toBeNull()
  })

  test.each([[[]], [['s.yaml']], [['s.yaml', 'f.yaml', 'g.yaml']], [['s.yaml', 'f.yaml', '--format', 'xml']], [['s.yaml', 'f.yaml', '--wrong']], [['s.yaml', 'none.yaml']], [['s.yaml', 'f.yaml', '--kind', 'nothing']], [['s.yaml', 'f.yaml', '--subject', 'nobody']], [['s.yaml', 'f.yaml', '--examples']]])('of usage give 2: %j', async (argv) => {
    const { code, out, err } = await run(argv, { 's.yaml': SCHEME, 'f.yaml': facts('  - {id: z, kind: branch}') })
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).not.toContain('    at ')
  })
})

test('examples that fail are errors at the line of what was expected', async () => {
  const scheme = 'language: 1\nid: t\ninputs: {a: number}\noutcomes: {x: a + 1}\nexamples:\n  - inputs: {a: 1}\n    expect:\n      x: 3\n'
  const failed = await run(['s.yaml', '--examples', '--format', 'json'], { 's.yaml': scheme })
  expect(failed.code).toBe(1)
  expect(failed.json.errors).toMatchObject([{ code: 'example-failed', line: 8, column: 10 }])
  expect((await run(['s.yaml', '--examples', '--format', 'json'], { 's.yaml': scheme.replace('x: 3', 'x: 2') })).code).toBe(0)
})

describe('lint', () => {
  const lint = (scheme: string): Promise<Ran> => run(['s.yaml', '--format', 'json'], { 's.yaml': `language: 1\nid: t\n${scheme}` }, runLint)
  const codes = (ran: Ran): string[] => (ran.json as unknown as { findings: { code: string; level: string }[] }).findings.map((finding) => `${finding.level} ${finding.code}`)

  test.each([
    ['inputs: {a: {type: number, title: GDP增速}}\noutcomes: {x: a}', ['forbidden growth-target'], 1],
    ['inputs: {n: number, m: number}\noutcomes: {x: n}', ['advice unused-input'], 0],
    ['outcomes: {x: {adds: [1]}}', ['error no-operator', 'error unknown-key'], 1],
    ['inputs: {n: number}\noutcomes: {x: n}', [], 0],
  ])('%s', async (scheme, expected, code) => {
    const ran = await lint(scheme)
    expect(codes(ran)).toEqual(expected)
    expect(ran.code).toBe(code)
  })

  test('each finding has code, place, reason, source and fix in both languages', async () => {
    const { json } = await lint('inputs: {a: {type: number, title: GDP增速}}\noutcomes: {x: a}')
    const [finding] = (json as unknown as { findings: Record<string, unknown>[] }).findings
    for (const key of ['message', 'reason', 'source', 'fix']) expect(finding![key]).toEqual({ zh: expect.stringMatching(/./) as string, en: expect.stringMatching(/./) as string })
    expect(finding).toMatchObject({ code: 'growth-target', level: 'forbidden', line: 3, column: 10, path: 'inputs.a' })
  })
})

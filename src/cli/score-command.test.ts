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
    ['inputs: {a: {type: number, title: GDP增速}}\noutcomes: {x: a}', 'forbidden growth-target'],
    ['inputs: {a: {type: number, title: 新增规上企业数}}\noutcomes: {x: a}', 'forbidden entry-quota'],
    ['inputs: {a: {type: number, title: 罚款金额}}\noutcomes: {x: a}', 'forbidden penalty-quota'],
    ['inputs: {a: {type: number, title: 领导批示}}\noutcomes: {x: a}', 'forbidden endorsement'],
    ['inputs: {a: flag}\noutcomes: {x: {choose: [{when: a, give: 0, veto: true}, {give: 1}]}}', 'forbidden veto-without-basis'],
    ['subjects: {member: 党员}\ninputs: {a: number}\noutcomes: {x: {rank: a, order: high_first}}', 'forbidden points-ranking'],
    ['outcomes: {x: {add: [3, 4], max: 10}}', 'advice parts-do-not-add-up'],
    ['inputs: {n: number}\noutcomes: {x: {from: 4, minus: [{per: 1, count: n}]}}', 'advice no-floor'],
    ['inputs: {n: flag}\noutcomes: {x: {from: 4, minus: ["if(n, 3, 0)", "if(n, 2, 0)"]}}', 'advice deductions-exceed-item'],
    ['inputs: {n: number}\noutcomes: {x: {from: 5, minus: [{per: 0.5, short: n, of: 12}], floor: 0}}', 'advice due-exceeds-item'],
    ['inputs: {n: number}\noutcomes: {x: {from: 1.5, minus: [n], floor: 0, cap: 2}}', 'advice cap-above-item'],
    ['inputs: {n: number}\noutcomes: {x: {pick: n, bands: [{at_least: 97, grade: A}, {at_least: 90, at_most: 96, grade: B}, {below: 90, grade: C}]}}', 'advice band-gap'],
    ['inputs: {n: number}\noutcomes: {x: {pick: n, bands: [{at_least: 80, grade: A}, {at_most: 80, grade: B}]}}', 'advice band-shared-end'],
    ['inputs: {n: number}\noutcomes: {x: {choose: [{when: n >= 97, grade: A}, {when: n >= 90 and n <= 96, grade: B}, {grade: C}]}}', 'advice band-gap'],
    ['inputs: {new_enterprises_added: number}\noutcomes: {x: new_enterprises_added}', 'forbidden entry-quota'],
    ['inputs: {fines_issued: number}\noutcomes: {x: fines_issued}', 'forbidden penalty-quota'],
    ['inputs: {gdp-growth: number}\noutcomes: {x: gdp-growth}', 'forbidden growth-target'],
    ['inputs: {n: number}\noutcomes: {x: {add: [90, n], max: 100}}', 'advice total-above-maximum'],
    ['inputs: {n: number}\noutcomes: {x: {pick: n, bands: [{at_least: 80, below: 90, grade: A}, {at_least: 90, grade: B}]}}', 'advice missing-band'],
    ['inputs: {n: number}\noutcomes: {x: {choose: [{when: n >= 2, give: 5}, {when: n >= 3, give: 0}, {give: 10}]}}', 'advice overlapping-counts'],
    ['inputs: {n: number}\noutcomes: {g: {pick: n, bands: [{at_least: 80, grade: A}, {below: 80, grade: B}]}, x: {seats: n, grades: [{grade: A, share: 10%}, {grade: B}]}}', 'advice threshold-and-quota'],
    ['inputs: {n: number}\noutcomes: {x: {choose: [{when: n = 2, give: 5}, {when: n = 2, give: 10}, {give: 0}]}}', 'advice same-condition'],
    ['inputs: {n: text}\noutcomes: {x: {pick: n, table: {全省第1名: 10, 市级: 5}}}', 'advice mixed-list'],
    ['subjects: {town: 乡镇}\ninputs: {n: number}\noutcomes: {x: {rank: n}}', 'advice rank-direction'],
    ['inputs: {n: number}\noutcomes: {x: {from: 1, minus: [{per: 0.05, short: n, of: 20%, step: 1%}], floor: 0}}', 'advice unclear-part-step'],
    ['inputs: {b: {type: ballots, items: [总], groups: [上, 下]}}\noutcomes: {x: {judge: b, groups: {上: 50%, 下: 50%}}}', 'advice empty-group'],
    ['total: 100\ninputs: {n: number}\noutcomes: {x: {add: [100, n]}}', 'advice total-above-maximum'],
    ['inputs: {n: number}\noutcomes: {x: {pick: tags.role, table: {委员: {formula: n, cap: 10}, 党员: {formula: n, cap: 8}}}}', 'advice roles-not-comparable'],
    ['subjects: {town: 乡镇}\ninputs: {n: number}\nworkings: {s: {add: [n, 1]}}\noutcomes: {x: {rank: s, order: high_first}}', 'advice rank-of-score'],
    ['inputs: {n: number}\noutcomes: {x: {from: 3, minus: [{per: -2, count: n}], floor: 0}}', 'advice sign-contradicts'],
    ['inputs: {n: number}\noutcomes: {x: {type: money, formula: n / 3}}', 'advice money-not-rounded'],
    ['inputs: {n: number}\noutcomes: {x: {weigh: [{weight: 50%, formula: n}, {weight: 40%, formula: n}]}}', 'advice weights-do-not-add-up'],
    ['inputs: {n: number, m: number}\noutcomes: {x: n}', 'advice unused-input'],
    ['outcomes: {x: {adds: [1]}}', 'error unknown-key'],
  ])('%s', async (scheme, expected) => {
    const ran = await lint(scheme)
    expect(codes(ran)).toContain(expected)
    expect(ran.code).toBe(expected.startsWith('advice') ? 0 : 1)
  })

  test('each finding has code, place, reason, source and fix in both languages', async () => {
    const { json } = await lint('inputs: {a: {type: number, title: GDP增速}}\noutcomes: {x: a}')
    const [finding] = (json as unknown as { findings: Record<string, unknown>[] }).findings
    for (const key of ['message', 'reason', 'source', 'fix']) expect(finding![key]).toEqual({ zh: expect.stringMatching(/./) as string, en: expect.stringMatching(/./) as string })
    expect(finding).toMatchObject({ code: 'growth-target', level: 'forbidden', line: 3, column: 10, path: 'inputs.a' })
  })

  test('does not see a gap between whole numbers', async () => {
    expect(codes(await lint('inputs: {n: {type: number, whole: true}}\noutcomes: {x: {pick: n, bands: [{at_most: 1, give: 1}, {at_least: 2, at_most: 3, give: 2}, {at_least: 4, give: 3}]}}'))).toEqual([])
  })

  test.each([['及时率'], ['一次通过率'], ['企业核查覆盖率'], ['受到行政处罚'], ['问题整改率'], ['不以打卡为依据'], ['服务对象满意度']])('leaves %s alone', async (title) => {
    expect(codes(await lint(`inputs: {a: {type: number, title: ${title}}}\noutcomes: {x: a}`)).filter((code) => code.startsWith('forbidden'))).toEqual([])
  })
})

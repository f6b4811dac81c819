import type { CompiledScheme } from './compile.ts'
import { parseFacts } from './facts/parse-facts.ts'
import { isNull } from './located.ts'
import type { Located } from './located.ts'
import type { Problem } from './problem.ts'
import { evaluate } from './run/evaluate.ts'
import type { OutcomeValue } from './run/outcome.ts'
import type { SchemeExample } from './scheme/scheme.ts'
import { readNumber, writeNumber } from './values/number-text.ts'

export interface Difference { subject: string; outcome: string; expected: string; actual: string; line: number; column: number }

/** Works out one of a scheme's own examples and compares it with what is expected. */
export function checkExample(compiled: CompiledScheme, example: SchemeExample): { differences: Difference[]; problems: Problem[] } {
  const { facts, problems } = parseFacts(compiled, example.facts, { version: false, file: 'scheme' })
  if (problems.length > 0) return { differences: [], problems }
  const subjects = new Map(evaluate(compiled, facts).subjects.map((subject) => [subject.id, subject]))
  const differences = example.expect.flatMap(({ subject, outcome, value }) => {
    const actual = subjects.get(subject)?.outcomes[outcome]
    return actual && agrees(actual, value) ? [] : [{ subject, outcome, expected: show(value), actual: actual ? showOutcome(actual) : '(no such outcome)', line: value.line, column: value.column }]
  })
  return {
    differences,
    problems: differences.map((each) => ({
      code: 'example-failed', file: 'scheme', line: each.line, column: each.column, path: `examples.${example.name}.${each.subject}.${each.outcome}`,
      message: { zh: `算例“${example.name}”:${each.outcome} 应得 ${each.expected},算出 ${each.actual}`, en: `example "${example.name}": ${each.outcome} should be ${each.expected} but is ${each.actual}` },
      remedy: { zh: '核对算例和规则哪一个写错了', en: 'check which of the example and the rule is wrong' },
    })),
  }
}

/** Whether an outcome is what was expected: a value, or {missing: […]}, {na: true}, {none: true}, {error: code}. */
function agrees(actual: OutcomeValue, expected: Located): boolean {
  if (expected.kind === 'map') {
    const [first] = expected.entries
    if (!first || expected.entries.length !== 1) return false
    switch (first.key.text) {
      case 'missing': case '缺数': return actual.state === 'missing' && (first.value.kind !== 'list' || JSON.stringify(first.value.items.map(show)) === JSON.stringify(actual.missing))
      case 'na': case '不适用': return actual.state === 'na' && (first.value.kind !== 'scalar' || first.value.text === 'true' || first.value.text === actual.reason)
      case 'none': case '无': return actual.state === 'none'
      case 'error': case '错误': return actual.state === 'error' && show(first.value) === actual.code
      default: return false
    }
  }
  if (expected.kind !== 'scalar' || actual.state !== 'value' || isNull(expected)) return false
  if (actual.type === 'number') {
    const number = readNumber(expected.text)
    return number !== undefined && writeNumber(number) === actual.value
  }
  return actual.type === 'flag' ? expected.text === String(actual.value) : expected.text === actual.value
}

function show(located: Located): string {
  if (located.kind === 'scalar') return located.text
  return located.kind === 'list' ? `[${located.items.map(show).join(', ')}]` : `{${located.entries.map(({ key, value }) => `${key.text}: ${show(value)}`).join(', ')}}`
}

function showOutcome(outcome: OutcomeValue): string {
  switch (outcome.state) {
    case 'value': return String(outcome.value)
    case 'na': return `{na: ${outcome.reason}}`
    case 'missing': return `{missing: [${outcome.missing.join(', ')}]}`
    case 'none': return '{none: true}'
    case 'error': return `{error: ${outcome.code}}`
  }
}

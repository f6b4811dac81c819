// How fast the scoring language is, beside a spreadsheet engine with the same rules in the same run.
// Floors: 300,000 rule applications a second without explanations; 350,000 subjects × 40 rules within 512 MB; growth close to linear.
// Run: node tools/run.mjs bench/engine.ts
import { HyperFormula } from 'hyperformula'
import { evaluate, evaluateStream, explainRow, runScheme, takeFacts } from '../src/engine/index.ts'
import type { CompiledScheme, SubjectFacts, SubjectOutcomes } from '../src/engine/index.ts'
import { NUMBERS, RULES, benchNumber, benchScheme, spreadsheetRule } from './engine/engine-scheme.ts'

const FLOOR = 300_000
const MEMORY_LIMIT = 512

function subject(i: number): { id: string; inputs: Record<string, { value: unknown }> } {
  return { id: `s${i}`, inputs: Object.fromEntries(Array.from({ length: NUMBERS }, (_, n) => [`n${n}`, { value: String(benchNumber(i, n)) }])) }
}

function seconds<T>(work: () => T): { result: T; time: number } {
  const start = performance.now()
  const result = work()
  return { result, time: (performance.now() - start) / 1000 }
}

function* streamed(compiled: CompiledScheme, count: number): Generator<SubjectFacts> {
  for (let from = 0; from < count; from += 200) {
    const { facts } = takeFacts(compiled, { subjects: Array.from({ length: Math.min(200, count - from) }, (_, i) => subject(from + i)) })
    yield* facts.subjects
  }
}

function say(name: string, value: string, passed: boolean): void {
  process.stdout.write(`${passed ? 'ok  ' : 'FAIL'} ${name}: ${value}\n`)
  if (!passed) process.exitCode = 1
}

const compiled = benchScheme()
const COUNT = 3000
const { facts } = takeFacts(compiled, { subjects: Array.from({ length: COUNT }, (_, i) => subject(i)) })
evaluate(compiled, facts)
const plain = seconds(() => evaluate(compiled, facts))
const rate = Math.round((COUNT * RULES) / plain.time)
say('rule applications a second, 3,000 subjects × 40 rules', `${rate.toLocaleString('en')} in ${plain.time.toFixed(2)} s (floor ${FLOOR.toLocaleString('en')})`, rate >= FLOOR)
say('a city computes within 2 s', `${plain.time.toFixed(2)} s`, plain.time < 2)

const told = seconds(() => {
  const run = runScheme(compiled, facts)
  for (const row of run.rows.slice(0, 300)) explainRow(run, row)
})
say('an explanation of 40 outcomes', `${(((told.time - plain.time) / 300) * 1000).toFixed(2)} ms a subject, on demand`, true)

interface Big { time: number; memory: number }
function stream(count: number): Big {
  let memory = 0
  let seen = 0
  const { time } = seconds(() => {
    for (const outcome of evaluateStream(compiled, { period: undefined, shared: compiled.inputs.map(() => undefined), sharedRefs: undefined }, () => streamed(compiled, count))) {
      if (seen++ % 5000 === 0) memory = Math.max(memory, process.memoryUsage().rss)
      if (!outcome.outcomes.r0) throw new Error('no outcome')
    }
  })
  return { time, memory: memory / 2 ** 20 }
}
const small = stream(35_000)
const large = stream(350_000)
say('a province, 350,000 subjects × 40 rules, streamed with reading of facts', `${large.time.toFixed(1)} s, ${large.memory.toFixed(0)} MB at most (limit ${MEMORY_LIMIT})`, large.memory <= MEMORY_LIMIT)
say('growth from 35,000 to 350,000', `${(large.time / small.time).toFixed(1)} times the time for 10 times the subjects`, large.time / small.time < 15)

/** The same rules in a spreadsheet: building the sheet works them out. */
const sheet = Array.from({ length: COUNT }, (_, row) => {
  const cell = (i: number): string => `${String.fromCharCode(65 + i)}${row + 1}`
  return [...Array.from({ length: NUMBERS }, (_, n) => benchNumber(row, n)), ...Array.from({ length: RULES }, (_, i) => spreadsheetRule(i, cell))]
})
const peer = seconds(() => HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' }))
const values = peer.result.getSheetValues(0)
const differing = plain.result.subjects.reduce((sum: number, each: SubjectOutcomes, row: number) => sum + Array.from({ length: RULES }, (_, i) => {
  const own = each.outcomes[`r${i}`] as { value: string }
  return Math.abs(asNumber(own.value) - Number(values[row]![NUMBERS + i])) < 1e-9 ? 0 : 1
}).reduce<number>((a, b) => a + b, 0), 0)
say('HyperFormula, the same 120,000 cells', `${peer.time.toFixed(2)} s; this engine is ${(peer.time / plain.time).toFixed(1)} times as fast`, true)
say('results that differ from HyperFormula', String(differing), differing === 0)

function asNumber(text: string): number {
  const [n, d = '1'] = text.split('/')
  return Number(n) / Number(d)
}

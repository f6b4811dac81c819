import { explainRow, inOrder, outcomesOf, parseFacts, runScheme } from '../engine/index.ts'
import type { OutcomeValue, Problem } from '../engine/index.ts'
import type { CommandIo } from './command-io.ts'
import { loadScheme, loadTree } from './load-scheme.ts'
import type { LoadedScheme } from './load-scheme.ts'
import { runExamples } from './run-examples.ts'
import { SCORE_USAGE, readOptions } from './score-options.ts'
import type { ScoreOptions } from './score-options.ts'
import { writeScoreTable } from './score-table.ts'
import { plainProblem } from './plain-problem.ts'
import type { ScoreDocument } from './score-document.ts'

/** The command `score`: works a scheme out for facts, or runs the scheme's own examples. Returns the exit code. */
export async function runScore(argv: string[], io: CommandIo): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    io.out(SCORE_USAGE)
    return 0
  }
  const options = readOptions(argv)
  if (typeof options === 'string') return usage(options, io)
  const files = [options.scheme, ...(options.facts === undefined ? [] : [options.facts])].map((path) => readBytes(path, io))
  const unreadable = files.find((file) => typeof file === 'string')
  if (typeof unreadable === 'string') return usage(unreadable, io)
  const loaded = loadScheme(files[0] as Uint8Array)
  const document = options.examples ? runExamples(loaded, options.lang) : score(loaded, files[1] as Uint8Array, options)
  if (typeof document === 'string') return usage(document, io)
  io.out(options.format === 'json' ? `${JSON.stringify(document, null, 1)}\n` : writeScoreTable(document, options.lang))
  return document.status === 'invalid' ? 1 : document.status === 'incomplete' ? 3 : 0
}

function usage(message: string, io: CommandIo): number {
  io.err(`tongpin score: ${message}\n${SCORE_USAGE}`)
  return 2
}

function readBytes(path: string, io: CommandIo): Uint8Array | string {
  try {
    return io.read(path)
  } catch (error) {
    return `cannot read ${path} (${(error as { code?: string }).code ?? 'error'})`
  }
}

function score(loaded: LoadedScheme, factBytes: Uint8Array, options: ScoreOptions): ScoreDocument | string {
  const factsTree = loadTree(factBytes, 'facts')
  const problems: Problem[] = [...loaded.problems, ...factsTree.problems]
  const target = loaded.compiled ?? loaded.scheme
  const read = target && factsTree.tree && parseFacts(target, factsTree.tree)
  if (read) problems.push(...read.problems)
  const document: ScoreDocument = {
    format: 'tongpin.score/1', status: 'ok', scheme: { id: loaded.id ?? null, language: loaded.language === '1' ? 1 : null, sm3: loaded.sm3 }, factsSm3: factsTree.sm3,
    subjects: [], errors: inOrder(problems).map((problem) => plainProblem(problem, options.lang)), warnings: [],
  }
  if (problems.length > 0 || !loaded.compiled || !read) return { ...document, status: 'invalid' }
  const { facts } = read
  const kindIndex = loaded.compiled.kinds.findIndex((kind) => kind.id === options.kind)
  if (options.kind !== undefined && kindIndex < 0) return `there is no kind of subject ${options.kind}`
  if (options.subject !== undefined && !facts.subjects.some((subject) => subject.id === options.subject)) return `there is no subject ${options.subject}`
  const run = runScheme(loaded.compiled, facts)
  const rows = run.rows.filter((row) => (options.subject === undefined || row.id === options.subject) && (kindIndex < 0 || row.kind === kindIndex))
  document.subjects = rows.map((row) => ({ ...outcomesOf(run, row), ...(options.explain ? { explanation: explainRow(run, row) } : {}) }))
  document.status = document.subjects.every((subject) => Object.values(subject.outcomes).every(isSettled)) ? 'ok' : 'incomplete'
  return document
}

function isSettled(outcome: OutcomeValue): boolean {
  return outcome.state !== 'missing' && outcome.state !== 'error'
}

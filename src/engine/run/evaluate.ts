import type { CompiledScheme } from '../compile.ts'
import type { Facts, SubjectFacts } from '../facts/facts.ts'
import { makeLinker } from './link-node.ts'
import { outcomeValue } from './outcome.ts'
import type { OutcomeValue } from './outcome.ts'
import type { Environment, Row, Run } from './row.ts'

export interface SubjectOutcomes { id: string; kind: string; outcomes: Record<string, OutcomeValue> }

/** A run that keeps its subjects, so that values can be explained afterwards. */
export interface FinishedRun { compiled: CompiledScheme; env: Environment; rows: Row[]; linker: ReturnType<typeof makeLinker> }

/** Steps that any run may take, and what each subject adds. */
const STEPS = { base: 2_000_000, perSubject: 5_000 }

/** Works a scheme out for all subjects of the facts. Nothing is thrown: what cannot be worked out is an outcome of state error. */
export function evaluate(compiled: CompiledScheme, facts: Facts): { subjects: SubjectOutcomes[] } {
  const run = runScheme(compiled, facts)
  return { subjects: run.rows.map((row) => outcomesOf(run, row)) }
}

/** As `evaluate`, keeping what is needed for explanations. */
export function runScheme(compiled: CompiledScheme, facts: Facts): FinishedRun {
  const run = startRun(compiled, facts)
  const steps = compiledSteps(compiled, run.linker)
  const last = steps.length - 1
  for (let stage = 0; stage <= last; stage++) {
    for (const row of run.rows) workOut(steps[stage]!, row)
    const crossings = run.env.crossings.filter((crossing) => crossing?.stage === stage + 1)
    for (const crossing of crossings) {
      for (const row of run.rows) crossing.collect(row)
      crossing.finish()
    }
  }
  return run
}

/**
 * Works a scheme out for more subjects than fit into memory: `subjects` is gone through once for every stage of comparison and once more for
 * the results, which are handed over one by one. Only what subjects are compared by is kept.
 */
export function* evaluateStream(compiled: CompiledScheme, common: Omit<Facts, 'subjects'>, subjects: () => Iterable<SubjectFacts>): Generator<SubjectOutcomes> {
  const run = startRun(compiled, { ...common, subjects: [] })
  const steps = compiledSteps(compiled, run.linker)
  const upTo = (row: Row, stage: number): void => { for (let i = 0; i <= stage; i++) workOut(steps[i]!, row) }
  for (let stage = 0; stage < steps.length - 1; stage++) {
    const crossings = run.env.crossings.filter((crossing) => crossing?.stage === stage + 1)
    for (const row of streamed(compiled, subjects())) {
      run.env.steps.left = STEPS.base
      upTo(row, stage)
      for (const crossing of crossings) crossing.collect(row)
    }
    for (const crossing of crossings) crossing.finish()
  }
  for (const row of streamed(compiled, subjects())) {
    run.env.steps.left = STEPS.base
    upTo(row, steps.length - 1)
    yield outcomesOf(run, row)
  }
}

const NO_TAGS: ReadonlyMap<string, string> = new Map()
const NO_VALUES: never[] = []

/** Rows one after another. Of those that may be parents only the place is kept, and only where subjects are compared; parents must come before their children. */
function* streamed(compiled: CompiledScheme, subjects: Iterable<SubjectFacts>): Generator<Row> {
  let index = 0
  const places = new Map<string, Row>()
  for (const subject of subjects) {
    const row = makeRow(compiled, subject, index++)
    if (compiled.crossings > 0) {
      if (subject.parentId !== undefined) row.parent = places.get(subject.parentId)
      places.set(subject.id, { index: row.index, id: row.id, kind: row.kind, kindName: row.kindName, title: undefined, parent: undefined, parentId: undefined, tags: NO_TAGS, inputs: NO_VALUES, refs: undefined, values: NO_VALUES })
    }
    yield row
  }
}

function startRun(compiled: CompiledScheme, facts: Facts): FinishedRun {
  const env: Environment = {
    period: facts.period, yearStart: compiled.yearStart, shared: facts.shared, sharedRefs: facts.sharedRefs, crossings: new Array(compiled.crossings) as Environment['crossings'],
    steps: { left: STEPS.base + STEPS.perSubject * facts.subjects.length },
  }
  const rows = facts.subjects.map((subject, index) => makeRow(compiled, subject, index))
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) if (row.parentId !== undefined) row.parent = byId.get(row.parentId)
  return { compiled, env, rows, linker: makeLinker(env) }
}

function makeRow(compiled: CompiledScheme, subject: SubjectFacts, index: number): Row {
  return { index, id: subject.id, kind: subject.kind, kindName: compiled.kinds[subject.kind]!.id, title: subject.title, parent: undefined, parentId: subject.parentId, tags: subject.tags, inputs: subject.inputs, refs: subject.refs, values: new Array(compiled.names.length) as Row['values'] }
}

interface Step { index: number; kinds: readonly number[] | undefined; run: Run }

/** The names of each stage in their order, ready to run. */
function compiledSteps(compiled: CompiledScheme, linker: FinishedRun['linker']): Step[][] {
  const stages: Step[][] = [[]]
  for (const index of compiled.order) {
    const named = compiled.names[index]!
    while (stages.length <= named.stage) stages.push([])
    stages[named.stage]!.push({ index, kinds: named.kinds, run: linker.node(named.node) })
  }
  return stages
}

function workOut(steps: Step[], row: Row): void {
  for (const { index, kinds, run } of steps) {
    if (row.values[index] === undefined && (!kinds || kinds.includes(row.kind))) row.values[index] = run(row, undefined)
  }
}

/** The outcomes of one subject, in the order of the scheme. */
export function outcomesOf({ compiled }: FinishedRun, row: Row): SubjectOutcomes {
  const outcomes: Record<string, OutcomeValue> = {}
  compiled.names.forEach((named, index) => {
    if (named.outcome && (!named.kinds || named.kinds.includes(row.kind))) outcomes[named.name] = outcomeValue(row.values[index] ?? { s: 'none' }, row.id)
  })
  return { id: row.id, kind: row.kindName, outcomes }
}

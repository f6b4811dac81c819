import { locate } from '../located.ts'
import { MOST_PROBLEMS } from '../problem.ts'
import type { Problem } from '../problem.ts'
import type { Facts, FactsOf, SubjectFacts } from './facts.ts'
import { parseFacts } from './parse-facts.ts'

/** One input as plain data. `ref` is handed back with explanations, so that a page can open the figure. */
export type PlainInput = { value: unknown; ref?: unknown } | { na: string; ref?: unknown }

/** Facts put together in memory: numbers may be JavaScript whole numbers or exact texts ('0.5', '50/3'). */
export interface PlainFacts {
  period?: { from: string; to: string }
  shared?: Record<string, PlainInput>
  subjects: Iterable<PlainSubject>
}

export interface PlainSubject { id: string; kind?: string; name?: string; parent?: string; tags?: Record<string, string>; inputs: Record<string, PlainInput> }

/** Checks facts that were put together in memory. Problems have no line; their path names the subject's number and the input. */
export function takeFacts(scheme: FactsOf, plain: PlainFacts): { facts: Facts; problems: Problem[] } {
  const subjects = [...plain.subjects]
  const tree = { ...(plain.period ? { period: plain.period } : {}), shared: bare(plain.shared ?? {}), subjects: subjects.map(({ inputs, ...rest }) => ({ ...rest, inputs: bare(inputs) })) }
  const { facts, problems } = parseFacts(scheme, locate(tree), { version: false })
  facts.sharedRefs = refsOf(scheme, plain.shared ?? {})
  if (facts.subjects.length === subjects.length) facts.subjects.forEach((subject, i) => { subject.refs = refsOf(scheme, subjects[i]!.inputs) })
  return { facts, problems: problems.slice(0, MOST_PROBLEMS) }
}

function bare(inputs: Record<string, PlainInput>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, 'na' in input ? { na: input.na } : input.value]))
}

function refsOf(scheme: FactsOf, inputs: Record<string, PlainInput>): SubjectFacts['refs'] {
  const refs = new Map<number, unknown>()
  scheme.inputs.forEach((input, i) => {
    const ref = Object.hasOwn(inputs, input.name) ? inputs[input.name]!.ref : undefined
    if (ref !== undefined) refs.set(i, ref)
  })
  return refs.size > 0 ? refs : undefined
}

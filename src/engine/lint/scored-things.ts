import { everyExpression } from '../formula/constant.ts'
import type { Expression, Formula } from '../formula/expression.ts'
import { OPERATORS } from '../operators/registry.ts'
import type { ChooseNode } from '../operators/choose.ts'
import type { JudgeNode } from '../operators/judge-node.ts'
import type { PickNode, TableRow } from '../operators/pick-node.ts'
import type { Place, Text } from '../problem.ts'
import type { InputSpec } from '../scheme/inputs.ts'
import type { Part, SchemeNode } from '../scheme/node.ts'
import type { NamedNode, Scheme } from '../scheme/scheme.ts'

/** A node with the named node it belongs to and the sum it is a part of. */
interface Placed { node: SchemeNode; named: NamedNode; parent: SchemeNode | undefined; part: string | undefined }

/** Every node of a scheme, outermost first. */
export function everyNode(scheme: Scheme): Placed[] {
  const found: Placed[] = []
  const visit = (node: SchemeNode, named: NamedNode, parent: SchemeNode | undefined, part: string | undefined): void => {
    found.push({ node, named, parent, part })
    const parts = partsOf(node)
    for (const inner of OPERATORS[node.op]!.inside(node)) visit(inner, named, node, parts.find((each) => each.node === inner)?.name)
  }
  for (const named of scheme.names) if (!('broken' in named.node)) visit(named.node, named, undefined, undefined)
  return found
}

function partsOf(node: SchemeNode): Part[] {
  return 'parts' in node ? (node as SchemeNode & { parts: Part[] }).parts : []
}

/** The formulas of a node itself, with those of its finishing touches. */
export function formulasOf(node: SchemeNode): Formula[] {
  return [...OPERATORS[node.op]!.formulas(node), ...[node.floor?.at, node.floor?.when, node.cap?.at, node.cap?.when, node.missing, node.na?.as === 'value' ? node.na.value : undefined].filter((formula) => formula !== undefined)]
}

/** A text that says what is scored, and where it stands. */
interface ScoredText { text: string; place: Place; path: string; how: 'added' | 'taken' | 'either' }

/** Every text of a scheme that names something scored: inputs in use, titles, parts, rows and choices. Sources and readings are not among them. */
export function scoredTexts(scheme: Scheme): ScoredText[] {
  const nodes = everyNode(scheme)
  const used = usedInputs(scheme, nodes)
  const texts: ScoredText[] = []
  const add = (text: Text | string | undefined, place: Place, path: string, how: ScoredText['how'] = 'either'): void => {
    if (text === undefined) return
    const words = typeof text === 'string' ? [text] : text.zh === text.en ? [text.zh] : [text.zh, text.en]
    for (const word of words) texts.push({ text: word, place, path, how })
  }
  for (const input of scheme.inputs) {
    if (!used.has(input.name)) continue
    const path = `inputs.${input.name}`
    add(input.name, input, path)
    if (input.titled) add(input.title, input, path)
    add(input.note, input, path)
    add(input.indicator, input, path)
    for (const word of [...(input.choices ?? []), ...(input.items ?? []), ...(input.fields ?? []).flatMap((field) => [field.name, ...(field.choices ?? [])])]) add(word, input, path)
  }
  for (const { node, named, part, parent } of nodes) {
    const how = parent?.op === 'minus' ? 'taken' : 'either'
    if (node === named.node) add(named.name, named, node.path, how)
    add(node.title, node, node.path, how)
    add(node.note, node, node.path, how)
    if (part !== undefined) add(part, node, node.path, how)
    if (node.op === 'choose') for (const row of (node as ChooseNode).cases) add(row.title, row, node.path, how)
    if (node.op === 'pick') for (const row of tableRows((node as PickNode).table ?? [])) add(row.key, row, node.path, how)
  }
  return texts
}

export function tableRows(rows: TableRow[]): TableRow[] {
  return rows.flatMap((row) => [row, ...tableRows(row.rows ?? [])])
}

/** The names of the inputs that any formula uses. */
export function usedInputs(scheme: Scheme, nodes: Placed[]): Set<string> {
  const used = new Set<string>()
  for (const { node } of nodes) {
    if (node.op === 'judge') used.add((node as JudgeNode).input)
    for (const formula of formulasOf(node)) for (const e of everyExpression(formula.expression)) for (const name of inputNames(e, scheme)) used.add(name)
    if (node.weight) for (const e of everyExpression(node.weight.expression)) for (const name of inputNames(e, scheme)) used.add(name)
  }
  return used
}

function inputNames(e: Expression, scheme: Scheme): string[] {
  if (e.t !== 'name') return []
  const known = scheme.inputs.some((input: InputSpec) => input.name === e.name)
  return known ? [e.name] : e.field !== undefined && e.name === 'parent' && scheme.inputs.some((input) => input.name === e.field) ? [e.field] : []
}

import type { Expression, Formula, Reference } from '../formula/expression.ts'
import { FUNCTIONS, LIST_FUNCTIONS } from '../formula/functions.ts'
import { nearest } from '../problem.ts'
import type { Text } from '../problem.ts'
import type { Scope } from '../operators/operator.ts'
import { ANY, DATE, FLAG, NUMBER, TEXT, either } from './shape.ts'
import type { Shape } from './shape.ts'

/** What resolving needs to know about the scheme. */
interface Resolver {
  /** Inputs, workings and outcomes by name. */
  known: (name: string) => { ref: Extract<Reference, { in: 'input' | 'name' }>; shape: Shape; kinds: readonly number[] | undefined } | undefined
  names: () => Iterable<string>
  kindIds: readonly string[]
  /** Notes that the value of a name is needed. */
  uses: (ref: Reference) => void
  /** Notes a value of the parent; returns the number of the comparison and its place in the order. */
  above: (target: Reference) => Extract<Reference, { in: 'above' }>
  report: (at: number, code: string, message: Text, remedy: Text) => void
}

/** Finds what each name of a formula stands for and tells the shape of its value. */
export function resolve(formula: Formula, scope: Scope, r: Resolver): Shape {
  return shapeOf(formula.expression, scope, r)
}

function shapeOf(e: Expression, scope: Scope, r: Resolver): Shape {
  switch (e.t) {
    case 'number': return NUMBER
    case 'text': return { ...TEXT, choices: [e.v] }
    case 'flag': return FLAG
    case 'date': return DATE
    case 'list': return { type: 'list', element: e.items.map((item) => shapeOf(item, scope, r)).reduce<Shape>((a, b) => either(a, b), ANY) }
    case 'name': return nameShape(e, scope, r)
    case 'negative': {
      want(shapeOf(e.a, scope, r), 'number', e.a, r)
      return NUMBER
    }
    case 'arithmetic': {
      want(shapeOf(e.a, scope, r), 'number', e.a, r)
      want(shapeOf(e.b, scope, r), 'number', e.b, r)
      return NUMBER
    }
    case 'compare': return compareShape(e, scope, r)
    case 'and': case 'or': {
      want(shapeOf(e.a, scope, r), 'flag', e.a, r)
      want(shapeOf(e.b, scope, r), 'flag', e.b, r)
      return FLAG
    }
    case 'not': {
      want(shapeOf(e.a, scope, r), 'flag', e.a, r)
      return FLAG
    }
    case 'call': return callShape(e, scope, r)
    case 'over': return overShape(e, scope, r)
  }
}

function compareShape(e: Extract<Expression, { t: 'compare' }>, scope: Scope, r: Resolver): Shape {
  const a = shapeOf(e.a, scope, r)
  const b = shapeOf(e.b, scope, r)
  if (e.op === 'in') {
    want(b, 'list', e.b, r)
    if (b.element) clash(a, b.element, e.a, e.b, r)
    return FLAG
  }
  if (e.op !== '=' && e.op !== '!=') {
    for (const [shape, side] of [[a, e.a], [b, e.b]] as const) if (shape.type !== 'any' && shape.type !== 'date') want(shape, 'number', side, r)
  }
  clash(a, b, e.a, e.b, r)
  return FLAG
}

/** Reports a comparison that can never hold: different types, or a text that cannot occur. */
function clash(a: Shape, b: Shape, left: Expression, right: Expression, r: Resolver): void {
  if (a.type !== 'any' && b.type !== 'any' && a.type !== b.type) {
    r.report(place(right) ?? place(left) ?? 0, 'wrong-type', { zh: `不能拿${TYPE[a.type].zh}和${TYPE[b.type].zh}比较`, en: `a ${TYPE[a.type].en} cannot be compared with a ${TYPE[b.type].en}` }, { zh: '两边改成同一种', en: 'make both sides the same type' })
    return
  }
  const [literal, other] = left.t === 'text' ? [left.v, b] : right.t === 'text' ? [right.v, a] : [undefined, a]
  if (literal !== undefined && other.choices && !other.choices.includes(literal)) {
    const near = nearest(literal, other.choices)
    r.report(place(left) ?? place(right) ?? 0, 'unknown-choice', { zh: `“${literal}”不在可能的取值里`, en: `"${literal}" is not among the values that can occur` }, near ? { zh: `是不是“${near}”?`, en: `did you mean "${near}"?` } : { zh: `可能的取值:${other.choices.join('、')}`, en: `values: ${other.choices.join(', ')}` })
  }
}

function callShape(e: Extract<Expression, { t: 'call' }>, scope: Scope, r: Resolver): Shape {
  const shapes = e.args.map((arg) => shapeOf(arg, scope, r))
  if (e.fn === 'if') {
    want(shapes[0]!, 'flag', e.args[0]!, r)
    return either(shapes[1], shapes[2]!)
  }
  if (e.fn === 'default') return either(shapes[0], shapes[1]!)
  if (e.fn === 'item') {
    want(shapes[0]!, 'list', e.args[0]!, r)
    want(shapes[1]!, 'number', e.args[1]!, r)
    return shapes[0]!.element ?? ANY
  }
  const { takes, gives } = FUNCTIONS[e.fn]!
  if (takes !== 'any') e.args.forEach((arg, i) => want(shapes[i]!, takes, arg, r))
  return { type: gives }
}

function overShape(e: Extract<Expression, { t: 'over' }>, scope: Scope, r: Resolver): Shape {
  const own = shapeOf(e.list, scope, r)
  // The counts of a tally are a list of numbers.
  const list: Shape = own.type === 'tally' ? { type: 'list', element: NUMBER } : own
  // min(x) and max(x) of one number are that number.
  if (list.type === 'number' && FUNCTIONS[e.fn] && !e.of && !e.where) return NUMBER
  if (!want(list, 'list', e.list, r)) return ANY
  const element = list.element ?? ANY
  const inner: Scope = { ...scope, names: new Map<string, Shape>([...(element.fields ?? []), ['it', element]]), up: scope }
  if (e.where) want(shapeOf(e.where, inner, r), 'flag', e.where, r)
  const worth = e.of ? shapeOf(e.of, inner, r) : element
  const { takes, gives } = LIST_FUNCTIONS[e.fn]!
  if (takes !== 'any') want(worth, takes, e.of ?? e.list, r, e.at)
  return gives === 'any' ? worth : { type: gives }
}

function nameShape(e: Extract<Expression, { t: 'name' }>, scope: Scope, r: Resolver): Shape {
  if (e.field !== undefined) return dotted(e, e.field, scope, r)
  for (let at: Scope | undefined = scope; at; at = at.up) {
    const local = at.names.get(e.name)
    if (local) {
      e.ref = { in: 'local', name: e.name }
      return local
    }
  }
  const known = r.known(e.name)
  if (known) {
    e.ref = known.ref
    r.uses(known.ref)
    checkKinds(e, known.kinds, scope, r)
    return known.shape
  }
  if (e.name === 'id' || e.name === 'kind' || e.name === 'parent') {
    e.ref = { in: 'own', what: e.name }
    return e.name === 'kind' ? { ...TEXT, choices: r.kindIds } : TEXT
  }
  const locals: string[] = []
  for (let at: Scope | undefined = scope; at; at = at.up) locals.push(...at.names.keys())
  unknownName(e.name, e.at, [...r.names(), ...locals], r)
  return ANY
}

function dotted(e: Extract<Expression, { t: 'name' }>, field: string, scope: Scope, r: Resolver): Shape {
  if (e.name === 'tags') {
    e.ref = { in: 'tag', tag: field }
    return TEXT
  }
  if (e.name === 'period' && (field === 'from' || field === 'to')) {
    e.ref = { in: 'period', end: field }
    return DATE
  }
  if (e.name === 'parent') {
    const known = r.known(field)
    if (!known) {
      unknownName(field, e.at, r.names(), r)
      return ANY
    }
    e.ref = r.above(known.ref)
    return known.shape
  }
  const known = r.known(e.name)
  if (known?.shape.type === 'tally' && known.ref.in === 'input') {
    e.ref = { in: 'tally', index: known.ref.index, choice: field }
    r.uses(known.ref)
    checkKinds(e, known.kinds, scope, r)
    if (!known.shape.choices?.includes(field)) r.report(e.at, 'unknown-choice', { zh: `“${field}”不是“${e.name}”的选项`, en: `"${field}" is no choice of "${e.name}"` }, { zh: `选项:${known.shape.choices?.join('、') ?? ''}`, en: `choices: ${known.shape.choices?.join(', ') ?? ''}` })
    return NUMBER
  }
  if (known) r.report(e.at, 'wrong-type', { zh: `“${e.name}”没有“.${field}”`, en: `"${e.name}" has no ".${field}"` }, { zh: '点号只用于 tags.、parent.、period. 和票数的选项', en: 'the dot goes with tags, parent, period and the choices of a tally' })
  else unknownName(`${e.name}.${field}`, e.at, ['period.from', 'period.to', ...r.names()], r)
  return ANY
}

function checkKinds(e: Extract<Expression, { t: 'name' }>, kinds: readonly number[] | undefined, scope: Scope, r: Resolver): void {
  const without = kinds && scope.kinds.find((kind) => !kinds.includes(kind))
  if (without === undefined) return
  r.report(e.at, 'wrong-kind', { zh: `对象类“${r.kindIds[without]!}”没有“${e.name}”`, en: `subjects of kind "${r.kindIds[without]!}" have no "${e.name}"` }, { zh: '用 for 写明适用哪一类,或用 across 从别的对象取', en: 'state the kind with for, or take it from other subjects with across' })
}

function unknownName(name: string, at: number, known: Iterable<string>, r: Resolver): void {
  const near = nearest(name, known)
  r.report(at, 'unknown-name', { zh: `不认识的名称“${name}”`, en: `unknown name "${name}"` }, near ? { zh: `是不是“${near}”?`, en: `did you mean "${near}"?` } : { zh: '在 inputs 或 workings 里写上它;如果是文字,加引号;在表格行里给出文字用 grade', en: 'declare it under inputs or workings; a text needs quotation marks, or grade instead of give' })
}

/** Reports when a shape is of another type; returns whether it can be right. */
function want(shape: Shape, wanted: Shape['type'], e: Expression, r: Resolver, at?: number): boolean {
  if (shape.type === 'any' || shape.type === wanted) return true
  r.report(at ?? place(e) ?? 0, 'wrong-type', { zh: `这里应是${TYPE[wanted].zh},不是${TYPE[shape.type].zh}`, en: `a ${TYPE[wanted].en} is expected here, not a ${TYPE[shape.type].en}` }, { zh: '改用合适的名称或函数', en: 'use a suitable name or function' })
  return false
}

function place(e: Expression): number | undefined {
  if ('at' in e) return e.at
  if ('a' in e) return place(e.a)
  return undefined
}

export const TYPE: Record<Shape['type'], Text> = {
  number: { zh: '数', en: 'number' }, text: { zh: '文字', en: 'text' }, flag: { zh: '是非', en: 'flag' }, date: { zh: '日期', en: 'date' }, list: { zh: '列表', en: 'list' }, record: { zh: '记录', en: 'record' },
  tally: { zh: '票数', en: 'tally' }, ballots: { zh: '评分表', en: 'list of ballots' }, papers: { zh: '打分单', en: 'list of papers' }, any: { zh: '值', en: 'value' },
}

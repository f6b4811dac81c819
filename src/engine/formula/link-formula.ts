import { readDay } from '../values/day.ts'
import { readNumber } from '../values/number-text.ts'
import { compare, divide, less, negate, plus, power, times, tooLarge } from '../values/ratio.ts'
import { FALSE, NONE, TRUE, failure, flag, isUnknown, meet, missing, ofSubject, text } from '../values/value.ts'
import type { Unknown, Value } from '../values/value.ts'
import { local } from '../run/row.ts'
import type { Environment, Locals, Run } from '../run/row.ts'
import type { Comparison, Expression, Formula, Reference } from './expression.ts'
import { FUNCTIONS, LIST_FUNCTIONS, demand } from './functions.ts'

/** Turns a formula into a function. The formula's names must have been resolved. */
export function linkFormula(formula: Formula, env: Environment): Run {
  return link(formula.expression, formula.line, env)
}

function link(e: Expression, line: number, env: Environment): Run {
  switch (e.t) {
    case 'number': return constant(readNumber(e.v)!)
    case 'text': return constant(text(e.v))
    case 'flag': return constant(flag(e.v))
    case 'date': return constant({ s: 'date', day: readDay(e.v)! })
    case 'list': {
      const items = e.items.map((item) => link(item, line, env))
      return (row, locals) => ({ s: 'list', items: items.map((item) => item(row, locals)) })
    }
    case 'name': return reference(e.ref!, line, env)
    case 'negative': {
      const a = link(e.a, line, env)
      return (row, locals) => {
        const value = a(row, locals)
        return value.s === 'number' ? negate(value) : demand([value], 'number', line)!
      }
    }
    case 'arithmetic': return arithmetic(e.op, link(e.a, line, env), link(e.b, line, env), line)
    case 'compare': return comparison(e.op, link(e.a, line, env), link(e.b, line, env), line)
    case 'and': return junction(link(e.a, line, env), link(e.b, line, env), FALSE, line)
    case 'or': return junction(link(e.a, line, env), link(e.b, line, env), TRUE, line)
    case 'not': {
      const a = link(e.a, line, env)
      return (row, locals) => {
        const value = a(row, locals)
        return value.s === 'flag' ? flag(!value.v) : demand([value], 'flag', line)!
      }
    }
    case 'call': return call(e.fn, e.args.map((arg) => link(arg, line, env)), line)
    case 'over': return over(e, line, env)
  }
}

const constant = (value: Value): Run => () => value

function reference(ref: Reference, line: number, env: Environment): Run {
  switch (ref.in) {
    case 'input': return input(ref.index, env)
    case 'name': return (row) => row.values[ref.index] ?? failure('wrong-kind', line)
    case 'local': return (_row, locals) => local(locals, ref.name) ?? missing(ref.name)
    case 'tag': return (row) => {
      const tag = row.tags.get(ref.tag)
      return tag === undefined ? missing(`tags.${ref.tag}`) : text(tag)
    }
    case 'own': return (row) => {
      const own = ref.what === 'id' ? row.id : ref.what === 'kind' ? row.kindName : row.parentId
      return own === undefined ? NONE : text(own)
    }
    case 'period': return () => (env.period ? { s: 'date', day: env.period[ref.end] } : failure('no-period', line))
    case 'tally': {
      const tally = input(ref.index, env)
      return (row, locals) => {
        const value = tally(row, locals)
        return value.s === 'tally' ? (value.counts.get(ref.choice) ?? { s: 'number', n: 0n, d: 1n }) : value
      }
    }
    case 'above': {
      env.crossings[ref.cross] ??= ofParents(reference(ref.target, line, env), ref.stage)
      return (row) => env.crossings[ref.cross]!.read(row)
    }
  }
}

/** Keeps a value of every subject, for its children to read. */
function ofParents(target: Run, stage: number): Environment['crossings'][number] {
  const values = new Map<number, Value>()
  return {
    stage,
    collect(row) {
      const value = target(row, undefined)
      values.set(row.index, isUnknown(value) ? ofSubject(value, row.id) : value)
    },
    finish: () => undefined,
    read: (row) => (row.parent ? (values.get(row.parent.index) ?? missing('parent')) : missing('parent')),
  }
}

function input(index: number, env: Environment): Run {
  const shared = env.shared[index]
  return shared ? () => shared : (row) => row.inputs[index]!
}

function arithmetic(op: '+' | '-' | '*' | '/' | '^', left: Run, right: Run, line: number): Run {
  return (row, locals) => {
    const a = left(row, locals)
    const b = right(row, locals)
    if (a.s !== 'number' || b.s !== 'number') return demand([a, b], 'number', line)!
    const result = op === '+' ? plus(a, b) : op === '-' ? less(a, b) : op === '*' ? times(a, b) : op === '/' ? divide(a, b) : power(a, b)
    if (!result) return failure(op === '/' || (op === '^' && a.n === 0n) ? 'division-by-zero' : 'bad-power', line)
    return tooLarge(result) ? failure('too-large', line) : result
  }
}

/** Whether two known values are the same; undefined when they are of different types. */
export function equal(a: Value, b: Value): boolean | undefined {
  if (a.s === 'number' && b.s === 'number') return a.n === b.n && a.d === b.d
  if (a.s === 'text' && b.s === 'text') return a.v === b.v
  if (a.s === 'flag' && b.s === 'flag') return a.v === b.v
  if (a.s === 'date' && b.s === 'date') return a.day === b.day
  return undefined
}

function comparison(op: Comparison, left: Run, right: Run, line: number): Run {
  return (row, locals) => {
    const a = left(row, locals)
    const b = right(row, locals)
    if (op === 'in') return within(a, b, line)
    if (isUnknown(a) || isUnknown(b)) {
      const worst = meet(isUnknown(a) ? a : undefined, isUnknown(b) ? b : NONE)
      if (worst.s !== 'none') return worst
      return op === '=' ? flag(a.s === b.s) : op === '!=' ? flag(a.s !== b.s) : failure('none-used', line)
    }
    if (op === '=' || op === '!=') {
      const same = equal(a, b)
      return same === undefined ? failure('wrong-type', line) : flag(same === (op === '='))
    }
    const order = a.s === 'number' && b.s === 'number' ? compare(a, b) : a.s === 'date' && b.s === 'date' ? a.day - b.day : undefined
    if (order === undefined) return failure('wrong-type', line)
    return flag(op === '<' ? order < 0 : op === '<=' ? order <= 0 : op === '>' ? order > 0 : order >= 0)
  }
}

/** Three-valued membership: true when found, else unknown when an element is unknown. */
function within(a: Value, b: Value, line: number): Value {
  if (isUnknown(b)) return isUnknown(a) ? meet(a, b) : demand([b], 'list', line)!
  if (b.s !== 'list') return failure('wrong-type', line)
  if (isUnknown(a)) return a.s === 'none' ? FALSE : a
  let worst: Unknown | undefined
  for (const item of b.items) {
    if (isUnknown(item)) worst = meet(worst, item)
    else if (equal(a, item)) return TRUE
  }
  return worst ?? FALSE
}

/** and/or: `decides` is the flag that settles the matter whatever the other side is. The right side is worked out only when needed. */
function junction(left: Run, right: Run, decides: Value, line: number): Run {
  return (row, locals) => {
    const a = left(row, locals)
    if (a === decides) return a
    const badA = demand([a], 'flag', line)
    if (badA?.s === 'error') return badA
    const b = right(row, locals)
    if (b === decides) return b
    const badB = demand([b], 'flag', line)
    return badA ? (badB ? meet(badA, badB) : badA) : (badB ?? b)
  }
}

function call(fn: string, args: Run[], line: number): Run {
  const [first, second, third] = args
  if (fn === 'if') {
    return (row, locals) => {
      const condition = first!(row, locals)
      if (condition.s !== 'flag') return demand([condition], 'flag', line)!
      return condition.v ? second!(row, locals) : third!(row, locals)
    }
  }
  if (fn === 'applies') return (row, locals) => flag(first!(row, locals).s !== 'na')
  if (fn === 'known') return (row, locals) => flag(first!(row, locals).s !== 'missing')
  if (fn === 'default') {
    return (row, locals) => {
      const value = first!(row, locals)
      return value.s === 'none' ? second!(row, locals) : value
    }
  }
  const { takes, run } = FUNCTIONS[fn]!
  return (row, locals) => {
    const values = args.map((arg) => arg(row, locals))
    return demand(values, takes, line) ?? run(values, line)
  }
}

function over(e: Extract<Expression, { t: 'over' }>, line: number, env: Environment): Run {
  const list = link(e.list, line, env)
  const where = e.where && link(e.where, line, env)
  const of = e.of && link(e.of, line, env)
  const { takes, run } = LIST_FUNCTIONS[e.fn]!
  return (row, locals) => {
    const found = list(row, locals)
    const value: Value = found.s === 'tally' ? { s: 'list', items: [...found.counts.values()] } : found
    if (value.s !== 'list') {
      // min(x) and max(x) of one number are that number, as in a spreadsheet.
      if (value.s === 'number' && FUNCTIONS[e.fn] && !of && !where) return value
      return demand([value], 'list', line)!
    }
    env.steps.left -= value.items.length
    if (env.steps.left < 0) return failure('too-much-work', line)
    const kept: Value[] = []
    let worst: Unknown | undefined
    for (const item of value.items) {
      const inner = frame(item, locals)
      if (where) {
        const holds = where(row, inner)
        if (holds === FALSE) continue
        if (holds !== TRUE) {
          worst = meet(worst, demand([holds], 'flag', line)!)
          continue
        }
      }
      kept.push(of ? of(row, inner) : item)
    }
    // Counting needs to know only which elements there are, unless an element itself is unknown.
    const bad = demand(kept, takes, line)
    if (bad) worst = meet(worst, bad)
    return worst ?? run(kept, line)
  }
}

/** The names that exist for one element of a list. */
export function frame(item: Value, up: Locals | undefined, extra?: ReadonlyMap<string, Value>): Locals {
  return { it: item, fields: item.s === 'record' ? item.fields : undefined, extra, up }
}

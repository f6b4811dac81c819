import type { Expression, Formula, Reference } from '../formula/expression.ts'
import { linkFormula } from '../formula/link-formula.ts'
import type { CompiledScheme } from '../compile.ts'
import { same } from '../problem.ts'
import type { Text } from '../problem.ts'
import type { Value } from '../values/value.ts'
import { isUnknown } from '../values/value.ts'
import { describe } from './outcome.ts'
import type { Environment, Locals, Row } from './row.ts'
import { spoken } from '../operators/quantity.ts'
import { glue, unknownWords } from '../operators/wording.ts'

/** Names that a list brings along, in words. */
const LOCALS: Record<string, Text> = Object.assign(Object.create(null) as Record<string, Text>, {
  it: same(''), nth: { zh: '次序', en: 'number' }, total: { zh: '本组合计', en: 'sum of the group' }, count: { zh: '本组条数', en: 'items of the group' }, key: { zh: '组', en: 'group' }, value: { zh: '评分', en: 'mark' }, values: { zh: '各评分', en: 'marks' },
})

interface Saying { compiled: CompiledScheme; env: Environment; row: Row | undefined; locals: Locals | undefined; line: number }

const SIGNS: Record<string, string> = { '+': '+', '-': '−', '*': '×', '/': '÷', '^': '^', '=': '=', '!=': '≠', '<': '<', '<=': '≤', '>': '>', '>=': '≥' }
const LEVEL: Record<string, number> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 }
const FUNCTION_WORDS: Record<string, Text> = {
  sum: { zh: '之和', en: 'sum of ' }, mean: { zh: '的平均', en: 'mean of ' }, count: { zh: '的个数', en: 'number of ' }, min: { zh: '的最小值', en: 'least of ' }, max: { zh: '的最大值', en: 'greatest of ' }, median: { zh: '的中位数', en: 'median of ' },
  any: { zh: '有一个是', en: 'any of ' }, all: { zh: '全都是', en: 'all of ' }, first: { zh: '的第一个', en: 'first of ' }, last: { zh: '的最后一个', en: 'last of ' }, streak: { zh: '连续', en: 'streak of ' },
}

/** A formula in words; with a row, names carry their values: 得分97.5 + 加分3. */
export function sayFormula(formula: Formula, compiled: CompiledScheme, env: Environment, row: Row | undefined, locals: Locals | undefined): Text {
  const saying: Saying = { compiled, env, row, locals, line: formula.line }
  return { zh: say(formula.expression, saying, 'zh'), en: say(formula.expression, saying, 'en') }
}

function say(e: Expression, s: Saying, language: 'zh' | 'en'): string {
  switch (e.t) {
    case 'number': return e.source
    case 'text': return `“${e.v}”`
    case 'flag': return language === 'zh' ? (e.v ? '是' : '否') : String(e.v)
    case 'date': return e.v
    case 'list': return `[${e.items.map((item) => say(item, s, language)).join(', ')}]`
    case 'name': return sayName(e, s, language)
    case 'negative': return `−${bracket(e.a, 3, s, language)}`
    case 'arithmetic': {
      const level = LEVEL[e.op]!
      const right = e.op === '-' || e.op === '/' ? level + 1 : level
      return `${bracket(e.a, level, s, language)} ${SIGNS[e.op]!} ${bracket(e.b, right, s, language)}`
    }
    case 'compare': return e.op === 'in' ? `${say(e.a, s, language)}${language === 'zh' ? '属于' : ' in '}${say(e.b, s, language)}` : `${say(e.a, s, language)} ${SIGNS[e.op]!} ${say(e.b, s, language)}`
    case 'and': case 'or': {
      const word = language === 'zh' ? (e.t === 'and' ? '且' : '或') : ` ${e.t} `
      const side = (inner: Expression): string => (inner.t === 'or' && e.t === 'and' ? `(${say(inner, s, language)})` : say(inner, s, language))
      return `${side(e.a)}${word}${side(e.b)}`
    }
    case 'not': return language === 'zh' ? `非(${say(e.a, s, language)})` : `not (${say(e.a, s, language)})`
    case 'call': return sayCall(e, s, language)
    case 'over': {
      const words = FUNCTION_WORDS[e.fn]!
      const list = e.of ? `${say(e.list, { ...s, row: undefined }, language)}(${say(e.of, { ...s, row: undefined }, language)})` : say(e.list, { ...s, row: undefined }, language)
      const where = e.where ? (language === 'zh' ? `(${say(e.where, { ...s, row: undefined }, language)})` : ` where ${say(e.where, { ...s, row: undefined }, language)}`) : ''
      const value = s.row ? shown(valueOf(e, s), language) : ''
      return language === 'zh' ? `${list}${where}${words.zh}${value}` : `${words.en}${list}${where}${value ? ` ${value}` : ''}`
    }
  }
}

/** `if` is told by the branch that was taken. */
function sayCall(e: Extract<Expression, { t: 'call' }>, s: Saying, language: 'zh' | 'en'): string {
  if (e.fn === 'if' && s.row) {
    const condition = valueOf(e.args[0]!, s)
    if (condition.s === 'flag') return say(e.args[condition.v ? 1 : 2]!, s, language)
  }
  return `${e.fn}(${e.args.map((arg) => say(arg, s, language)).join(', ')})`
}

function bracket(e: Expression, level: number, s: Saying, language: 'zh' | 'en'): string {
  const inner = e.t === 'call' && e.fn === 'if' && s.row ? takenBranch(e, s) : e
  const words = say(inner, s, language)
  return (inner.t === 'arithmetic' && LEVEL[inner.op]! < level) || inner.t === 'compare' || inner.t === 'and' || inner.t === 'or' || (inner.t === 'negative' && level > 1) ? `(${words})` : words
}

function takenBranch(e: Extract<Expression, { t: 'call' }>, s: Saying): Expression {
  const condition = valueOf(e.args[0]!, s)
  return condition.s === 'flag' ? e.args[condition.v ? 1 : 2]! : e
}

function sayName(e: Extract<Expression, { t: 'name' }>, s: Saying, language: 'zh' | 'en'): string {
  const title = titleOf(e, s.compiled)[language]
  if (!s.row) return title
  const value = valueOf(e, s)
  if (value.s === 'list' || value.s === 'ballots' || value.s === 'tally' || value.s === 'record') return title
  const unit = unitOf(e.ref, s.compiled)
  const words = value.s === 'number' && unit ? `${shown(value, language)}${language === 'en' && unit.en ? ` ${unit.en}` : unit[language]}` : shown(value, language)
  return glue(same(title), same(words))[language]
}

function shown(value: Value, language: 'zh' | 'en'): string {
  if (isUnknown(value)) return `(${unknownWords(value)[language]})`
  if (value.s === 'number') return value.n < 0n ? `(${spoken(value)})` : spoken(value)
  if (value.s === 'flag') return language === 'zh' ? `(${value.v ? '是' : '否'})` : `(${value.v ? 'yes' : 'no'})`
  return `“${describe(value)}”`
}

function valueOf(e: Expression, s: Saying): Value {
  return linkFormula({ expression: e, line: s.line, column: 1, source: '' }, s.env)(s.row!, s.locals)
}

/** What a name is called: the author's title, else the name itself. */
export function titleOf(e: Extract<Expression, { t: 'name' }>, compiled: CompiledScheme): Text {
  const { ref } = e
  if (ref?.in === 'input') return compiled.inputs[ref.index]!.title
  if (ref?.in === 'name') return compiled.names[ref.index]!.title
  if (ref?.in === 'tally') return { zh: `${ref.choice}票`, en: `votes for ${ref.choice}` }
  if (ref?.in === 'above') {
    const target = titleOf({ ...e, ref: ref.target }, compiled)
    return { zh: `上级${target.zh}`, en: `parent's ${target.en}` }
  }
  if (ref?.in === 'tag') return same(ref.tag)
  if (ref?.in === 'local') return LOCALS[ref.name] ?? same(ref.name)
  return same(e.field === undefined ? e.name : `${e.name}.${e.field}`)
}

/** The unit of an input, when it has one. */
export function unitOf(ref: Reference | undefined, compiled: CompiledScheme): Text | undefined {
  return ref?.in === 'input' ? compiled.inputs[ref.index]!.unit : undefined
}

import type { Expression, Formula } from '../formula/expression.ts'
import type { Text } from '../problem.ts'
import { titleOf } from '../run/say-formula.ts'
import { callWords, overWords } from './function-words.ts'
import { listed, type Speaker } from './speaker.ts'

const SIGNS: Record<string, string> = { '+': '+', '-': '−', '*': '×', '/': '÷', '^': '^' }
const LEVEL: Record<string, number> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 }
const COMPARED: Record<string, Text> = {
  '=': { zh: '为', en: 'is' }, '!=': { zh: '不为', en: 'is not' }, '<': { zh: '低于', en: 'is below' }, '<=': { zh: '不超过', en: 'is at most' }, '>': { zh: '高于', en: 'is above' }, '>=': { zh: '不低于', en: 'is at least' }, in: { zh: '属于', en: 'is one of' },
}
/** Names that the language itself brings along: of the subject and the period, and of the list that is gone through. */
const OWN: Record<string, Text> = Object.assign(Object.create(null) as Record<string, Text>, {
  kind: { zh: '对象类别', en: 'the kind of subject' }, id: { zh: '对象', en: 'the subject' }, parent: { zh: '上级', en: 'the parent' }, from: { zh: '期初', en: 'the first day of the period' }, to: { zh: '期末', en: 'the last day of the period' },
} satisfies Record<string, Text>)
const LOCALS: Record<string, Text> = Object.assign(Object.create(null) as Record<string, Text>, {
  it: { zh: '该项', en: 'it' }, nth: { zh: '次序', en: 'its number' }, total: { zh: '本组合计', en: 'the sum of the group' }, count: { zh: '本组条数', en: 'the items of the group' }, key: { zh: '组', en: 'the group' }, value: { zh: '评分', en: 'the mark' }, values: { zh: '各评分', en: 'the marks' },
} satisfies Record<string, Text>)

/** A formula in words, without any values: 40 × 已兑现承诺 ÷ 到期承诺. */
export function formulaWords({ expression }: Formula, s: Speaker): string {
  return expressionWords(expression, s)
}

/** Whether a formula is no more than one name. */
export function isName(formula: Formula): boolean {
  return formula.expression.t === 'name'
}

/** Whether a formula is a number by itself, with or without a sign. */
export function isNumber({ expression: e }: Formula): boolean {
  return e.t === 'number' || (e.t === 'negative' && e.a.t === 'number')
}

function expressionWords(e: Expression, s: Speaker): string {
  switch (e.t) {
    case 'number': return e.source
    case 'text': return s.say(`“${e.v}”`, `"${e.v}"`)
    case 'flag': return e.v ? s.say('是', 'yes') : s.say('否', 'no')
    case 'date': return e.v
    case 'list': return listed(e.items.map((item) => expressionWords(item, s)), s)
    case 'name': return nameWords(e, s)
    case 'negative': return `−${operand(e.a, 3, s)}`
    case 'arithmetic': {
      const level = LEVEL[e.op]!
      return `${operand(e.a, level, s)} ${SIGNS[e.op]!} ${operand(e.b, e.op === '-' || e.op === '/' ? level + 1 : level, s)}`
    }
    case 'compare': {
      const { zh, en } = COMPARED[e.op]!
      const [left, right] = [expressionWords(e.a, s), kindTitle(e.a, e.b, s) ?? expressionWords(e.b, s)]
      return s.say(`${left}${zh}${right}`, `${left} ${en} ${right}`)
    }
    case 'and': case 'or': {
      const side = (inner: Expression): string => (inner.t === 'or' && e.t === 'and' ? bracketed(expressionWords(inner, s), s) : expressionWords(inner, s))
      return `${side(e.a)}${e.t === 'and' ? s.say('且', ' and ') : s.say('或', ' or ')}${side(e.b)}`
    }
    case 'not': return s.say(`不是“${expressionWords(e.a, s)}”`, `not (${expressionWords(e.a, s)})`)
    case 'call': return callWords(e.fn, e.args.map((arg) => expressionWords(arg, s)), s)
    case 'over': return overWords(e.fn, { list: expressionWords(e.list, s), of: e.of && expressionWords(e.of, s), where: e.where && expressionWords(e.where, s) }, s)
  }
}

function operand(e: Expression, level: number, s: Speaker): string {
  const words = expressionWords(e, s)
  const loose = (e.t === 'arithmetic' && LEVEL[e.op]! < level) || (e.t === 'negative' && level > 1) || e.t === 'compare' || e.t === 'and' || e.t === 'or' || e.t === 'not' || e.t === 'call'
  return loose ? bracketed(words, s) : words
}

function bracketed(words: string, s: Speaker): string {
  return s.say(`（${words}）`, `(${words})`)
}

/** The title of a kind of subject where a formula names it by its id. */
function kindTitle(a: Expression, b: Expression, s: Speaker): string | undefined {
  return a.t === 'name' && a.ref?.in === 'own' && a.ref.what === 'kind' && b.t === 'text' ? s.compiled.kinds.find(({ id }) => id === b.v)?.title[s.language] : undefined
}

function nameWords(e: Extract<Expression, { t: 'name' }>, s: Speaker): string {
  const { ref } = e
  const own = ref?.in === 'own' ? OWN[ref.what] : ref?.in === 'period' ? OWN[ref.end] : ref?.in === 'local' ? LOCALS[ref.name] : undefined
  return own?.[s.language] ?? titleOf(e, s.compiled)[s.language]
}

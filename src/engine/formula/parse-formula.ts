import { readDay } from '../values/day.ts'
import { readNumber, writeNumber } from '../values/number-text.ts'
import type { Text } from '../problem.ts'
import type { Comparison, Expression } from './expression.ts'
import { FUNCTIONS, LIST_FUNCTIONS, functionName } from './functions.ts'
import { tokens } from './tokens.ts'
import type { Token } from './tokens.ts'

/** Why a formula cannot be read: the offset in its text, the fault and what to do. */
interface FormulaFault { code: string; at: number; message: Text; remedy: Text }

const MOST_TOKENS = 1000
const DEEPEST = 64
const COMPARISONS = new Set(['=', '!=', '<', '<=', '>', '>='])

class Stop extends Error {
  readonly fault: FormulaFault
  constructor(fault: FormulaFault) {
    super(fault.code)
    this.fault = fault
  }
}

/** Reads a formula. `words` are the scheme's names, needed to tell `a-b` (a name) from `a - b`. */
export function parseFormula(source: string, words: ReadonlySet<string>): { expression: Expression } | { fault: FormulaFault } {
  const found = source.length > 20000 ? 0 : tokens(source, words)
  if (typeof found === 'number') {
    return { fault: fault('bad-formula', found, `算式里有不认识的字符“${source[found]}”`, `the formula has a character it cannot use: "${source[found]}"`, '只用数字、名称、引号、运算符和括号', 'use numbers, names, quotation marks, signs and brackets only') }
  }
  if (found.length > MOST_TOKENS) return { fault: fault('too-long', 0, '算式太长', 'the formula is too long', '拆成几个中间值(workings)', 'split it into workings') }
  const parser = new Parser(found)
  try {
    return { expression: parser.whole() }
  } catch (stop) {
    if (stop instanceof Stop) return { fault: stop.fault }
    throw stop
  }
}

function fault(code: string, at: number, zh: string, en: string, zhRemedy: string, enRemedy: string): FormulaFault {
  return { code, at, message: { zh, en }, remedy: { zh: zhRemedy, en: enRemedy } }
}

class Parser {
  private i = 0
  private depth = 0
  private readonly found: Token[]

  constructor(found: Token[]) {
    this.found = found
  }

  whole(): Expression {
    const expression = this.or()
    if (this.peek().t !== 'end') this.unexpected()
    return expression
  }

  private peek(): Token {
    return this.found[this.i]!
  }

  private is(v: string, t: Token['t'] = 'sign'): boolean {
    const token = this.peek()
    return token.t === t && token.v === v
  }

  private take(v: string, t: Token['t'] = 'sign'): boolean {
    if (!this.is(v, t)) return false
    this.i++
    return true
  }

  private need(v: string): void {
    if (!this.take(v)) this.unexpected(v)
  }

  private unexpected(wanted?: string): never {
    const token = this.peek()
    const seen = token.t === 'end' ? ['结尾', 'the end'] : [`“${token.v}”`, `"${token.v}"`]
    throw new Stop(fault('bad-formula', token.at, `算式在${seen[0]}处读不下去${wanted ? `,这里应是“${wanted}”` : ''}`, `the formula cannot be read at ${seen[1]}${wanted ? `; "${wanted}" is expected` : ''}`, '检查括号、运算符和引号;文字要加引号,如 \'优秀\';在 {…} 或 […] 里,含逗号的算式整个要加引号', 'check brackets, signs and quotation marks; a text needs quotation marks: \'优秀\'; inside {…} or […] a formula with a comma must be quoted as a whole'))
  }

  private deeper<T>(read: () => T): T {
    if (++this.depth > DEEPEST) throw new Stop(fault('too-deep', this.peek().at, '算式嵌套太深', 'the formula is nested too deeply', '拆成几个中间值(workings)', 'split it into workings'))
    const result = read()
    this.depth--
    return result
  }

  private or(): Expression {
    return this.deeper(() => {
      let a = this.and()
      while (this.take('or', 'name')) a = { t: 'or', a, b: this.and() }
      return a
    })
  }

  private and(): Expression {
    let a = this.not()
    while (this.take('and', 'name')) a = { t: 'and', a, b: this.not() }
    return a
  }

  private not(): Expression {
    return this.take('not', 'name') ? this.deeper(() => ({ t: 'not', a: this.not() })) : this.comparison()
  }

  private comparison(): Expression {
    const a = this.sum()
    const token = this.peek()
    const isIn = token.t === 'name' && token.v === 'in'
    if (!isIn && !(token.t === 'sign' && COMPARISONS.has(token.v))) return a
    this.i++
    const result: Expression = { t: 'compare', op: token.v as Comparison, a, b: this.sum() }
    if (this.peek().t === 'sign' && COMPARISONS.has(this.peek().v)) {
      throw new Stop(fault('bad-formula', this.peek().at, '比较不能连写', 'comparisons cannot be chained', '写成 60 <= x and x < 90', 'write 60 <= x and x < 90'))
    }
    return result
  }

  private sum(): Expression {
    let a = this.product()
    for (;;) {
      const op = this.peek().v
      if (this.peek().t !== 'sign' || (op !== '+' && op !== '-')) return a
      this.i++
      a = { t: 'arithmetic', op, a, b: this.product() }
    }
  }

  private product(): Expression {
    let a = this.unary()
    for (;;) {
      const op = this.peek().v
      if (this.peek().t !== 'sign' || (op !== '*' && op !== '/')) return a
      this.i++
      a = { t: 'arithmetic', op, a, b: this.unary() }
    }
  }

  private unary(): Expression {
    if (this.take('-')) return this.deeper(() => ({ t: 'negative', a: this.unary() }))
    if (this.take('+')) return this.deeper(() => this.unary())
    const a = this.atom()
    return this.take('^') ? this.deeper(() => ({ t: 'arithmetic', op: '^', a, b: this.unary() })) : a
  }

  private atom(): Expression {
    const token = this.peek()
    this.i++
    if (token.t === 'number') {
      const value = readNumber(token.v)
      if (!value) throw new Stop(fault('bad-number', token.at, '这个数太长', 'this number is too long', '最多一千位', 'at most 1,000 digits'))
      return { t: 'number', v: writeNumber(value), source: token.v }
    }
    if (token.t === 'text') return { t: 'text', v: token.v }
    if (token.t === 'date') {
      if (readDay(token.v) === undefined) throw new Stop(fault('bad-date', token.at, `没有 ${token.v} 这一天`, `there is no day ${token.v}`, '写成 2026-03-31', 'write 2026-03-31'))
      return { t: 'date', v: token.v }
    }
    if (token.t === 'sign' && token.v === '(') {
      const inner = this.or()
      this.need(')')
      return inner
    }
    if (token.t === 'sign' && token.v === '[') return { t: 'list', items: this.items(']') }
    if (token.t === 'name') return this.named(token)
    this.i--
    return this.unexpected()
  }

  private items(close: string): Expression[] {
    const items: Expression[] = []
    if (this.take(close)) return items
    do items.push(this.or())
    while (this.take(','))
    this.need(close)
    return items
  }

  private named(token: Token): Expression {
    if (['and', 'or', 'in', 'where', 'of', 'not'].includes(token.v)) {
      this.i--
      return this.unexpected()
    }
    if (token.v === 'true' || token.v === 'false') return { t: 'flag', v: token.v === 'true' }
    if (this.take('(')) return this.call(token)
    if (!this.take('.')) return { t: 'name', name: token.v, at: token.at }
    const field = this.peek()
    if (field.t !== 'name' && field.t !== 'number') this.unexpected()
    this.i++
    return { t: 'name', name: token.v, field: field.v, at: token.at }
  }

  private call(token: Token): Expression {
    const fn = functionName(token.v)
    if (!fn) throw new Stop(fault('unknown-function', token.at, `没有函数“${token.v}”`, `there is no function "${token.v}"`, `可用:${Object.keys(FUNCTIONS).join('、')}、${Object.keys(LIST_FUNCTIONS).join('、')}`, `use one of ${Object.keys(FUNCTIONS).join(', ')}, ${Object.keys(LIST_FUNCTIONS).join(', ')}`))
    if (LIST_FUNCTIONS[fn]) {
      const first = this.or()
      if (this.is('of', 'name') || this.is('where', 'name') || this.is(')')) {
        const list = this.take('of', 'name') ? this.or() : undefined
        const where = this.take('where', 'name') ? this.or() : undefined
        this.need(')')
        return { t: 'over', fn, ...(list ? { of: first } : {}), list: list ?? first, ...(where ? { where } : {}), at: token.at }
      }
      if (!FUNCTIONS[fn]) this.unexpected(')')
      const args = [first]
      while (this.take(',')) args.push(this.or())
      this.need(')')
      return { t: 'call', fn, args, at: token.at }
    }
    const args = this.items(')')
    const [low, high] = FUNCTIONS[fn]!.arity
    if (args.length < low || args.length > high) {
      throw new Stop(fault('bad-formula', token.at, `函数 ${fn} 要 ${low === high ? low : `${low} 到 ${high}`} 个参数,这里有 ${args.length} 个`, `${fn} takes ${low === high ? low : `${low} to ${high}`} argument(s), not ${args.length}`, FUNCTIONS[fn]!.usage, FUNCTIONS[fn]!.usage))
    }
    return { t: 'call', fn, args, at: token.at }
  }
}

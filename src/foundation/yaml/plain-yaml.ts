import type { Located, TreeLimits } from './located.ts'
import { joinEntries, joinItems } from './open-brackets.ts'

type Scalar = Extract<Located, { kind: 'scalar' }>
type Entry = { key: Scalar; value: Located }
type Place = { line: number; column: number }

/**
 * Reads the plain part of YAML, in which nearly every file of facts is written, some ten times faster than the whole of it: block and flow
 * maps and lists, scalars of one line, remarks. At the first thing that is not plain (an anchor, a tag, text over several lines, an escape,
 * a fault) it gives up and returns undefined, and the full reader reads the file from its start; so it decides nothing by itself.
 */
export function readPlainYaml(text: string, limits: TreeLimits): Located | undefined {
  if (UNUSUAL.test(text)) return undefined
  try {
    return new PlainReader(text, limits).document()
  } catch (stop) {
    if (stop instanceof NotPlain) return undefined
    throw stop
  }
}

class NotPlain extends Error {}

/** Tabs, carriage returns, control characters, marks of documents. */
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f\u0085\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)/m
/** A scalar outside brackets: up to a colon that ends a key, a remark or the end of the line. */
const BLOCK_SCALAR = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[^\s-]))(?:[^\s:#]|:(?=\S)|(?<=\S)#| +(?=[^\s#:]))*/y
/** The same inside brackets, where commas and brackets end it, too. */
const FLOW_SCALAR = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[^\s\-,[\]{}]))(?:[^\s:#,[\]{}]|:(?=[^\s,[\]{}])|(?<=\S)#| +(?=[^\s#,[\]{}:]))*/y
const QUOTED = /'(?:[^'\n]|'')*'|"[^"\\\n]*"/y
/** Longer than this, a key must be marked as one. */
const LONGEST_KEY = 1000

class PlainReader {
  private at = 0
  private line = 1
  private lineStart = 0
  private count = 0
  private readonly text: string
  private readonly limits: TreeLimits

  constructor(text: string, limits: TreeLimits) {
    this.text = text
    this.limits = limits
  }

  document(): Located {
    this.nextContent()
    if (this.at >= this.text.length) throw new NotPlain()
    const root = this.block(0)
    if (root.kind === 'scalar' || this.at < this.text.length) throw new NotPlain()
    return root
  }

  private get column(): number { return this.at - this.lineStart }
  private place(): Place { return { line: this.line, column: this.column + 1 } }

  private counted(depth: number): void {
    if (++this.count > this.limits.nodes || depth > this.limits.depth) throw new NotPlain()
  }

  private spaces(): void { while (this.text.charCodeAt(this.at) === 0x20) this.at++ }

  /** Past the rest of a line that holds nothing more, and past empty lines and remarks, to the next thing. */
  private nextContent(): void {
    for (;;) {
      this.spaces()
      if (this.text[this.at] === '#' && (this.column === 0 || this.text[this.at - 1] === ' ')) {
        const end = this.text.indexOf('\n', this.at)
        this.at = end < 0 ? this.text.length : end
      }
      if (this.at >= this.text.length || this.text[this.at] !== '\n') return
      this.at++
      this.line++
      this.lineStart = this.at
    }
  }

  /** What stands after a scalar or a closing bracket must begin a new line. */
  private endOfLine(from: number): void {
    this.nextContent()
    if (this.line === from && this.at < this.text.length) throw new NotPlain()
  }

  /** A map or list whose first key or dash stands here. */
  private block(depth: number): Located {
    const c = this.text[this.at]
    if (c === '-' && this.isDash()) return this.blockList(depth)
    this.counted(depth)
    const indent = this.column
    const at = this.place()
    const entries: Entry[] = []
    while (this.at < this.text.length && this.column === indent && !this.isDash()) entries.push(this.blockEntry(depth, indent))
    if (this.at < this.text.length && this.column > indent) throw new NotPlain()
    return { kind: 'map', entries, ...at }
  }

  private isDash(): boolean {
    const next = this.text[this.at + 1]
    return this.text[this.at] === '-' && (next === ' ' || next === '\n' || next === undefined)
  }

  private blockEntry(depth: number, indent: number): Entry {
    const key = this.scalar(BLOCK_SCALAR)
    if (key.text.length > LONGEST_KEY) throw new NotPlain()
    this.spaces()
    if (this.text[this.at] !== ':') throw new NotPlain()
    this.at++
    const next = this.text[this.at]
    if (next !== ' ' && next !== '\n' && next !== undefined) throw new NotPlain()
    return { key, value: this.blockValue(depth + 1, indent, true) }
  }

  private blockList(depth: number): Located {
    this.counted(depth)
    const indent = this.column
    const at = this.place()
    const items: Located[] = []
    while (this.at < this.text.length && this.column === indent && this.isDash()) {
      this.at++
      items.push(this.blockValue(depth + 1, indent, false))
    }
    if (this.at < this.text.length && this.column > indent) throw new NotPlain()
    return { kind: 'list', items, ...at }
  }

  /** What belongs to a key or a dash: on the same line, or further in on the lines below. */
  private blockValue(depth: number, indent: number, ofKey: boolean): Located {
    const line = this.line
    this.spaces()
    const at = this.place()
    const c = this.text[this.at]
    if (c === '\n' || c === '#' || c === undefined) {
      this.nextContent()
      const listBeside = ofKey && this.column === indent && this.isDash()
      if (this.at < this.text.length && (this.column > indent || listBeside)) return this.nested(depth, indent)
      this.counted(depth)
      return { kind: 'scalar', text: '', plain: true, ...at }
    }
    if (c === '{' || c === '[') return this.brackets(depth, indent)
    if (!ofKey && this.startsKey()) return this.block(depth)
    if (!ofKey && this.isDash()) throw new NotPlain()
    this.counted(depth)
    const value = this.scalar(BLOCK_SCALAR)
    this.endOfLine(line)
    if (this.at < this.text.length && this.column > indent) throw new NotPlain()
    return value
  }

  /** Below a key or dash stand a map, a list or brackets; a lone scalar there is left to the full reader. */
  private nested(depth: number, indent: number): Located {
    const c = this.text[this.at]
    if (c === '{' || c === '[') return this.brackets(depth, indent)
    if (!this.isDash() && !this.startsKey()) throw new NotPlain()
    return this.block(depth)
  }

  /** A map or list in brackets, with nothing after it on its line. */
  private brackets(depth: number, indent: number): Located {
    const value = this.flow(depth, indent)
    this.endOfLine(this.line)
    if (this.at < this.text.length && this.column > indent) throw new NotPlain()
    return value
  }

  private startsKey(): boolean {
    const start = this.at
    const end = this.skip(QUOTED) ?? this.skip(BLOCK_SCALAR)
    if (end === undefined) return false
    this.at = end
    this.spaces()
    const found = this.text[this.at] === ':'
    this.at = start
    return found
  }

  private skip(pattern: RegExp): number | undefined {
    pattern.lastIndex = this.at
    return pattern.test(this.text) ? pattern.lastIndex : undefined
  }

  private scalar(pattern: RegExp): Scalar {
    const at = this.place()
    const quoted = this.skip(QUOTED)
    const end = quoted ?? this.skip(pattern)
    if (end === undefined) throw new NotPlain()
    const source = this.text.slice(this.at, end)
    this.at = end
    if (quoted === undefined) return { kind: 'scalar', text: source, plain: true, ...at }
    const inner = source.slice(1, -1)
    return { kind: 'scalar', text: source.startsWith("'") ? inner.replaceAll("''", "'") : inner, plain: false, ...at }
  }

  private flow(depth: number, indent: number): Located {
    const c = this.text[this.at]
    if (c === '{') return this.flowMap(depth, indent)
    if (c === '[') return this.flowList(depth, indent)
    this.counted(depth)
    return this.scalar(FLOW_SCALAR)
  }

  /** Past spaces and lines inside brackets; a line that is not further in than the block around it is left to the full reader. */
  private flowSpace(indent: number): void {
    const { line } = this
    this.nextContent()
    if (this.line !== line && this.column <= indent) throw new NotPlain()
  }

  private flowMap(depth: number, indent: number): Located {
    this.counted(depth)
    const at = this.place()
    const entries: Entry[] = []
    this.at++
    for (;;) {
      this.flowSpace(indent)
      if (this.text[this.at] === '}') break
      entries.push(this.flowEntry(depth, indent))
      if (!this.comma('}', indent)) break
    }
    this.at++
    return { kind: 'map', entries: joinEntries(entries), ...at }
  }

  private flowEntry(depth: number, indent: number): Entry {
    const key = this.scalar(FLOW_SCALAR)
    if (key.text.length > LONGEST_KEY) throw new NotPlain()
    this.spaces()
    if (this.text[this.at] !== ':') {
      this.counted(depth + 1)
      return { key, value: { kind: 'scalar', text: '', plain: true, line: key.line, column: key.column } }
    }
    this.at++
    this.spaces()
    const c = this.text[this.at]
    if (c === '\n' || c === '#') throw new NotPlain()
    if (c !== ',' && c !== '}') return { key, value: this.flow(depth + 1, indent) }
    this.counted(depth + 1)
    return { key, value: { kind: 'scalar', text: '', plain: true, ...this.place() } }
  }

  private flowList(depth: number, indent: number): Located {
    this.counted(depth)
    const at = this.place()
    const items: Located[] = []
    this.at++
    for (;;) {
      this.flowSpace(indent)
      if (this.text[this.at] === ']') break
      items.push(this.flow(depth + 1, indent))
      if (!this.comma(']', indent)) break
    }
    this.at++
    return { kind: 'list', items: joinItems(items), ...at }
  }

  /** Past a comma; false at the closing bracket. Anything else is not plain. */
  private comma(close: string, indent: number): boolean {
    this.flowSpace(indent)
    const c = this.text[this.at]
    if (c === close) return false
    if (c !== ',') throw new NotPlain()
    this.at++
    return true
  }
}

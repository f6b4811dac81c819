import type { Located, TreeLimits, TreeProblem } from './located.ts'

/**
 * Reads strict JSON into a located tree, several times faster than YAML. Undefined when the text is no JSON object or
 * list, so that the caller reads it as YAML, whose flow style looks alike.
 */
export function readJsonTree(text: string, limits: TreeLimits): { root: Located | undefined; problems: TreeProblem[] } | undefined {
  const first = /^\s*[{[]/.exec(text)
  if (!first) return undefined
  const scanner = new JsonScanner(text, limits)
  try {
    const root = scanner.value(0)
    scanner.space()
    return scanner.at === text.length ? { root, problems: [] } : undefined
  } catch (stop) {
    if (stop instanceof JsonStop) return stop.problem ? { root: undefined, problems: [stop.problem] } : undefined
    throw stop
  }
}

class JsonStop extends Error {
  readonly problem: TreeProblem | undefined
  constructor(problem?: TreeProblem) {
    super('stop')
    this.problem = problem
  }
}

const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=[\s,\]}]|$)/y
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y

class JsonScanner {
  at = 0
  private line = 1
  private lineStart = 0
  private count = 0
  private readonly text: string
  private readonly limits: TreeLimits

  constructor(text: string, limits: TreeLimits) {
    this.text = text
    this.limits = limits
  }

  space(): void {
    for (;;) {
      const c = this.text.charCodeAt(this.at)
      if (c === 0x0a) {
        this.line++
        this.lineStart = this.at + 1
      } else if (c !== 0x20 && c !== 0x0d && c !== 0x09) return
      this.at++
    }
  }

  value(depth: number): Located {
    this.space()
    const place = { line: this.line, column: this.at - this.lineStart + 1 }
    if (++this.count > this.limits.nodes) throw new JsonStop({ code: 'too-many-nodes', ...place, detail: '' })
    if (depth > this.limits.depth) throw new JsonStop({ code: 'too-deep', ...place, detail: '' })
    const c = this.text[this.at]
    if (c === '{') return this.map(depth, place)
    if (c === '[') return this.list(depth, place)
    if (c === '"') return { kind: 'scalar', text: this.string(), plain: false, ...place }
    LITERAL.lastIndex = this.at
    const literal = LITERAL.exec(this.text)
    if (!literal) throw new JsonStop()
    this.at = LITERAL.lastIndex
    return { kind: 'scalar', text: literal[0], plain: true, ...place }
  }

  private string(): string {
    STRING.lastIndex = this.at
    const found = STRING.exec(this.text)
    if (!found) throw new JsonStop()
    this.at = STRING.lastIndex
    return found[0].includes('\\') ? (JSON.parse(found[0]) as string) : found[0].slice(1, -1)
  }

  private map(depth: number, place: { line: number; column: number }): Located {
    const entries: Extract<Located, { kind: 'map' }>['entries'] = []
    this.at++
    for (let first = true; ; first = false) {
      this.space()
      if (this.text[this.at] === '}' && (first || this.text[this.at - 1] !== ',')) break
      if (!first) this.expect(',')
      this.space()
      const keyPlace = { line: this.line, column: this.at - this.lineStart + 1 }
      const key = { kind: 'scalar' as const, text: this.string(), plain: false, ...keyPlace }
      this.space()
      this.expect(':')
      entries.push({ key, value: this.value(depth + 1) })
    }
    this.at++
    return { kind: 'map', entries, ...place }
  }

  private list(depth: number, place: { line: number; column: number }): Located {
    const items: Located[] = []
    this.at++
    for (let first = true; ; first = false) {
      this.space()
      if (this.text[this.at] === ']') break
      if (!first) this.expect(',')
      items.push(this.value(depth + 1))
    }
    this.at++
    return { kind: 'list', items, ...place }
  }

  private expect(c: string): void {
    if (this.text[this.at] !== c) throw new JsonStop()
    this.at++
  }
}

import { LineCounter, isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml'
import type { Alias, Document, Node } from 'yaml'
import { readJsonTree } from './located-json.ts'
import type { Located, TreeLimits, TreeProblem } from './located.ts'
import { joinEntries, joinItems } from './open-brackets.ts'
import { readPlainYaml } from './plain-yaml.ts'

export type { Located, TreeLimits, TreeProblem } from './located.ts'

/**
 * Reads YAML or JSON into a located tree. Aliases are written out where they stand, within the limit of nodes;
 * repeated keys are kept, for the reader to name them. `root` is undefined when nothing can be read.
 */
export function readLocatedTree(source: string, limits: TreeLimits): { root: Located | undefined; problems: TreeProblem[] } {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source
  const deep = deepestBracket(text, limits.depth * 4)
  if (deep) return { root: undefined, problems: [{ code: 'too-deep', ...deep, detail: '' }] }
  const json = readJsonTree(text, limits)
  if (json) return json
  const plain = readPlainYaml(text, limits)
  return plain ? { root: plain, problems: [] } : readFullYaml(text, limits)
}

/** Reads any YAML, by the parser that knows all of it. */
export function readFullYaml(text: string, limits: TreeLimits): { root: Located | undefined; problems: TreeProblem[] } {
  const counter = new LineCounter()
  let documents: Document.Parsed[]
  try {
    documents = parseAllDocuments(text, { lineCounter: counter, uniqueKeys: false, schema: 'failsafe', logLevel: 'silent', prettyErrors: false, maxAliasCount: -1 } as never) as Document.Parsed[]
  } catch (error) {
    const code = error instanceof RangeError ? 'too-deep' : 'yaml-syntax'
    return { root: undefined, problems: [{ code, line: 1, column: 1, detail: '' }] }
  }
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const problems: TreeProblem[] = []
  for (const document of documents) {
    for (const error of document.errors) {
      const deep = error.message.includes('call stack')
      problems.push({ code: deep ? 'too-deep' : 'yaml-syntax', ...place(error.pos[0]), detail: deep ? '' : error.message })
    }
  }
  const [document, second] = documents
  if (second) problems.push({ code: 'several-documents', ...place(second.range[0]), detail: '' })
  if (problems.length > 0) return { root: undefined, problems }
  if (!document?.contents) return { root: { kind: 'scalar', text: '', plain: true, line: 1, column: 1 }, problems }
  const reader = new TreeReader(place, Math.max(10_000, text.length), limits, problems)
  const root = reader.read(document.contents as Node, 0)
  return { root: problems.some((problem) => problem.code !== 'bad-key' && problem.code !== 'unknown-alias') ? undefined : root, problems }
}

class TreeReader {
  private count = 0
  private copied = 0
  private readonly open = new Set<Node>()
  /** Anchors met so far; an alias means the last one of its name before it. */
  private readonly anchors = new Map<string, Node>()
  private readonly place: (offset: number) => { line: number; column: number }
  /** How many nodes aliases may write out: a short file of aliases must not become a large one. */
  private readonly mostCopied: number
  private readonly limits: TreeLimits
  private readonly problems: TreeProblem[]

  constructor(place: (offset: number) => { line: number; column: number }, mostCopied: number, limits: TreeLimits, problems: TreeProblem[]) {
    this.place = place
    this.mostCopied = mostCopied
    this.limits = limits
    this.problems = problems
  }

  read(node: Node | null, depth: number, fallback = { line: 1, column: 1 }): Located {
    const at = node?.range ? this.place(node.range[0]) : fallback
    const nothing: Located = { kind: 'scalar', text: '', plain: true, ...at }
    if (++this.count > this.limits.nodes || (this.open.size > 0 && ++this.copied > this.mostCopied)) return this.once('too-many-nodes', at, nothing)
    if (depth > this.limits.depth) return this.once('too-deep', at, nothing)
    if (node === null) return nothing
    if (isAlias(node)) return this.readAlias(node, depth, at, nothing)
    if ('anchor' in node && node.anchor) this.anchors.set(node.anchor, node)
    if (isMap(node)) {
      const entries: Extract<Located, { kind: 'map' }>['entries'] = []
      for (const pair of node.items) {
        const key = pair.key as Node | null
        const keyAt = key?.range ? this.place(key.range[0]) : at
        if (!isScalar(key)) {
          this.problems.push({ code: 'bad-key', ...keyAt, detail: '' })
          continue
        }
        entries.push({ key: { kind: 'scalar', text: String(key.value ?? ''), plain: key.type === 'PLAIN', ...keyAt }, value: this.read((pair.value as Node | null) ?? null, depth + 1, keyAt) })
      }
      return { kind: 'map', entries: node.flow ? joinEntries(entries) : entries, ...at }
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item as Node | null, depth + 1, at))
      return { kind: 'list', items: node.flow ? joinItems(items) : items, ...at }
    }
    if (isScalar(node)) return { kind: 'scalar', text: String(node.value ?? ''), plain: node.type === 'PLAIN' || node.type === undefined, ...at }
    return nothing
  }

  private readAlias(node: Alias, depth: number, at: { line: number; column: number }, nothing: Located): Located {
    const target = this.anchors.get(node.source)
    if (!target || this.open.has(target)) {
      this.problems.push({ code: 'unknown-alias', ...at, detail: node.source })
      return nothing
    }
    this.open.add(target)
    const value = this.read(target, depth)
    this.open.delete(target)
    return value
  }

  private once(code: TreeProblem['code'], at: { line: number; column: number }, value: Located): Located {
    if (!this.problems.some((problem) => problem.code === code)) this.problems.push({ code, ...at, detail: '' })
    return value
  }
}

/** Where brackets nest deeper than the limit, seen before the parser is asked to follow them. */
function deepestBracket(text: string, limit: number): { line: number; column: number } | undefined {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x5b || c === 0x7b) {
      if (++depth > limit) {
        const before = text.slice(0, i).split('\n')
        return { line: before.length, column: before.at(-1)!.length + 1 }
      }
    } else if ((c === 0x5d || c === 0x7d) && depth > 0) depth--
  }
  return undefined
}

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkExample, evaluate, lintScheme, parseFacts } from '../src/engine/index.ts'
import { loadScheme, loadTree } from '../src/cli/load-scheme.ts'

const text = readFileSync(new URL('../docs/scheme-language.md', import.meta.url), 'utf8')
const bytes = (source: string): Uint8Array => new TextEncoder().encode(source)
const blocks = (kind: string): string[] => [...text.matchAll(new RegExp(`\`\`\`yaml ${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((block) => block[1]!)

describe('every example of the language document runs and agrees', () => {
  const sources = [...blocks('scheme'), ...blocks('example').map((block) => `language: 1\nid: document\n${block}`)]
  test.each(sources.map((source, i) => [i + 1, source]))('example %i', (_, source) => {
    const { compiled, problems } = loadScheme(bytes(source as string))
    expect(problems).toEqual([])
    expect(compiled!.examples.length).toBeGreaterThan(0)
    for (const example of compiled!.examples) expect(checkExample(compiled!, example).problems.map((problem) => problem.message.en)).toEqual([])
  })
})

describe('every kind of rule can be written as the table says', () => {
  const rows = text.slice(text.indexOf('## 8.'), text.indexOf('## 9.')).split('\n').flatMap((line) => {
    const cells = /^\| `(\w+)`[^|]* \| (.*) \| ([^|]*) \|$/.exec(line)
    if (!cells) return []
    const snippets = [...cells[2]!.matchAll(/`([^`]+)`/g)].map((snippet) => snippet[1]!)
    return [{ kind: cells[1]!, snippet: cells[2]!.includes('in one node:') || cells[2]!.includes('in quotes:') ? snippets.at(-1)! : snippets[0]!, value: cells[3]!.trim() }]
  })
  const [prelude] = blocks('prelude')
  const [facts] = blocks('facts')

  test('all hundred kinds are there', () => { expect(new Set(rows.map((row) => row.kind)).size).toBeGreaterThanOrEqual(100) })

  test.each(rows.map((row) => [row.kind, row]))('%s', (_, row) => {
    const { snippet, value } = row as (typeof rows)[number]
    const isMap = snippet.startsWith('{')
    const source = `language: 1\nid: kinds\n${prelude!}outcomes:\n  x: ${isMap ? `{for: unit, ${snippet.slice(1)}` : `{for: unit, formula: ${JSON.stringify(snippet)}}`}\n`
    const { compiled, problems } = loadScheme(bytes(source))
    expect(problems).toEqual([])
    const read = parseFacts(compiled!, loadTree(bytes(`facts: 1\n${facts!}`), 'facts').tree!)
    expect(read.problems).toEqual([])
    const outcome = evaluate(compiled!, read.facts).subjects.find((subject) => subject.id === '甲')!.outcomes.x!
    expect(outcome.state === 'value' ? String(outcome.value) : outcome).toEqual(value)
  })
})

test('the document names every code of the linter that its own examples can give', () => {
  for (const source of blocks('example')) {
    const loaded = loadScheme(bytes(`language: 1\nid: document\n${source}`))
    for (const finding of lintScheme(loaded.scheme, loaded.problems).findings) expect(text).toContain(`\`${finding.code}\``)
  }
})

test('the rubrics in the document are the files that ship', () => {
  const shown = [...text.matchAll(/```yaml rubric (\S+)\n([\s\S]*?)```/g)]
  expect(shown.length).toBe(10)
  for (const [, name, source] of shown) expect(source).toBe(readFileSync(new URL(`./rubrics/${name!}`, import.meta.url), 'utf8'))
})

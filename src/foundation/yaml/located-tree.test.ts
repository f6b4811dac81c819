import { describe, expect, test } from 'vitest'
import { readLocatedTree } from './located-tree.ts'
import type { Located } from './located-tree.ts'

const LIMITS = { depth: 20, nodes: 1000 }
const plain = (node: Located | undefined): unknown => {
  if (!node) return undefined
  if (node.kind === 'scalar') return node.text
  return node.kind === 'list' ? node.items.map(plain) : Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]))
}
const read = (text: string): unknown => plain(readLocatedTree(text, LIMITS).root)

describe('readLocatedTree', () => {
  test('keeps numbers as they are written, and whether they were quoted', () => {
    const { root } = readLocatedTree('a: 0.50\nb: "0.50"\nc: 1_000\n', LIMITS)
    expect(root).toMatchObject({ kind: 'map', entries: [{ value: { text: '0.50', plain: true, line: 1, column: 4 } }, { value: { text: '0.50', plain: false } }, { value: { text: '1_000' } }] })
  })

  test('gives places in YAML and in JSON alike', () => {
    const json = readLocatedTree('{"a": [1,\n {"b": "x"}]}', LIMITS).root
    expect(json).toMatchObject({ kind: 'map', entries: [{ key: { line: 1, column: 2 }, value: { kind: 'list', items: [{ line: 1, column: 8 }, { line: 2, column: 2, entries: [{ key: { column: 3 }, value: { column: 8 } }] }] } }] })
    expect(readLocatedTree('a:\n  - 1\n  - b: x\n', LIMITS).root).toMatchObject({ entries: [{ value: { items: [{ line: 2, column: 5 }, { line: 3, column: 5 }] } }] })
  })

  test('keeps repeated keys for the reader to name', () => {
    expect(readLocatedTree('{"a": 1, "a": 2}', LIMITS).root).toMatchObject({ entries: [{ key: { text: 'a' } }, { key: { text: 'a' } }] })
    expect(readLocatedTree('a: 1\na: 2\n', LIMITS).root).toMatchObject({ entries: [{ key: { text: 'a' } }, { key: { text: 'a' } }] })
  })

  test('writes aliases out and refuses those that lead nowhere', () => {
    expect(read('a: &x [1]\nb: *x\n')).toEqual({ a: ['1'], b: ['1'] })
    expect(readLocatedTree('a: *nothing\n', LIMITS).problems.length).toBeGreaterThan(0)
  })

  test('joins what a comma inside brackets took apart, in flow style only', () => {
    expect(read('{a: min(b, if(c, 1, 2)), d: 3}')).toEqual({ a: 'min(b, if(c, 1, 2))', d: '3' })
    expect(read('[min(a, b), c]')).toEqual(['min(a, b)', 'c'])
    expect(read('{a: "min(b", c: }')).toEqual({ a: 'min(b', c: '' })
    expect(read('a: min(b\nc:\n')).toEqual({ a: 'min(b', c: '' })
  })

  test.each([['{"a": 1,}'], ['{"a": 01}'], ['{"a": tru}'], ['{a: 1}'], ['[1, 2, ]']])('reads %s, which is no strict JSON, as YAML does', (text) => {
    expect(readLocatedTree(text, LIMITS).root).toBeDefined()
  })

  test.each([['a: [', 'yaml-syntax'], ['a: 1\n---\nb: 2\n', 'several-documents'], ['? [1]\n: 2\n', 'bad-key'], ['['.repeat(100), 'too-deep'], [`{"a": ${'['.repeat(30)}${']'.repeat(30)}}`, 'too-deep'], [JSON.stringify(Array.from({ length: 2000 }, () => 1)), 'too-many-nodes']])('tells %s', (text, code) => {
    expect(readLocatedTree(text, LIMITS).problems.map((problem) => problem.code)).toContain(code)
  })

  test('reads an empty file as nothing', () => {
    expect(readLocatedTree('', LIMITS)).toEqual({ root: { kind: 'scalar', text: '', plain: true, line: 1, column: 1 }, problems: [] })
    expect(readLocatedTree('# only a remark\n', LIMITS).root).toMatchObject({ kind: 'scalar', text: '' })
  })
})

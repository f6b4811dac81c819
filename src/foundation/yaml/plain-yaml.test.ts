import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFullYaml } from './located-tree.ts'
import { readPlainYaml } from './plain-yaml.ts'

const LIMITS = { depth: 20, nodes: 1000 }

/** Whatever the quick reader reads, the full one reads the same, to the place. */
function agree(text: string): 'same' | 'left to the full reader' {
  const quick = readPlainYaml(text, LIMITS)
  if (!quick) return 'left to the full reader'
  expect(readFullYaml(text, LIMITS), JSON.stringify(text)).toEqual({ root: quick, problems: [] })
  return 'same'
}

describe('readPlainYaml', () => {
  test.each([
    ['maps and lists', 'facts: 1\nsubjects:\n  - id: a\n    inputs:\n      n: 1\n      m:\n  - id: b\n    inputs: {n: , l: [1, \'0.5\', "x"], r: [{d: 2026-01-01}]}\n'],
    ['a list beside its key', 'l:\n- 1\n-\n- x:   \n  y: 2\nm: 1\n'],
    ['remarks and empty lines', '# one\n\na: 1 # two\n  # three\nb:   # four\n  c: x#y\n'],
    ['brackets over several lines', 'a: {\n  b: 1,\n  c: [1,\n    2],\n  }\nd:\n  [1, 2]\n'],
    ['quoted keys and apostrophes', '"k" : v\n\'it\'\'s\': \'x\'\'y\'\n'],
    ['keys without values in brackets', 'a: {b, c: , d: min(1, 2), e}\n'],
    ['signs within words', 'a: -5\nb: x:y\nc: 1-2\nd: {e:1, f: -x}\ng: a, b [c]\n'],
    ['an indented file without a last line end', '  a: 1\n  b: [ ]'],
  ])('reads %s as the full reader does', (_, text) => { expect(agree(text)).toBe('same') })

  test.each([
    ['anchors', 'a: &x 1\nb: *x\n'], ['tags', 'a: !t 1\n'], ['text over several lines', 'a: one\n  two\nb: 1\n'], ['block text', 'a: |\n  one\n'], ['escapes', 'a: "x\\ny"\n'], ['tabs', 'a:\t1\n'], ['two documents', 'a: 1\n---\nb: 2\n'],
    ['a colon inside a value', 'a: b: c\n'], ['something after a bracket', 'a: [1] 2\n'], ['an open bracket', 'a: [1\n'], ['wrong indentation', 'a:\n  b: 1\n c: 2\n'], ['a long key mark', '? a\n: 1\n'], ['a lone scalar', 'a\n'], ['nothing', '# only a remark\n'],
    ['a list in a list', '- - 1\n'], ['brackets not further in', 'a: [1,\n2]\n'], ['no space after a colon', 'a:1\n'], ['two commas', 'a: [1,,2]\n'], ['lines with carriage returns', 'a: 1\r\nb: 2\r\n'], ['brackets as a key', '{a: 1}: 2\n'],
    ['too deep', `a: ${'['.repeat(30)}${']'.repeat(30)}\n`], ['too many nodes', `a: [${'1,'.repeat(2000)}1]\n`],
  ])('leaves %s to the full reader', (_, text) => { expect(agree(text)).toBe('left to the full reader') })

  test('agrees with the full reader on texts made at random', () => {
    const piece = fc.constantFrom('a', 'b: ', 'c:', ':', ': ', '- ', '-', '\n', '\n  ', '\n    ', '\n- ', '\n  - ', ' ', '{', '}', '[', ']', ', ', ',', '#', ' # r', "'", '"', "'q'", '"q"', '1', '-2', '0.5', '&', '*a', '?', '|', 'x y', '上级', 'min(a', ')', '\na: ', '\n  b: ', '\n\n')
    const counts = { same: 0, 'left to the full reader': 0 }
    fc.assert(fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => { counts[agree(pieces.join(''))]++ }), { numRuns: Number(process.env.PLAIN_YAML_RUNS ?? 3000) })
    expect(counts.same).toBeGreaterThan(50)
  })
})

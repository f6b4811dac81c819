import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkExample } from '../src/engine/index.ts'
import { loadScheme } from '../src/cli/load-scheme.ts'

const folder = new URL('./language/', import.meta.url)

// The language tested in the language: each file is a scheme whose examples were worked out by hand.
describe.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s', (name) => {
  const { compiled, problems } = loadScheme(readFileSync(new URL(name, folder)))
  test('can run', () => { expect(problems).toEqual([]) })
  test.each((compiled?.examples ?? []).map((example) => [example.name, example] as const))('example %s', (_, example) => {
    expect(checkExample(compiled!, example).problems.map((problem) => problem.message.en)).toEqual([])
  })
})

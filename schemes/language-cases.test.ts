import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkExample } from '../src/engine/index.ts'
import { loadScheme } from '../src/cli/load-scheme.ts'

const folder = new URL('./language/', import.meta.url)

// The language tested in the language: each file is a scheme whose examples were worked out by hand. A file is read only when its own test runs.
test.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s', (name) => {
  const { compiled, problems } = loadScheme(readFileSync(new URL(name, folder)))
  expect(problems).toEqual([])
  expect(compiled!.examples.length).toBeGreaterThan(0)
  expect(compiled!.examples.flatMap((example) => checkExample(compiled!, example).problems.map((problem) => `${String(example.name)}, line ${String(problem.line)}: ${problem.message.en}`))).toEqual([])
})

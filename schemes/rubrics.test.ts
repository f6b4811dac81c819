import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkExample, lintScheme } from '../src/engine/index.ts'
import { loadScheme } from '../src/cli/load-scheme.ts'

const folders = ['./', './rubrics/']
const files = folders.flatMap((folder) => readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith('.yaml')).map((name) => `${folder}${name}`))
const load = (file: string): ReturnType<typeof loadScheme> => loadScheme(readFileSync(new URL(file, import.meta.url)))

/** What the linter must say about each shipped scheme, line by line; the schemes that are not listed are clean. */
const EXPECTED: Record<string, string[]> = {
  './rubrics/17-approval-info.yaml': ['16 publicity', '17 endorsement', '20 publicity', '30 publicity', '36 publicity', '37 endorsement'],
  './rubrics/21-bureau-branch-target.yaml': ['25 band-gap', '26 band-gap', '27 band-gap'],
  './rubrics/26-member-60-30-10.yaml': ['14 trace', '28 trace'],
  './rubrics/30-member-lxyz.yaml': ['17 trace'],
}

// A scheme is read only when one of its own tests runs.
describe.each(files)('%s', (file) => {
  test('gives every result of its examples to the last digit', () => {
    const { compiled, problems } = load(file)
    expect(problems).toEqual([])
    expect(compiled!.examples.length).toBeGreaterThan(0)
    for (const example of compiled!.examples) {
      expect(example.expect.length).toBeGreaterThan(0)
      expect(checkExample(compiled!, example).problems.map((problem) => problem.message.en)).toEqual([])
    }
  })

  test('names its source, says how it was read and has the expected findings', () => {
    const { scheme, problems } = load(file)
    expect(scheme!.source?.zh).toBeTruthy()
    expect(scheme!.readings.length).toBeGreaterThan(0)
    expect(lintScheme(scheme, problems).findings.map((finding) => `${finding.line} ${finding.code}`)).toEqual(EXPECTED[file] ?? [])
  })
})

test('the ten rubrics with worked examples and eleven more are there', () => {
  const ids = files.map((file) => load(file).id)
  for (const id of ['11', '17', '21', '24', '27', '28', '30', '34', '38', '57', '06', '22', '32', '44', '46', '10', '26', '33', '43', '49', '61']) expect(ids).toContain(id)
})

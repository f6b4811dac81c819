import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder, runNode, type RunOptions } from './run-command.ts'
import type { Outcome, Suite } from './suite.ts'

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number; success: boolean }

/** One project of vitest.config.ts; every test counts 1. No test, a skipped test, or a fault outside any test fails. */
export function vitestSuite(name: string, args: readonly string[], options: RunOptions = {}): Suite {
  return {
    name,
    run: async () => {
      const folder = join(projectFolder, '.cache/check')
      const file = join(folder, `${name.replaceAll(/\W+/g, '-')}.json`)
      await mkdir(folder, { recursive: true })
      await rm(file, { force: true })
      const { code, output } = await runNode('node_modules/vitest/vitest.mjs', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], options)
      const report = await readFile(file, 'utf8').then((text) => JSON.parse(text) as Report, () => undefined)
      return testTotals(report, code, output)
    },
  }
}

/** True totals of a run, whatever the runner's exit code says. */
export function testTotals(report: Report | undefined, code: number, output: string): Outcome {
  if (!report) return { passed: 0, failed: 1, output: `${output}\nThe run left no report.` }
  const passed = report.numPassedTests
  const skipped = report.numPendingTests + report.numTodoTests
  let failed = report.numFailedTests + skipped
  const notes: string[] = []
  if (skipped > 0) notes.push(`${skipped} tests were skipped; a skipped test counts as failed.`)
  if (passed + failed === 0) notes.push('The suite ran no test.')
  else if (code !== 0 && failed === 0) notes.push('A fault outside any test, see above.')
  if (notes.length > 0 && failed === 0) failed = 1
  return { passed, failed, output: [output, ...notes].join('\n') }
}

import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder, runNode } from './run-command.ts'
import type { Outcome, Suite } from './suite.ts'

/** Browser journeys and the accessibility of every page on their way: each journey and each page looked at counts 1. */
export function journeysSuite(): Suite {
  return {
    name: 'journeys',
    run: async () => {
      const report = join(projectFolder, '.cache/check/journeys.json')
      await mkdir(join(projectFolder, '.cache/check'), { recursive: true })
      await rm(report, { force: true })
      const { code, output } = await runNode('test/journeys/run.ts', ['--report', report], { timeoutSeconds: 600 })
      const totals = await readFile(report, 'utf8').then((text) => JSON.parse(text) as Outcome, () => undefined)
      if (!totals) return { passed: 0, failed: 1, output: `${output}\nThe journeys left no report.` }
      const failed = code !== 0 && totals.failed === 0 ? 1 : totals.failed
      return { passed: totals.passed, failed, output }
    },
  }
}

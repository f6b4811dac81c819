import type { Outcome, Suite } from './suite.ts'

export type Totals = { passed: number; failed: number }

/**
 * Runs the stages one after another, the suites of a stage side by side, and says each one's seconds and counts as it
 * ends; the output of a failing one follows it.
 */
export async function runSuites(stages: readonly (readonly Suite[])[], print: (line: string) => void): Promise<Totals> {
  const totals = { passed: 0, failed: 0 }
  for (const stage of stages) {
    await Promise.all(
      stage.map(async (suite) => {
        const begun = performance.now()
        const outcome = await suite.run().catch((error: unknown): Outcome => ({ passed: 0, failed: 1, output: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
        const { passed, failed } = outcome.passed + outcome.failed === 0 ? { passed: 0, failed: 1 } : outcome
        totals.passed += passed
        totals.failed += failed
        print(suiteLine(suite.name, (performance.now() - begun) / 1000, passed, failed))
        if (failed > 0) print(indented(outcome.output))
      }),
    )
  }
  return totals
}

/** `types: server            12.3 s  1 passed` */
export function suiteLine(name: string, seconds: number, passed: number, failed: number): string {
  const mark = failed > 0 ? '✗' : '✓'
  return `${mark} ${name.padEnd(34)} ${seconds.toFixed(1).padStart(7)} s  ${String(passed).padStart(5)} passed${failed > 0 ? `, ${failed} failed` : ''}`
}

/** The last line of every run, alone and exact: other programs read it. */
export function totalLine({ passed, failed }: Totals): string {
  return `${passed} passed, ${failed} failed`
}

function indented(output: string): string {
  const lines = output.trimEnd().split('\n')
  const shown = lines.length > 400 ? [...lines.slice(0, 150), `… ${lines.length - 350} lines left out …`, ...lines.slice(-200)] : lines
  return shown.map((line) => `    ${line}`).join('\n')
}

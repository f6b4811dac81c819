/** What a suite found. `output` is shown only when something failed. */
export type Outcome = { passed: number; failed: number; output: string }

/** One named part of the checks. A command-like one counts 1; a suite of tests counts each test. */
export type Suite = { name: string; run(): Promise<Outcome> }

/** The outcome of a check that either holds or names its faults, one a line. Counts 1. */
export function verdict(faults: readonly string[]): Outcome {
  return faults.length === 0 ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output: faults.join('\n') }
}

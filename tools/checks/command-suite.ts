import { runNode, type RunOptions } from './run-command.ts'
import type { Suite } from './suite.ts'

/** A program of the project or of a package that succeeds or fails as a whole: counts 1. */
export function commandSuite(name: string, script: string, args: readonly string[] = [], options: RunOptions = {}): Suite {
  return {
    name,
    run: async () => {
      const { code, output } = await runNode(script, args, options)
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
    },
  }
}

import { runNode, type RunOptions } from './run-command.ts'
import type { Suite } from './suite.ts'

/** A program that counts for itself and ends with `N passed, N failed`; what it counted is added to the total. */
export function totalledSuite(name: string, script: string, args: readonly string[] = [], options: RunOptions = {}): Suite {
  return {
    name,
    run: async () => {
      const { code, output } = await runNode(script, args, options)
      const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output.trimEnd().split('\n').at(-1) ?? '') ?? []
      if (passed === undefined || failed === undefined) return { passed: 0, failed: 1, output: `${output}\nThe run ended without a total.` }
      return { passed: Number(passed), failed: code !== 0 && failed === '0' ? 1 : Number(failed), output }
    },
  }
}

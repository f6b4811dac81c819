import type { CommandIo } from './command-io.ts'
import { loadScheme } from './load-scheme.ts'
import { plainProblem } from './plain-problem.ts'

/** The command `lint`: looks for faults in a scheme. Returns the exit code. */
export async function runLint(argv: string[], io: CommandIo): Promise<number> {
  const loaded = loadScheme(io.read(argv[0]!))
  io.out(`${JSON.stringify(loaded.problems.map((problem) => plainProblem(problem, 'zh')), null, 1)}\n`)
  return loaded.problems.length > 0 ? 1 : 0
}

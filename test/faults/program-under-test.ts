import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** What a fault or a load needs to know about the program that it torments. */
export interface ProgramUnderTest {
  /** Text of `src/main.ts` that replaces the checkout's own, when the program is a stand-in. */
  main?: string
  /** Answers with status 200 once the program is ready. */
  readyPath: string
  /** Called once after every start that a writer follows, for instance to sign in. */
  prepare(address: string): Promise<void>
  /** Writes one record and returns only after the program has acknowledged it; throws when it did not. */
  write(address: string, name: string): Promise<void>
  /** The names of all records. */
  readAll(address: string): Promise<Set<string>>
}

/**
 * Loads the description of a program: a module that exports `program`. Without a path it is the fixture server, which suffices where
 * only starting, stopping and recovering matter.
 */
export async function loadProgram(path = fileURLToPath(new URL('fixture-program.ts', import.meta.url))): Promise<ProgramUnderTest> {
  const { program } = await import(pathToFileURL(resolve(path)).href) as { program: ProgramUnderTest }
  return program
}

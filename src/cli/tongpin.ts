import { Command, CommanderError } from 'commander'
import type { CommandIo } from './command-io.ts'
import { processIo } from './command-io.ts'

interface CommandEntry { name: string; summary: string; load: () => Promise<(argv: string[], io: CommandIo) => Promise<number>> }

/** Every command, loaded only when it is called. */
const COMMANDS: CommandEntry[] = [
  { name: 'score', summary: 'work a scheme out for facts: score SCHEME.yaml FACTS.yaml', load: async () => (await import('./score-command.ts')).runScore },
  { name: 'lint', summary: 'look for faults in a scheme: lint SCHEME.yaml', load: async () => (await import('./lint-command.ts')).runLint },
]

/** Runs the command line and returns the exit code. */
export async function runTongpin(argv: string[], io: CommandIo): Promise<number> {
  let code = 0
  const program = new Command('tongpin').description('同频 Tongpin').exitOverride().configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
  for (const { name, summary, load } of COMMANDS) {
    program.command(name).description(summary).helpOption(false).allowUnknownOption().allowExcessArguments().argument('[arguments...]')
      .action(async () => { code = await (await load())(argv.slice(argv.indexOf(name) + 1), io) })
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
  return code
}

if (import.meta.main) {
  // A reader that stops early (`| head`) is no fault of ours.
  process.stdout.on('error', () => process.exit(process.exitCode ?? 0))
  try {
    // Set, not called: exit() would cut off what a pipe has not taken yet.
    process.exitCode = await runTongpin(process.argv.slice(2), processIo)
  } catch (error) {
    process.stderr.write(`tongpin: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

import { Command, CommanderError } from 'commander'
import type { CommandIo } from './command-io.ts'
import { processIo } from './command-io.ts'

type Run = (argv: string[], io: CommandIo) => Promise<number>

interface CommandEntry { name: string; summary: string; load: () => Promise<Run> }

/** Every command, loaded only when it is called: `score` and `lint` must not wait for a database's code. Two words are a group and its command. */
const COMMANDS: CommandEntry[] = [
  { name: 'serve', summary: 'start the program and serve until it is stopped', load: async () => (await import('./serve-command.ts')).runServe },
  { name: 'migrate', summary: 'bring the database\'s schema up to date', load: async () => (await import('./data-commands.ts')).runMigrate },
  { name: 'demo load', summary: 'make the demo data in a new data folder', load: async () => (await import('./data-commands.ts')).runDemoLoad },
  { name: 'verify', summary: 'verify the sealed journal and name the first broken row', load: async () => (await import('./data-commands.ts')).runVerifyCommand },
  { name: 'backup', summary: 'write a backup of everything, as it stands at one moment', load: async () => (await import('./backup/backup-command.ts')).runBackup },
  { name: 'restore', summary: 'bring a backup back, exactly as it was', load: async () => (await import('./backup/restore-command.ts')).runRestore },
  { name: 'user reset-password', summary: 'give an account a one-time password', load: async () => (await import('./data-commands.ts')).runResetPasswordCommand },
  { name: 'import roster', summary: 'bring people in from an Excel roster: import roster FILE', load: async () => (await import('./data-commands.ts')).runImportRosterCommand },
  { name: 'score', summary: 'work a scheme out for facts: score SCHEME.yaml FACTS.yaml', load: async () => (await import('./score-command.ts')).runScore },
  { name: 'lint', summary: 'look for faults in a scheme: lint SCHEME.yaml', load: async () => (await import('./lint-command.ts')).runLint },
]

/** Runs the command line and returns the exit code: 2 for wrong use, else the command's own. */
export async function runTongpin(argv: string[], io: CommandIo): Promise<number> {
  let code = 0
  const write = { writeOut: (text: string) => io.out(text), writeErr: (text: string) => io.err(text) }
  const program = new Command('tongpin').description('同频 Tongpin').exitOverride().configureOutput(write)
  const groups = new Map<string, Command>()
  for (const { name, summary, load } of COMMANDS) {
    const [first = '', second] = name.split(' ')
    const parent = second === undefined ? program : (groups.get(first) ?? program.command(first).exitOverride().configureOutput(write))
    if (second !== undefined) groups.set(first, parent.description(`${parent.description() ? `${parent.description()}; ` : ''}${summary}`))
    // The command reads its own arguments and answers --help itself.
    const words = name.split(' ').length
    parent.command(second ?? first).description(summary).helpOption(false).allowUnknownOption().allowExcessArguments().argument('[arguments...]')
      .action(async () => { code = await (await load())(argv.slice(words), io) })
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
  // Set, not called: exit() would cut off what a pipe has not taken yet.
  process.exitCode = await runTongpin(process.argv.slice(2), processIo).catch((error: unknown) => {
    processIo.err(`tongpin: ${error instanceof Error ? error.message : String(error)}\n`)
    return error instanceof Error && error.constructor.name === 'WrongSetting' ? 2 : 1
  })
}

import { serve } from '../main.ts'
import type { CommandIo } from './command-io.ts'

const help = `Usage: tongpin serve

Starts the program and serves until it is stopped (Ctrl-C or SIGTERM). npm start does the same, and builds the interface first.
Settings: PORT, HOST, DATA_DIR, DATABASE_URL, DEMO, DEMO_TODAY (docs/operations/settings.md).

Exit: 0 stopped in order, 1 failed, 2 wrong use or a wrong setting.`

/** `tongpin serve`. Returns only when serving was refused; a started server ends the process itself. */
export async function runServe(argv: readonly string[], io: CommandIo): Promise<number> {
  if (argv.length > 0) {
    const asked = argv.length === 1 && (argv[0] === '--help' || argv[0] === '-h')
    ;(asked ? io.out : io.err)(`${asked ? '' : `Unknown argument: ${argv[0]}\n\n`}${help}\n`)
    return asked ? 0 : 2
  }
  await serve()
  return 0
}

import { resolve } from 'node:path'
import { bringUpToDate, openProgram } from '../open-program.ts'
import { prepareData } from '../prepare-data.ts'
import { runResetPassword } from '../modules/access/index.ts'
import { runVerify } from '../modules/journal/index.ts'
import { runImportRoster } from '../modules/organisation/index.ts'
import type { CommandIo } from './command-io.ts'
import { openData } from './open-data.ts'

const settingsNote = 'Settings: DATA_DIR, DATABASE_URL (docs/operations/settings.md). The server may be running meanwhile.'

/** Line by line, as the rooms' own commands speak. */
function lines(io: CommandIo) {
  return { out: (line: string) => io.out(`${line}\n`), err: (line: string) => io.err(`${line}\n`) }
}

/** `--help` alone is answered, anything else is refused; undefined means "go on". For commands without arguments. */
function withoutArguments(argv: readonly string[], help: string, io: CommandIo): number | undefined {
  if (argv.length === 0) return undefined
  const asked = argv.length === 1 && (argv[0] === '--help' || argv[0] === '-h')
  ;(asked ? io.out : io.err)(`${asked ? '' : `Unknown argument: ${argv[0]}\n\n`}${help}\n`)
  return asked ? 0 : 2
}

/** `tongpin migrate`: brings the schema up to date without serving. */
export async function runMigrate(argv: readonly string[], io: CommandIo): Promise<number> {
  const told = withoutArguments(argv, `Usage: tongpin migrate\n\nBrings the database's schema up to date and ends. ${settingsNote}\n\nExit: 0 up to date, 1 failed, 2 wrong use.`, io)
  if (told !== undefined) return told
  const data = await openData(lines(io).err, { mayBeNew: true })
  try {
    const applied = await bringUpToDate(data.database, data.clock.now())
    io.out(applied.length === 0 ? 'The schema is up to date.\n' : `${applied.map((name) => `applied ${name}`).join('\n')}\n`)
    return 0
  } finally {
    await data.close()
  }
}

/** `tongpin demo load`: makes the demo in new data, as the first `npm start` does, without serving. */
export async function runDemoLoad(argv: readonly string[], io: CommandIo): Promise<number> {
  const [option, size, ...rest] = argv
  const sized = option === '--size' && (size === 'demo' || size === 'city') && rest.length === 0
  if (option === '--size' && !sized) {
    io.err(`--size must be demo (the bureau alone) or city (300 agencies around it, some minutes).${size === undefined ? '' : ` It is ${JSON.stringify([size, ...rest].join(' '))}.`}\n`)
    return 2
  }
  const told = withoutArguments(sized ? [] : argv, `Usage: tongpin demo load [--size demo|city]\n\nMakes the demo data in a new data folder or an empty database, which is a demo from then on.\n--size city puts 300 agencies with 3,000 branches, 60,000 people and about 5 million facts around the bureau, which takes minutes;\ncut off, the next start or load throws away what there is and begins again. ${settingsNote}\n\nExit: 0 the demo is in, 1 failed, 2 wrong use (such as data that are real).`, io)
  if (told !== undefined) return told
  const data = await openData(lines(io).err, { mayBeNew: true })
  try {
    const program = await openProgram({ connection: data.connection, clock: data.clock, log: false, checkAnswers: false, requestsPerMinute: 0 })
    try {
      const prepared = await prepareData(program, { ...data.settings, demo: true, ...(sized ? { demoSize: size === 'city' ? 'city' : undefined } : {}) }, resolve(data.settings.dataDir), lines(io).err)
      for (const line of prepared.lines('')) io.out(`${line}\n`)
    } finally {
      await program.close()
    }
    return 0
  } finally {
    await data.close()
  }
}

/** `tongpin verify`: see the journal's own help. */
export function runVerifyCommand(argv: readonly string[], io: CommandIo): Promise<number> {
  const open = async () => {
    const data = await openData(lines(io).err)
    return { db: data.database.db, close: data.close }
  }
  return runVerify(argv, { ...lines(io), open })
}

/** `tongpin user reset-password ACCOUNT`: see access's own help. */
export async function runResetPasswordCommand(argv: readonly string[], io: CommandIo): Promise<number> {
  // Help and wrong use are answered without opening the data.
  const asks = argv.includes('--help') || argv.includes('-h') || argv.length !== 1
  const data = asks ? undefined : await openData(lines(io).err)
  try {
    return await runResetPassword(argv, { ...lines(io), ...(data ? { clock: data.clock } : {}) }, data?.database.db as never)
  } finally {
    await data?.close()
  }
}

/** `tongpin import roster FILE`: see organisation's own help. */
export async function runImportRosterCommand(argv: readonly string[], io: CommandIo): Promise<number> {
  // Help and an empty line are answered without opening the data.
  const asks = argv.includes('--help') || argv.includes('-h') || argv.length === 0
  const data = asks ? undefined : await openData(lines(io).err)
  try {
    return await runImportRoster(argv, { ...lines(io), ...(data ? { clock: data.clock } : {}) }, data?.database.db as never)
  } finally {
    await data?.close()
  }
}

import { join, resolve } from 'node:path'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runningClock, systemClock, type Clock } from './foundation/clock/clock.ts'
import type { Connection } from './foundation/database/database.ts'
import { startEmbedded } from './foundation/database/embedded/index.ts'
import { openLog } from './foundation/log/log.ts'
import { readSettings, WrongSetting, type Settings } from './foundation/settings/settings.ts'
import { openProgram, type Program } from './open-program.ts'
import { prepareData } from './prepare-data.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

/** Starts the program and keeps serving; a failed start ends the process with 1, a wrong setting with 2. */
export async function serve(): Promise<void> {
  await start().catch(endWithSentence)
}

// 1 settings → 2 a server to keep the data (embedded, or the one that DATABASE_URL names) → 3 schema, rooms, HTTP
// → 4 listen, so that /readyz can tell "starting" → 5 demo or first administrators → 6 ready. A signal undoes it in reverse.
async function start(): Promise<void> {
  const settings = readSettings(process.env)
  const dataDir = resolve(settings.dataDir)
  const log = await refusing(`The data folder ${dataDir} cannot be used; choose another DATA_DIR.`, async () => openLog(dataDir))
  const keeping = keepData(settings, dataDir)
  let opening: Promise<Program> | undefined
  // A signal may come before either stands: then it is waited for, and undone.
  const stop = stopOnce(async () => {
    const kept = await keeping.catch(() => undefined)
    const program = await opening?.catch(() => undefined)
    await program?.close()
    await kept?.stop()
  })
  try {
    const kept = await keeping
    if (stop.begun()) return
    let current: Clock = systemClock
    const clock: Clock = { now: () => current.now() }
    const document: unknown = JSON.parse(await readFile(new URL('../openapi.json', import.meta.url), 'utf8'))
    const interfaceFolder = fileURLToPath(new URL('../dist', import.meta.url))
    opening = openProgram({ connection: kept.connection, clock, log, checkAnswers: false, requestsPerMinute: 1200, document, interfaceFolder, filesFolder: join(dataDir, 'files') })
    const program = await opening
    const address = await program.server.listen({ port: settings.port, host: settings.host })
    const data = await prepareData(program, settings, dataDir, say)
    if (data.clockStart) current = runningClock(data.clockStart)
    await program.startJobs()
    program.state.readiness = 'ready'
    say(`\nTongpin 同频 is ready: ${address}`)
    for (const line of data.lines(address)) say(line)
    say('Ctrl-C stops it.')
  } catch (error) {
    const asked = stop.begun()
    await stop.quietly()
    if (!asked) throw error
  }
}

async function keepData(settings: Settings, dataDir: string): Promise<{ connection: Connection; stop(): Promise<void> }> {
  if (settings.databaseUrl) return { connection: { url: settings.databaseUrl }, stop: async () => {} }
  return refusing('', () => startEmbedded({ dataDir, log: say }))
}

/** What goes wrong with the machine rather than with the program is told in a sentence, without a stack. */
class StartRefused extends Error {}

async function refusing<T>(sentence: string, attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    throw new StartRefused(`${sentence} ${(error as Error).message}`.trim(), { cause: error })
  }
}

/** Stops everything once, on the first signal; a second signal while stopping ends at once. */
function stopOnce(close: () => Promise<void>): { begun(): boolean; quietly(): Promise<void> } {
  let stopping: Promise<void> | undefined
  const quietly = () => (stopping ??= close())
  const onSignal = (code: number) => {
    if (stopping) process.exit(code)
    quietly().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`Stopping failed: ${String(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', () => onSignal(130))
  process.on('SIGTERM', () => onSignal(143))
  process.on('SIGHUP', () => onSignal(129))
  return { begun: () => stopping !== undefined, quietly }
}

function endWithSentence(error: unknown): never {
  const wrong = error instanceof WrongSetting
  const { code, port } = error as { code?: string; port?: number }
  if (code === 'EADDRINUSE') process.stderr.write(`Port ${port} is taken by another program. Stop that program, or choose another: PORT=${Number(port) + 1} npm start\n`)
  else process.stderr.write(`${wrong || error instanceof StartRefused ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(wrong ? 2 : 1)
}

if (import.meta.main) await serve()

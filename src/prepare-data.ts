import { citySizes, demoAccounts, loadCity, loadDemo } from './demo-city/index.ts'
import { demoClockStart, demoMoment } from './demo-clock.ts'
import { reading, writing } from './foundation/database/database.ts'
import { demoState, installationValue, restoringMark, setInstallationValue } from './foundation/installation/installation.ts'
import { WrongSetting, type Settings } from './foundation/settings/settings.ts'
import { firstAdministratorsLink } from './modules/access/index.ts'
import { gathered, moduleNames } from './modules.ts'
import { bringUpToDate, type Program } from './open-program.ts'

/** What the start has to say once the data stand. `clockStart`: where the demo's clock begins; undefined: real time. */
export type PreparedData = { clockStart: Date | undefined; lines(address: string): string[] }

const makingLock = 7_034_662_012

/**
 * Decides what data this installation holds and makes them on the first start: the demo (default while HOST is loopback
 * and the data are new) or an empty installation waiting for its three administrators. A demo whose making was cut off
 * is thrown away and made again; two copies that start together make it once.
 */
export async function prepareData(program: Program, settings: Settings, dataDir: string, say: (line: string) => void): Promise<PreparedData> {
  const lock = await program.database.pool.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [makingLock])
    return await prepareAlone(program, settings, dataDir, say)
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [makingLock]).catch(() => {})
    lock.release()
  }
}

async function prepareAlone(program: Program, settings: Settings, dataDir: string, say: (line: string) => void): Promise<PreparedData> {
  const { db } = program.database
  if (await reading(db, (reader) => installationValue(reader, restoringMark))) throw new WrongSetting('A restore into these data was not finished, so they are not whole. Restore again (tongpin restore --from FOLDER), or choose another DATA_DIR (or DATABASE_URL).')
  let state = await reading(db, demoState)
  const opened = (await reading(db, (reader) => installationValue(reader, 'opened'))) === true
  if (state === 'making') {
    say('The demo data were not finished last time; making them anew.')
    await emptyDatabase(program)
    state = 'none'
  }
  refuseMismatch(settings, state !== 'none', opened)
  if (state === 'made' && settings.demoSize === 'city' && (await reading(db, (reader) => installationValue(reader, 'demo-size'))) !== 'city') throw new WrongSetting('A whole city is asked for, but these demo data hold the bureau alone and are not added to. Choose another DATA_DIR (or DATABASE_URL) for the city.')
  const wanted = state === 'made' || (!opened && (settings.demo ?? settings.hostIsLoopback))
  if (!wanted) return openEmpty(program)
  if (state === 'none') {
    await writing(db, (tx) => setInstallationValue(tx, 'demo', 'making'))
    await loadDemo({ db, program, gathered, dataDir, say })
    if (settings.demoSize === 'city') await makeCity(program, say)
    await writing(db, (tx) => setInstallationValue(tx, 'demo', 'made'))
  }
  return {
    clockStart: await demoClockStart(db, settings.demoToday),
    lines: () => ['Demo data (演示数据). Everybody\'s password is shown on the sign-in page:', ...demoAccounts().map((account) => `  ${account.account.padEnd(4)} ${account.name}  ${account.post}  ${account.password}`)],
  }
}

/** The rest of the city around the bureau: minutes of work. Cut off, the next start throws away what there is and begins again. */
async function makeCity(program: Program, say: (line: string) => void): Promise<void> {
  const { db, pool } = program.database
  say('The city around the bureau: 300 agencies, some minutes …')
  await loadCity({ db, gathered, say }, citySizes.city)
  say('Taking stock for the database\'s planner …')
  await pool.query(`select gin_clean_pending_list('journal.fact_by_place')`)
  await pool.query('analyze')
  await writing(db, (tx) => setInstallationValue(tx, 'demo-size', 'city'))
}

function refuseMismatch(settings: Settings, isDemo: boolean, opened: boolean): void {
  if (isDemo && !settings.hostIsLoopback) throw new WrongSetting(`These are demo data, whose passwords are public; they are served to this machine only. Leave HOST at 127.0.0.1, or choose another DATA_DIR (or DATABASE_URL). It is "${settings.host}".`)
  if (isDemo && settings.demo === false) throw new WrongSetting('DEMO is off, but this data folder holds demo data and stays so for ever. Choose another DATA_DIR (or DATABASE_URL).')
  if (opened && settings.demo === true) throw new WrongSetting('DEMO is on, but this data folder holds real data. Choose another DATA_DIR (or DATABASE_URL) for the demo.')
  if (settings.demo === true && !settings.hostIsLoopback) throw new WrongSetting(`DEMO is on, but the demo's passwords are public: leave HOST at 127.0.0.1. It is "${settings.host}".`)
  if (settings.demoToday && !isDemo && (opened || settings.demo === false)) throw new WrongSetting('DEMO_TODAY moves the demo\'s clock only; these are not demo data. Leave it out.')
}

async function openEmpty(program: Program): Promise<PreparedData> {
  const { db } = program.database
  const link = await writing(db, async (tx) => {
    await setInstallationValue(tx, 'opened', true)
    return firstAdministratorsLink(tx)
  })
  return {
    clockStart: undefined,
    lines: (address) => (link ? ['Nobody administers this installation yet. Open this link once and name the three administrators together:', `  ${address}${link}`] : []),
  }
}

/** Drops the program's own schemas, and nothing else that a shared database may hold, and lays them anew. */
async function emptyDatabase(program: Program): Promise<void> {
  const schemas = ['foundation', 'graphile_worker', ...moduleNames.map((name) => name.replaceAll('-', '_'))]
  for (const schema of schemas) await program.database.pool.query(`drop schema if exists "${schema}" cascade`)
  await bringUpToDate(program.database, new Date(demoMoment))
}

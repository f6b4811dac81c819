import { z } from 'zod'
import { isDay } from '../clock/day.ts'

const port = z.coerce.number().int().min(0).max(65_535)
const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

const shape = z.object({
  PORT: port.default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\/\S+$/).optional(),
  DEMO: z.enum(['on', 'off', 'city', '1', '0', 'true', 'false']).optional(),
  DEMO_TODAY: z.string().refine(isDay).optional(),
})

const remedies: Record<string, string> = {
  PORT: 'PORT must be a whole number from 0 to 65535, for example PORT=8080 (0 picks a free port).',
  HOST: 'HOST must be an address of this machine, for example HOST=127.0.0.1.',
  DATA_DIR: 'DATA_DIR must be a folder, for example DATA_DIR=/var/lib/tongpin.',
  DATABASE_URL: 'DATABASE_URL must look like postgresql://user:password@host:5432/database (PostgreSQL 15 or newer).',
  DEMO: 'DEMO must be on, off or city.',
  DEMO_TODAY: 'DEMO_TODAY must be a day of the calendar, for example DEMO_TODAY=2026-12-31.',
}

/** What the operator can set. `demo`: undefined means "decide by the data folder and the host"; `demoSize`: undefined means whichever is there, of new data the bureau alone (see docs/operations/). */
export type Settings = {
  port: number
  host: string
  hostIsLoopback: boolean
  dataDir: string
  databaseUrl: string | undefined
  demo: boolean | undefined
  demoSize: 'city' | undefined
  demoToday: string | undefined
}

/** A setting that cannot be used; `message` is the sentence for the operator. */
export class WrongSetting extends Error {}

/** Reads the settings from an environment. Throws WrongSetting with one sentence per wrong value. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.keys(shape.shape).map((key) => [key, env[key] === '' ? undefined : env[key]]))
  const read = shape.safeParse(given)
  if (!read.success) {
    const names = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))]
    throw new WrongSetting(names.map((name) => `${remedies[name]} It is ${JSON.stringify(env[name])}.`).join('\n'))
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, DEMO, DEMO_TODAY } = read.data
  return {
    port: PORT,
    host: HOST,
    hostIsLoopback: loopback.has(HOST),
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    demo: DEMO === undefined ? undefined : ['on', 'city', '1', 'true'].includes(DEMO),
    demoSize: DEMO === 'city' ? 'city' : undefined,
    demoToday: DEMO_TODAY,
  }
}

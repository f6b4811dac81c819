import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pino, type Logger } from 'pino'

/** The program's log: JSON lines in DATA_DIR/log/tongpin.log; warnings and worse also on standard error. */
export function openLog(dataDir: string): Logger {
  // The data folder keeps its own rights (the database's account must be able to enter it); only the log's is closed.
  mkdirSync(dataDir, { recursive: true })
  mkdirSync(join(dataDir, 'log'), { recursive: true, mode: 0o700 })
  const streams = pino.multistream([
    { level: 'info', stream: pino.destination({ dest: join(dataDir, 'log', 'tongpin.log'), mkdir: true, sync: false, mode: 0o600 }) },
    { level: 'warn', stream: pino.destination({ dest: 2, sync: true }) },
  ])
  return pino({ base: null, redact: { paths: ['req', 'res', '*.password', '*.token'], remove: true } }, streams)
}

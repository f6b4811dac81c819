import { readFileSync } from 'node:fs'

/** What a command may touch: its output, its errors and files. `-` reads standard input. */
export interface CommandIo {
  out: (text: string) => void
  err: (text: string) => void
  /** The bytes of a file; throws when it cannot be read. */
  read: (path: string) => Uint8Array
}

export const processIo: CommandIo = {
  out: (text) => { process.stdout.write(text) },
  err: (text) => { process.stderr.write(text) },
  read: (path) => readFileSync(path === '-' ? 0 : path),
}

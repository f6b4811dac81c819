import { hash } from 'node:crypto'

/** SM3 digest (GB/T 32905) of bytes or UTF-8 text: 32 bytes. */
export function sm3(data: string | Buffer): Buffer {
  return hash('sm3', data, 'buffer')
}

/** SM3 digest as 64 lower-case hex digits. */
export function sm3Hex(data: string | Buffer): string {
  return hash('sm3', data, 'hex')
}

import { randomBytes } from 'node:crypto'

let lastMillisecond = 0
let counter = 0

/**
 * A UUIDv7 (RFC 9562) made by the program: the millisecond of `at`, then a 12-bit counter that keeps ids of one
 * process in the order they were made, then 62 random bits.
 */
export function newId(at: Date): string {
  const now = at.getTime()
  if (now === lastMillisecond) counter = (counter + 1) & 0xfff
  else {
    lastMillisecond = now
    counter = randomBytes(2).readUInt16BE(0) & 0x7ff
  }
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

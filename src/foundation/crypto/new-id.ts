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
  const bytes = randomSixteen()
  bytes.writeUIntBE(now, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

// Asking the system for randomness costs more than making the id: a few hundred ids' worth are drawn at once, each used once.
let drawn = Buffer.alloc(0)
let used = 0

function randomSixteen(): Buffer {
  if (used >= drawn.length) {
    drawn = randomBytes(16 * 256)
    used = 0
  }
  used += 16
  return drawn.subarray(used - 16, used)
}

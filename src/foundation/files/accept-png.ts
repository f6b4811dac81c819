import { crc32 } from 'node:zlib'
import { refuseFile } from './file-problems.ts'

// Chunks that draw the picture (PNG third edition, clauses 5.6 and 11). Texts, times, EXIF and private chunks are left out.
const keptChunks = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'hIST', 'pHYs', 'sPLT'])
const signatureBytes = 8
const chunkFrame = 12

/** The PNG with the chunks that draw it and nothing else: no place, no texts, no tail. Throws when a chunk is damaged. */
export function acceptPng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, signatureBytes)]
  let at = signatureBytes
  let first = true
  for (;;) {
    if (at + chunkFrame > bytes.length) throw refuseFile('file-is-broken')
    const end = at + chunkFrame + bytes.readUInt32BE(at)
    if (end > bytes.length) throw refuseFile('file-is-broken')
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (first !== (name === 'IHDR') || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) throw refuseFile('file-is-broken')
    first = false
    if (keptChunks.has(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') return Buffer.concat(kept)
    at = end
  }
}

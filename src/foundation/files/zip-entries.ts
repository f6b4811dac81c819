/** One file of a zip package as its directory names it. `unpacked`: bytes that it claims to have once unpacked. */
export type ZipEntry = { name: string; unpacked: number; encrypted: boolean }

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50
const endFrame = 22

/**
 * The directory of a zip package, read strictly (APPNOTE 4.3): the package begins with its first file, its directory
 * reaches to its end record and that to the end of the bytes. Anything before, between or behind gives null, because
 * two readers could then see two packages.
 */
export function zipEntries(bytes: Buffer): ZipEntry[] | null {
  const end = bytes.length - endFrame
  if (end < 0 || bytes.readUInt32LE(end) !== endOfDirectory || bytes.readUInt16LE(end + 20) !== 0) return null
  const count = bytes.readUInt16LE(end + 10)
  const start = bytes.readUInt32LE(end + 16)
  if (start + bytes.readUInt32LE(end + 12) !== end) return null
  const entries: ZipEntry[] = []
  let at = start
  let firstFile = Infinity
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== directoryEntry) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    const place = bytes.readUInt32LE(at + 42)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    if (next > end || place + 30 > start || bytes.readUInt32LE(place) !== localEntry || localName(bytes, place) !== name) return null
    entries.push({ name, unpacked: bytes.readUInt32LE(at + 24), encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1 })
    firstFile = Math.min(firstFile, place)
    at = next
  }
  return at === end && firstFile === 0 ? entries : null
}

function localName(bytes: Buffer, place: number): string {
  return bytes.toString('utf8', place + 30, place + 30 + bytes.readUInt16LE(place + 26))
}

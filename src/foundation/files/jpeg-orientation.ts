// TIFF tag 0x0112 in the first directory of an EXIF segment: 1 upright, 2 to 8 mirrored or turned.
const orientationTag = 0x0112
const tiffAt = 10

/** The orientation that an APP1 segment names, 1 to 8; undefined when it names none or is no EXIF. */
export function orientationOf(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0' || segment.length < tiffAt + 8) return undefined
  const little = segment.toString('latin1', tiffAt, tiffAt + 2) === 'II'
  const short = (at: number) => (at + 2 <= segment.length ? (little ? segment.readUInt16LE(at) : segment.readUInt16BE(at)) : 0)
  const directory = tiffAt + (little ? segment.readUInt32LE(tiffAt + 4) : segment.readUInt32BE(tiffAt + 4))
  const entries = short(directory)
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12
    if (at + 12 > segment.length) return undefined
    if (short(at) !== orientationTag) continue
    const value = short(at + 8)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}

/** An APP1 segment that says how the picture is turned and nothing else. */
export function orientationSegment(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a000000080001' + '0112000300000001' + `000${orientation}0000` + '00000000', 'hex')
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

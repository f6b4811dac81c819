import { refuseFile } from './file-problems.ts'
import { orientationOf, orientationSegment } from './jpeg-orientation.ts'

const startOfScan = 0xda
const endOfImage = 0xd9

/**
 * The JPEG with the segments that draw it and nothing else. EXIF (which holds where a phone stood), XMP, IPTC, comments,
 * embedded further pictures and anything behind the end are left out; how the picture is turned is kept.
 */
export function acceptJpeg(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 2)]
  let at = 2
  let turned = 1
  for (;;) {
    // Between segments any number of fill bytes may stand.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff || marker === undefined) throw refuseFile('file-is-broken')
    if (marker === endOfImage) {
      kept.push(bytes.subarray(at, at + 2))
      return Buffer.concat(turned > 1 ? [kept[0] as Buffer, orientationSegment(turned), ...kept.slice(1)] : kept)
    }
    const end = at + 4 > bytes.length ? Infinity : at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length || end < at + 4) throw refuseFile('file-is-broken')
    const segment = bytes.subarray(at, end)
    if (marker === 0xe1) turned = orientationOf(segment) ?? turned
    if (draws(marker, segment)) kept.push(segment)
    at = end
    if (marker === startOfScan) {
      const scanEnd = endOfScan(bytes, at)
      kept.push(bytes.subarray(at, scanEnd))
      at = scanEnd
    }
  }
}

/** APP0 (JFIF), APP2 with a colour profile and APP14 (Adobe's colour transform) change how it looks; other APPn don't. */
function draws(marker: number, segment: Buffer): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === 0xe0) return segment.toString('latin1', 4, 8) === 'JFIF'
  if (marker === 0xe2) return segment.toString('latin1', 4, 15) === 'ICC_PROFILE'
  return marker === 0xee && segment.toString('latin1', 4, 9) === 'Adobe'
}

/** Where the entropy-coded data end: at the first marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; ; at += 1) {
    at = bytes.indexOf(0xff, at)
    if (at < 0 || at + 1 >= bytes.length) throw refuseFile('file-is-broken')
    const next = bytes[at + 1] as number
    if (next !== 0x00 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
}

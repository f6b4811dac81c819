import { crc32, deflateSync } from 'node:zlib'
import { decodePng, type Pixels } from './decode-png.ts'

/** The same picture with at most `colours` colours (256 or fewer), those that most of it has; a fraction of the bytes of a screenshot. */
export function smallPng(png: Buffer, colours: number): Buffer {
  const pixels = decodePng(png)
  const { palette, indices } = inFewColours(pixels, colours)
  const { width, height } = pixels
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) indices.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), part('IHDR', head), part('PLTE', palette), part('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })), part('IEND', Buffer.alloc(0))])
}

/** Keeps the most frequent colours; every other pixel takes the one that is nearest to its own. */
function inFewColours({ rgb }: Pixels, colours: number): { palette: Buffer; indices: Buffer } {
  const counts = new Map<number, number>()
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = rgb.readUIntBE(at, 3)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const kept = [...counts].sort(([a, manyA], [b, manyB]) => manyB - manyA || a - b).slice(0, colours).map(([colour]) => colour)
  const indexOf = new Map([...counts.keys()].map((colour) => [colour, nearestOf(kept, colour)]))
  const indices = Buffer.alloc(rgb.length / 3)
  for (let pixel = 0; pixel < indices.length; pixel += 1) indices[pixel] = indexOf.get(rgb.readUIntBE(pixel * 3, 3))!
  const palette = Buffer.alloc(kept.length * 3)
  kept.forEach((colour, index) => palette.writeUIntBE(colour, index * 3, 3))
  return { palette, indices }
}

function nearestOf(kept: readonly number[], colour: number): number {
  let best = 0
  let least = Infinity
  for (const [index, one] of kept.entries()) {
    const away = ((one >> 16) - (colour >> 16)) ** 2 + (((one >> 8) & 255) - ((colour >> 8) & 255)) ** 2 + ((one & 255) - (colour & 255)) ** 2
    if (away < least) [best, least] = [index, away]
  }
  return best
}

function part(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

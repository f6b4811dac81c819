import { inflateSync } from 'node:zlib'

/** Pixels in rows, red green blue, without transparency. */
export type Pixels = { width: number; height: number; rgb: Buffer }

const signature = '89504e470d0a1a0a'

/** Reads a PNG as a browser writes it: 8 bits, RGB or RGBA, not interlaced. Throws on any other. */
export function decodePng(png: Buffer): Pixels {
  if (png.subarray(0, 8).toString('hex') !== signature) throw new Error('This is no PNG.')
  const parts: Buffer[] = []
  let head: Buffer | undefined
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const kind = png.toString('latin1', at + 4, at + 8)
    const data = png.subarray(at + 8, at + 8 + length)
    if (kind === 'IHDR') head = data
    if (kind === 'IDAT') parts.push(data)
    at += length + 12
  }
  const [depth, colour, , , interlaced] = head?.subarray(8) ?? []
  if (!head || depth !== 8 || (colour !== 2 && colour !== 6) || interlaced !== 0) throw new Error('This PNG is of a kind that browsers do not write.')
  const [width, height, channels] = [head.readUInt32BE(0), head.readUInt32BE(4), colour === 2 ? 3 : 4]
  const rows = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels)
  if (channels === 3) return { width, height, rgb: rows }
  const rgb = Buffer.alloc(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel += 1) rows.copy(rgb, pixel * 3, pixel * 4, pixel * 4 + 3)
  return { width, height, rgb }
}

/** Undoes what PNG does to each row before packing it: every byte was written as a difference from its neighbours. */
function unfilter(packed: Buffer, stride: number, height: number, channels: number): Buffer {
  const rows = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const to = y * stride + x
      const left = x >= channels ? rows[to - channels]! : 0
      const up = y > 0 ? rows[to - stride]! : 0
      const corner = x >= channels && y > 0 ? rows[to - stride - channels]! : 0
      const predicted = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : filter === 4 ? nearest(left, up, corner) : 0
      rows[to] = (packed[y * (stride + 1) + 1 + x]! + predicted) & 0xff
    }
  }
  return rows
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

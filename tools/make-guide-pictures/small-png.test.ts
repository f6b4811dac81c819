import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodePng } from './decode-png.ts'
import { smallPng } from './small-png.ts'

const part = (kind: string, data: Buffer) => {
  const named = Buffer.concat([Buffer.from(kind), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A PNG of two pixels a row, RGBA, whose rows are packed with the given filters. */
function picture(rows: readonly (readonly number[])[]): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(2, 0)
  head.writeUInt32BE(rows.length, 4)
  head.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), part('IHDR', head), part('IDAT', deflateSync(Buffer.from(rows.flat()))), part('IEND', Buffer.alloc(0))])
}

const red = [200, 16, 46, 255]
const white = [255, 255, 255, 255]

describe('a PNG', () => {
  it('is read whatever its rows were packed with', () => {
    const none = [0, ...red, ...white]
    const sub = [1, ...red, ...white.map((byte, index) => (byte - red[index]! + 256) & 255)]
    const up = [2, 0, 0, 0, 0, 0, 0, 0, 0]
    const average = [3, ...red.map((byte) => (byte - (byte >> 1)) & 255), ...white.map((byte, index) => (byte - ((red[index]! + byte) >> 1) + 256) & 255)]
    const paeth = [4, 0, 0, 0, 0, 0, 0, 0, 0]
    const { width, height, rgb } = decodePng(picture([none, sub, up, average, paeth]))
    expect([width, height]).toEqual([2, 5])
    expect(rgb.toString('hex')).toBe('c8102effffff'.repeat(5))
  })
  it('is refused when it is none, or of another kind', () => {
    expect(() => decodePng(Buffer.from('GIF89a..........'))).toThrow('no PNG')
    expect(() => decodePng(smallPng(picture([[0, ...red, ...white]]), 2))).toThrow('of a kind')
  })
  it('becomes small: the commonest colours stay, the rest take the nearest', () => {
    const pink = [254, 250, 250, 255]
    const small = smallPng(picture([[0, ...red, ...white], [0, ...red, ...white], [0, ...pink, ...white]]), 2)
    const at = (kind: string) => { const start = small.indexOf(kind); return small.subarray(start + 4, start + 4 + small.readUInt32BE(start - 4)) }
    expect(at('PLTE').toString('hex')).toBe('ffffffc8102e')
    expect([...inflateSync(at('IDAT'))]).toEqual([0, 1, 0, 0, 1, 0, 0, 0, 0])
  })
})

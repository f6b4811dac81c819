import { crc32, deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { Problem } from '../errors/problem.ts'
import { acceptFile } from './accept-file.ts'
import { orientationOf, orientationSegment } from './jpeg-orientation.ts'

function codeOf(name: string, bytes: Buffer): string {
  try {
    return acceptFile(name, bytes).kind
  } catch (error) {
    return error instanceof Problem ? error.code : String(error)
  }
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex')
const header = chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex'))
const pixels = chunk('IDAT', deflateSync(Buffer.from([0, 255])))
const ending = chunk('IEND', Buffer.alloc(0))
const png = Buffer.concat([signature, header, pixels, ending])

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

const jfif = segment(0xe0, Buffer.from('4a46494600010100000100010000', 'hex'))
const scan = Buffer.concat([segment(0xda, Buffer.from('0101003f00', 'hex')), Buffer.from('12ff0034ffd056', 'hex')])
const jpegEnd = Buffer.from('ffd9', 'hex')
const jpeg = (...extra: Buffer[]) => Buffer.concat([Buffer.from('ffd8', 'hex'), jfif, ...extra, scan, jpegEnd])
const place = Buffer.from('Exif\0\0GPS 30.27N 120.15E', 'latin1')

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<<>>\n%%EOF\n', 'latin1')
const office = (files: Record<string, string>) => Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))))
const docx = office({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' })
const xlsx = office({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' })

describe('what a file is', () => {
  it.each([
    ['图.png', png, 'png'],
    ['图.JPG', jpeg(), 'jpeg'],
    ['记录.pdf', pdf, 'pdf'],
    ['记录.docx', docx, 'docx'],
    ['名册.xlsx', xlsx, 'xlsx'],
    ['说明.txt', Buffer.from('会议说明\n'), 'txt'],
  ])('%s is told by its content', (name, bytes, kind) => expect(codeOf(name, bytes)).toBe(kind))

  it('an empty file is refused', () => expect(codeOf('空.txt', Buffer.alloc(0))).toBe('foundation.file-is-empty'))
  it('a name that says something else is refused', () => {
    expect(codeOf('photo.pdf', png)).toBe('foundation.file-name-disagrees')
    expect(codeOf('notes.html', Buffer.from('plain'))).toBe('foundation.file-name-disagrees')
    expect(codeOf('no-ending', png)).toBe('foundation.file-name-disagrees')
    expect(codeOf('book.docx', xlsx)).toBe('foundation.file-name-disagrees')
  })
  it.each([
    ['a program', Buffer.from('7f454c4602010100', 'hex')],
    ['a Windows program', Buffer.from('4d5a900003000000', 'hex')],
    ['a page called text', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing called text', Buffer.from('<svg onload="x()"/>')],
    ['text of another encoding', Buffer.from('d6d0b9fa', 'hex')],
  ])('%s is refused', (_what, bytes) => expect(codeOf('x.txt', bytes)).toBe('foundation.file-type-refused'))
  it('a zip that is no document is refused', () => expect(codeOf('x.docx', office({ 'a.txt': 'a' }))).toBe('foundation.file-type-refused'))
})

describe('what is left out', () => {
  it('a PNG loses its place, its texts and whatever hides behind its end', () => {
    const full = Buffer.concat([signature, header, chunk('eXIf', place), chunk('tEXt', Buffer.from('a\0b')), pixels, ending, Buffer.from('PK\x03\x04hidden')])
    expect(acceptFile('a.png', full).bytes.equals(png)).toBe(true)
  })
  it('a JPEG loses EXIF, XMP, IPTC, comments and whatever hides behind its end', () => {
    const full = Buffer.concat([jpeg(segment(0xe1, place), segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x/>')), segment(0xed, place), segment(0xfe, place)), Buffer.from('<script>')])
    expect(acceptFile('a.jpg', full).bytes.equals(jpeg())).toBe(true)
  })
  it('a JPEG keeps how it is turned, without the place', () => {
    const turned = acceptFile('a.jpg', jpeg(Buffer.concat([orientationSegment(6)]), segment(0xe1, place))).bytes
    expect(orientationOf(turned.subarray(2))).toBe(6)
    expect(turned.includes('GPS')).toBe(false)
  })
})

describe('files that are two things at once, or damaged', () => {
  it('a PDF with a zip behind its end is refused', () => expect(codeOf('a.pdf', Buffer.concat([pdf, docx]))).toBe('foundation.file-is-broken'))
  it('a zip with something before or behind it is refused', () => {
    expect(codeOf('a.docx', Buffer.concat([docx, Buffer.from('tail')]))).toBe('foundation.file-is-broken')
    expect(codeOf('a.docx', Buffer.concat([Buffer.from('PK\x03\x04<script>'), docx]))).toBe('foundation.file-is-broken')
  })
  it('a PNG whose chunk is damaged or cut off is refused', () => {
    const damaged = Buffer.from(png)
    damaged[20] = 9
    expect(codeOf('a.png', damaged)).toBe('foundation.file-is-broken')
    expect(codeOf('a.png', png.subarray(0, png.length - 5))).toBe('foundation.file-is-broken')
  })
  it('a JPEG that is cut off anywhere is refused', () => {
    const whole = jpeg()
    for (let length = 3; length < whole.length; length += 1) expect(codeOf('a.jpg', whole.subarray(0, length))).toBe('foundation.file-is-broken')
  })
})

describe('files that act', () => {
  it('a PDF with scripts, also spelt in hex, or with files inside is refused', () => {
    for (const name of ['/JavaScript', '/J#53', '/Launch', '/EmbeddedFiles']) expect(codeOf('a.pdf', Buffer.from(`%PDF-1.7\n<< ${name} 1 0 R >>\n%%EOF`, 'latin1'))).toBe('foundation.file-is-active')
  })
  it('a document with macros or an embedded program is refused', () => {
    for (const extra of ['word/vbaProject.bin', 'word/embeddings/oleObject1.bin', 'setup.exe']) expect(codeOf('a.docx', office({ '[Content_Types].xml': '', 'word/document.xml': '', [extra]: 'x' }))).toBe('foundation.file-is-active')
  })
  it('a package that leads outside or unpacks beyond measure is refused', () => {
    expect(codeOf('a.docx', office({ '[Content_Types].xml': '', 'word/document.xml': '', '../../etc/passwd': 'x' }))).toBe('foundation.file-is-broken')
    const bomb = Buffer.from(docx)
    bomb.writeUInt32LE(0xf0000000, bomb.indexOf(Buffer.from('504b0102', 'hex')) + 24)
    expect(codeOf('a.docx', bomb)).toBe('foundation.file-is-broken')
  })
})

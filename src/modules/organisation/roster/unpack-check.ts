import { Unzip, UnzipInflate } from 'fflate'
import { workbookLimits, type WorkbookFault } from './workbook-limits.ts'

const pieceBytes = 16 * 1024

/**
 * Looks into a zip archive before anything trusts it: is it a workbook, without macros, and no larger unpacked than
 * allowed? It unpacks piece by piece and stops at the limit (bytes), whatever sizes the archive claims. Null: nothing
 * against it.
 */
export function unpackFault(bytes: Uint8Array, limit: number = workbookLimits.unpackedBytes): WorkbookFault | null {
  const alien = signatureFault(bytes)
  if (alien) return alien
  const names: string[] = []
  let unpacked = 0
  const unzip = new Unzip((file) => {
    names.push(file.name)
    file.ondata = (error, piece) => {
      if (error) throw error
      unpacked += piece.length
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && unpacked <= limit && names.length <= 1000; at += pieceBytes) unzip.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length)
  } catch {
    return 'workbook-broken'
  }
  if (unpacked > limit || names.length > 1000) return 'workbook-too-large'
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) return 'workbook-has-macros'
  if (!names.some((name) => name.toLowerCase() === 'xl/workbook.xml')) return 'workbook-not-excel'
  return null
}

/** What the first bytes say against a workbook, before anything is opened: an old or locked one, or none at all. Null: nothing. */
export function signatureFault(bytes: Uint8Array): WorkbookFault | null {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'workbook-old-or-locked'
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ? null : 'workbook-not-excel'
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

import { acceptJpeg } from './accept-jpeg.ts'
import { acceptOffice } from './accept-office.ts'
import { acceptPdf } from './accept-pdf.ts'
import { acceptPng } from './accept-png.ts'
import { acceptText } from './accept-text.ts'
import { endingOf, fileKinds, type FileKind } from './file-kind.ts'
import { refuseFile } from './file-problems.ts'

/** A file that may be kept: its kind by content, and its bytes without what must not be kept (places, hidden tails). */
export type AcceptedFile = { kind: FileKind; bytes: Buffer }

/**
 * Looks at the bytes, never at what the sender says they are. Returns what may be kept; throws 'foundation.file-…'.
 * The name must end as the content demands, so that nobody's program opens the file as something else.
 */
export function acceptFile(name: string, bytes: Buffer): AcceptedFile {
  if (bytes.length === 0) throw refuseFile('file-is-empty')
  const accepted = acceptContent(bytes)
  const ending = endingOf(name)
  if (!fileKinds[accepted.kind].endings.includes(ending)) throw refuseFile('file-name-disagrees', { named: ending || name.slice(0, 40), found: accepted.kind })
  return accepted
}

function acceptContent(bytes: Buffer): AcceptedFile {
  if (startsWith(bytes, '89504e470d0a1a0a')) return { kind: 'png', bytes: acceptPng(bytes) }
  if (startsWith(bytes, 'ffd8ff')) return { kind: 'jpeg', bytes: acceptJpeg(bytes) }
  if (startsWith(bytes, '255044462d')) return { kind: 'pdf', bytes: acceptPdf(bytes) }
  if (startsWith(bytes, '504b0304')) return { kind: acceptOffice(bytes), bytes }
  return { kind: 'txt', bytes: acceptText(bytes) }
}

function startsWith(bytes: Buffer, hex: string): boolean {
  return bytes.subarray(0, hex.length / 2).toString('hex') === hex
}

import { refuseFile } from './file-problems.ts'

const tailBytes = 1024
// Names that let a PDF act by itself or carry programs (ISO 32000-1, 12.6 and 7.11). '#xx' spells a letter in hex.
const activeNames = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z])/

/** The PDF as it is, if it ends where it says and does nothing by itself. Compressed objects can't be seen into: a PDF is only ever handed out as a download. */
export function acceptPdf(bytes: Buffer): Buffer {
  const tail = bytes.subarray(Math.max(0, bytes.length - tailBytes)).toString('latin1')
  const end = tail.lastIndexOf('%%EOF')
  // Only white space may follow: a zip or a page of script behind the end makes the file two files.
  if (end < 0 || tail.slice(end + 5).trim() !== '') throw refuseFile('file-is-broken')
  const plain = bytes.toString('latin1').replace(/#([0-9a-fA-F]{2})/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  if (activeNames.test(plain)) throw refuseFile('file-is-active')
  return bytes
}

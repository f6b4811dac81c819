import { refuseFile } from './file-problems.ts'
import { zipEntries, type ZipEntry } from './zip-entries.ts'

const mostEntries = 5_000
const mostUnpacked = 200 * 1024 * 1024

/** 'docx' or 'xlsx' by what the package contains. Refuses other zips, macros, embedded programs and packages that unpack beyond measure. */
export function acceptOffice(bytes: Buffer): 'docx' | 'xlsx' {
  const entries = zipEntries(bytes)
  if (!entries) throw refuseFile('file-is-broken')
  if (entries.length > mostEntries || entries.reduce((sum, entry) => sum + entry.unpacked, 0) > mostUnpacked) throw refuseFile('file-is-broken')
  if (entries.some(leadsOutside) || entries.some((entry) => entry.encrypted)) throw refuseFile('file-is-broken')
  if (entries.some(acts)) throw refuseFile('file-is-active')
  const names = new Set(entries.map((entry) => entry.name))
  if (names.has('[Content_Types].xml')) {
    if (names.has('word/document.xml')) return 'docx'
    if (names.has('xl/workbook.xml')) return 'xlsx'
  }
  throw refuseFile('file-type-refused')
}

function leadsOutside({ name }: ZipEntry): boolean {
  return name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')
}

function acts({ name }: ZipEntry): boolean {
  return /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/|activeX\/|embeddings\/)/i.test(name) || /\.(exe|dll|js|vbs|bat|cmd|ps1|html?)$/i.test(name)
}

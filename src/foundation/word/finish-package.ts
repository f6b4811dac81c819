import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

// What may stand in for each font of the standard where it is not installed, in the order of preference.
const standIns: Readonly<Record<string, readonly string[]>> = {
  仿宋_GB2312: ['仿宋', 'FangSong', 'STFangsong', 'Noto Serif CJK SC'],
  方正小标宋简体: ['小标宋', 'FZXiaoBiaoSong-B05S', '宋体', 'SimSun', 'Noto Serif CJK SC'],
  黑体: ['SimHei', 'STHeiti', 'Noto Sans CJK SC'],
  宋体: ['SimSun', 'STSong', 'Noto Serif CJK SC'],
}

/**
 * Finishes the packed document: a font table that names what may stand in for each font, and times that are the
 * report's own instead of the machine's, so that the same report is the same file.
 */
export function finishPackage(packed: Buffer, at: Date): Buffer {
  const files = unzipSync(packed)
  const written = at.toISOString().replace(/\.\d+Z$/, 'Z')
  const core = files['docProps/core.xml']
  if (core) files['docProps/core.xml'] = strToU8(strFromU8(core).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${written}`))
  files['word/fontTable.xml'] = strToU8(fontTable())
  return Buffer.from(zipSync(files, { mtime: new Date('2000-01-01T12:00:00Z') }))
}

function fontTable(): string {
  const fonts = Object.entries(standIns).map(([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`)
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}<w:font w:name="Times New Roman"><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`
}

import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { acceptFile } from '../../foundation/files/index.ts'
import type { HalfYearReport } from './contract.ts'
import { halfYearTemplate } from './half-year-template.ts'
import { officialPage } from '../../foundation/word/official-page.ts'
import { reportDocument } from './report-document.ts'
import { runsOf } from './template-rules.ts'

const reference = { scope: 'PC', from: '2026-01-01', to: '2026-06-30', asOf: '2026-07-08T01:00:00.000Z' }

/** The report with a two-digit figure in every place: as long as it gets in a bureau of three branches. */
function report(): HalfYearReport {
  const figures: HalfYearReport['figures'] = []
  const parts = halfYearTemplate.map(({ heading, text }) => ({
    heading,
    runs: runsOf(text).map((run) => {
      if ('text' in run) return run
      figures.push({ label: { zh: run.indicator, en: run.indicator }, unit: { zh: '次', en: '' }, value: '18', state: 'value', seal: 'sealed', scopeName: '市统计局机关党委', figure: { indicator: run.indicator, ...reference } })
      return { figure: figures.length - 1, text: '18' }
    }),
  }))
  return { unit: { id: 'PC', name: '市统计局机关党委' }, year: 2026, half: 1, from: reference.from, to: reference.to, asOf: reference.asOf, title: '2026年上半年党建与业务融合情况报告', addressee: '云溪市直属机关工委', opening: '现将市统计局机关党委2026年上半年党建与业务融合情况报告如下。', parts, signature: '市统计局机关党委', date: '2026年7月8日', figures }
}

const partsOf = (bytes: Buffer) => unzipSync(bytes)
const text = (bytes: Buffer, name: string) => strFromU8(partsOf(bytes)[name] ?? new Uint8Array())

/** Full-width characters count one, digits and Latin letters half. */
const width = (line: string) => [...line].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 1 : 0.5), 0)

describe('the Word file', () => {
  it('has the page of an official document: margins, 22 exact lines on the grid, 28 characters', async () => {
    const xml = text(await reportDocument(report(), { sources: false }), 'word/document.xml')
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/)
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
    expect(xml).toMatch(/<w:docGrid w:type="lines" w:linePitch="579"/)
    const paragraphs = xml.split('<w:p>').slice(1)
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/w:line="(579|1158)" w:lineRule="exact"/)
    expect(xml).toContain('<w:spacing w:val="-5"/>')
    const textWidth = 11906 - 1587 - 1474
    expect(28 * (320 + officialPage.runSpacingTwips)).toBeLessThanOrEqual(textWidth)
    expect(29 * (320 + officialPage.runSpacingTwips)).toBeGreaterThan(textWidth)
    expect(22 * officialPage.lineTwips).toBeLessThanOrEqual(16838 - 2098 - 1984)
    expect(23 * officialPage.lineTwips).toBeGreaterThan(16838 - 2098 - 1984)
  })
  it('fits on one page of 22 lines', () => {
    const whole = report()
    const lines = [...whole.parts.map(({ heading, runs }) => Math.ceil((2 + width(heading + runs.map((run) => run.text).join(''))) / officialPage.charactersPerLine)), Math.ceil((2 + width(whole.opening)) / officialPage.charactersPerLine)]
    // Title two lines, a line below it, addressee, a line above the signature, signature, date.
    const others = 7
    expect(lines.reduce((sum, count) => sum + count, others)).toBeLessThanOrEqual(officialPage.linesPerPage)
  })
  it('says every sentence, and the sources on request', async () => {
    const whole = report()
    const plain = (xml: string) => xml.replace(/<[^>]+>/g, '')
    const one = plain(text(await reportDocument(whole, { sources: false }), 'word/document.xml'))
    for (const { heading, runs } of whole.parts) expect(one).toContain(heading + runs.map((run) => run.text).join(''))
    expect(one).not.toContain('数据出处')
    const more = plain(text(await reportDocument(whole, { sources: true }), 'word/document.xml'))
    for (const { figure, scopeName } of whole.figures) expect(more).toContain(`指标 ${figure.indicator}，范围${scopeName}。`)
    expect(more).toContain('统计时段为2026-01-01至2026-06-30，以协调世界时2026-07-08 01:00前的记录为准')
  })
  it('names what may stand in for each font, carries the report\'s own time, and is the same file for the same report', async () => {
    const [first, second] = [await reportDocument(report(), { sources: true }), await reportDocument(report(), { sources: true })]
    expect(text(first, 'word/fontTable.xml')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong')
    expect(text(first, 'docProps/core.xml')).toContain('2026-07-08T01:00:00Z')
    expect(first.equals(second)).toBe(true)
    expect(acceptFile('报告.docx', first).kind).toBe('docx')
  })
})

import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Report } from './contract.ts'
import { finishPackage } from '../../foundation/word/finish-package.ts'
import type { RecordGroup } from './record-appendix.ts'
import { firstLineIndent, officialFonts, officialPage, officialParagraph, officialRun, officialSection } from '../../foundation/word/official-page.ts'

/** What may follow the letter: where each figure comes from, or line by line the records behind it. */
export type Attachments = { sources: boolean; records?: readonly RecordGroup[] | undefined }

/** The report as a Word file in official layout; what follows the letter begins a page of its own. */
export async function reportDocument(report: Report, { sources, records }: Attachments): Promise<Buffer> {
  const document = new Document({
    title: report.title,
    creator: report.signature,
    styles: { default: { document: { run: officialRun(''), paragraph: { ...officialParagraph } } } },
    sections: [{ properties: officialSection, footers: { default: pageNumber() }, children: [...letter(report), ...(sources ? sourceList(report) : []), ...(records ? recordList(records) : [])] }],
  })
  return finishPackage(await Packer.toBuffer(document), new Date(report.asOf))
}

function letter(report: Report): Paragraph[] {
  return [
    // Two lines of the grid: a 22 pt title is higher than one, and Word and LibreOffice would differ about it.
    paragraph([officialRun(report.title, officialFonts.title, officialPage.titleHalfPoints)], { alignment: AlignmentType.CENTER, spacing: { ...officialParagraph.spacing, line: 2 * officialPage.lineTwips } }),
    paragraph([]),
    ...(report.addressee ? [paragraph([officialRun(`${report.addressee}：`)])] : []),
    paragraph([officialRun(report.opening)], { indent: firstLineIndent }),
    ...report.parts.map(({ heading, runs }) => paragraph([officialRun(heading, officialFonts.heading), ...runs.map((run) => officialRun(run.text))], { indent: firstLineIndent })),
    paragraph([]),
    // Name and date end four characters before the right edge (7.3.5.1), the shorter centred on the longer by the reader's eye.
    paragraph([officialRun(report.signature)], { alignment: AlignmentType.RIGHT, indent: { right: 2 * officialPage.bodyHalfPoints * 10 } }),
    paragraph([officialRun(report.date)], { alignment: AlignmentType.RIGHT, indent: { right: 4 * officialPage.bodyHalfPoints * 10 } }),
  ]
}

/** Each figure with its indicator and scope; the period and the instant as of which all of them hold stand above. */
function sourceList(report: Report): Paragraph[] {
  const when = `以下各数的统计时段为${report.from}至${report.to}，以协调世界时${report.asOf.slice(0, 16).replace('T', ' ')}前的记录为准。`
  const lines = report.figures.map(({ label, unit, value, figure, scopeName }, index) => `${index + 1}. ${label.zh}${value === null ? '不适用' : value + unit.zh}：指标 ${figure.indicator}，范围${scopeName}。`)
  return [paragraph([officialRun('附：数据出处', officialFonts.heading)], { pageBreakBefore: true }), ...[when, ...lines].map((line) => paragraph([officialRun(line)], { alignment: AlignmentType.LEFT, indent: firstLineIndent }))]
}

/** Every figure with its records, one line each. */
function recordList(groups: readonly RecordGroup[]): Paragraph[] {
  const lines = groups.flatMap(({ heading, lines: below }) => [paragraph([officialRun(heading, officialFonts.heading)], { alignment: AlignmentType.LEFT }), ...below.map((line) => paragraph([officialRun(line)], { alignment: AlignmentType.LEFT, indent: firstLineIndent }))])
  return [paragraph([officialRun('附：各数依据的记录', officialFonts.heading)], { pageBreakBefore: true }), ...lines]
}

function paragraph(runs: readonly ReturnType<typeof officialRun>[], more: object = {}): Paragraph {
  return new Paragraph({ ...officialParagraph, ...more, children: runs.map((run) => new TextRun(run)) })
}

/** — 1 — in 14 pt Song, one character before the right edge (7.5). */
function pageNumber(): Footer {
  const font = { ascii: officialFonts.pageNumber, hAnsi: officialFonts.pageNumber, eastAsia: officialFonts.pageNumber }
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, indent: { right: officialPage.pageNumberHalfPoints * 10 }, children: [new TextRun({ size: officialPage.pageNumberHalfPoints, font, children: ['— ', PageNumber.CURRENT, ' —'] })] })] })
}

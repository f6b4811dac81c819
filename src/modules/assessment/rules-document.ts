import { AlignmentType, Document, Packer, TextRun, type Paragraph } from 'docx'
import { finishPackage } from '../../foundation/word/finish-package.ts'
import { firstLineIndent, officialFonts, officialPage, officialParagraph, officialRun, officialSection } from '../../foundation/word/official-page.ts'
import { officialLine, officialPageNumber, officialTitle } from '../../foundation/word/official-paragraph.ts'
import { dayInDocument } from './article-number.ts'
import type { RulesPaper } from './rules-paper.ts'

/** The assessment rules as a Word file on the official page; the sources are an annex on a page of its own. */
export async function rulesDocument(rules: RulesPaper, at: Date): Promise<Buffer> {
  const document = new Document({
    title: rules.title,
    creator: rules.issuer ?? '',
    styles: { default: { document: { run: officialRun(''), paragraph: { ...officialParagraph } } } },
    sections: [{ properties: officialSection, footers: { default: officialPageNumber() }, children: [...body(rules), ...annexPages(rules)] }],
  })
  return finishPackage(await Packer.toBuffer(document), at)
}

function body({ title, about, issuer, day, chapters, annex: sources }: RulesPaper): Paragraph[] {
  const last = chapters.length - 1
  const closing = sources.length > 0 || issuer !== null
  return [
    officialTitle(title),
    ...(about ? [officialLine([`（${about}）`], { alignment: AlignmentType.CENTER })] : []),
    officialLine([]),
    ...chapters.flatMap(({ heading, articles }, chapter) => [
      officialLine([new TextRun(officialRun(heading, officialFonts.heading))], { indent: firstLineIndent, keepNext: true }),
      // The last article stays with what closes the document, so that no page holds a signature alone.
      ...articles.flatMap(({ text, points }, at) => [text, ...points].map((line) => officialLine([line], { indent: firstLineIndent, keepNext: closing && chapter === last && at === articles.length - 1 }))),
    ]),
    ...(sources.length > 0 ? [officialLine([], { keepNext: issuer !== null }), officialLine(['附件：规则来源'], { indent: firstLineIndent, keepNext: issuer !== null })] : []),
    ...(issuer ? [officialLine([], { keepNext: true }), officialLine([issuer], { alignment: AlignmentType.RIGHT, indent: { right: 2 * officialPage.bodyHalfPoints * 10 }, keepNext: true }), officialLine([dayInDocument(day)], { alignment: AlignmentType.RIGHT, indent: { right: 4 * officialPage.bodyHalfPoints * 10 } })] : []),
  ]
}

/** Begins with 附件 in the heading's font at the left edge, then its title (GB/T 9704-2012, 7.3.4). */
function annexPages({ annex }: RulesPaper): Paragraph[] {
  if (annex.length === 0) return []
  return [
    officialLine([new TextRun(officialRun('附件', officialFonts.heading))], { pageBreakBefore: true }),
    officialTitle('规则来源'),
    officialLine([]),
    ...annex.flatMap(({ heading, lines }) => [
      officialLine([new TextRun(officialRun(heading, officialFonts.heading))], { indent: firstLineIndent, keepNext: true }),
      ...lines.map((line) => officialLine([line], { alignment: AlignmentType.LEFT, indent: firstLineIndent })),
    ]),
  ]
}

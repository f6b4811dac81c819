import { AlignmentType, Footer, PageNumber, Paragraph, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx'
import { officialFonts, officialPage, officialParagraph, officialRun } from './official-page.ts'

/** A paragraph on the grid of the official page; `more` changes what differs from body text. */
export function officialLine(children: readonly (string | ParagraphChild)[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...officialParagraph, ...more, children: children.map((child) => (typeof child === 'string' ? new TextRun(officialRun(child)) : child)) })
}

/** The title of a document: 22 pt, centred, two lines of the grid high, so that every program agrees about it. */
export function officialTitle(text: string, more: IParagraphOptions = {}): Paragraph {
  return officialLine([new TextRun(officialRun(text, officialFonts.title, officialPage.titleHalfPoints))], { alignment: AlignmentType.CENTER, spacing: { ...officialParagraph.spacing, line: 2 * officialPage.lineTwips }, ...more })
}

/** — 1 — in 14 pt Song, one character before the right edge (7.5). */
export function officialPageNumber(): Footer {
  const font = { ascii: officialFonts.pageNumber, hAnsi: officialFonts.pageNumber, eastAsia: officialFonts.pageNumber }
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, indent: { right: officialPage.pageNumberHalfPoints * 10 }, children: [new TextRun({ size: officialPage.pageNumberHalfPoints, font, children: ['— ', PageNumber.CURRENT, ' —'] })] })] })
}

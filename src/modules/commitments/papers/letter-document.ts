import { AlignmentType, Document, LeaderType, Packer, PageReference, Tab, TabStopType, TextRun, type Paragraph } from 'docx'
import { finishPackage } from '../../../foundation/word/finish-package.ts'
import { officialParagraph, officialRun, officialSection } from '../../../foundation/word/official-page.ts'
import { officialLine, officialPageNumber, officialTitle } from '../../../foundation/word/official-paragraph.ts'
import { bookmarkOf, letterParagraphs } from './letter-paragraphs.ts'
import type { PrintedLetter } from './printed-letter.ts'

/** One letter as a Word file on the official page, to be signed. */
export function letterDocument(letter: PrintedLetter, at: Date): Promise<Buffer> {
  return written(`${letter.year}年目标承诺书 ${letter.holder}`, letterParagraphs(letter, { newPage: false }), at)
}

/** A branch's letters bound together: a title, the contents with pages, each letter on a page of its own. */
export function bookletDocument(letters: readonly PrintedLetter[], at: Date): Promise<Buffer> {
  const { branch, year } = letters[0]!
  const title = `${year}年目标承诺书汇编`
  const contents = letters.map((letter) =>
    officialLine([`${letter.form === 'paired' ? '结对：' : letter.form === 'collective' ? '集体：' : ''}${letter.holder}`, new TextRun({ ...officialRun(''), children: [new Tab()] }), new PageReference(bookmarkOf(letter))], { tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.MIDDLE_DOT }] }),
  )
  return written(title, [officialTitle(title), officialLine([branch], { alignment: AlignmentType.CENTER }), officialLine([`共${letters.length}份`], { alignment: AlignmentType.CENTER }), officialLine([]), ...contents, ...letters.flatMap((letter) => letterParagraphs(letter, { newPage: true }))], at)
}

/** 156 mm between the margins of the official page, in twips. */
const textWidth = 8845

async function written(title: string, children: Paragraph[], at: Date): Promise<Buffer> {
  const document = new Document({
    title,
    creator: '',
    features: { updateFields: true },
    styles: { default: { document: { run: officialRun(''), paragraph: { ...officialParagraph } } } },
    sections: [{ properties: officialSection, footers: { default: officialPageNumber() }, children }],
  })
  return finishPackage(await Packer.toBuffer(document), at)
}

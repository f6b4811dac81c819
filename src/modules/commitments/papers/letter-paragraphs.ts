import { AlignmentType, Bookmark, TextRun, type Paragraph } from 'docx'
import { firstLineIndent, officialFonts, officialPage, officialRun } from '../../../foundation/word/official-page.ts'
import { officialLine, officialTitle } from '../../../foundation/word/official-paragraph.ts'
import type { PrintedLetter } from './printed-letter.ts'

const kinds = [['common', '共性承诺'], ['post', '岗位承诺'], ['practicalDeed', '实事承诺']] as const
const numerals = ['一', '二', '三'] as const

/** A letter's paragraphs: title, who and when, the items by kind, the line to sign. It begins a page where `newPage`. */
export function letterParagraphs(letter: PrintedLetter, { newPage }: { newPage: boolean }): Paragraph[] {
  const title = `${letter.year}年目标承诺书${letter.draft ? '（草稿）' : ''}`
  const groups = kinds.map(([kind, name]) => ({ name, items: letter.items.filter((item) => item.kind === kind) })).filter(({ items }) => items.length > 0)
  const only = groups.length === 1
  return [
    officialTitle(title, { pageBreakBefore: newPage }),
    officialLine([new Bookmark({ id: bookmarkOf(letter), children: [new TextRun(officialRun(`${letter.branch}　${letter.holder}`))] })], { alignment: AlignmentType.CENTER }),
    officialLine([]),
    ...groups.flatMap(({ name, items }, index) => [
      officialLine([new TextRun(officialRun(only ? name : `${numerals[index]}、${name}`, officialFonts.heading))], { indent: firstLineIndent, keepNext: true }),
      ...items.map((item, at) => officialLine([`${items.length === 1 ? '' : `${at + 1}．`}${item.text}${remark(item)}`], { indent: firstLineIndent })),
    ]),
    officialLine([]),
    ...(letter.decided.length > 0 ? [officialLine([`审核：${letter.decided.map(inWords).join('；')}逐条审核通过。`], { indent: firstLineIndent, keepNext: true })] : []),
    officialLine([`${letter.form === 'collective' ? '承诺单位（盖章）' : '承诺人（签名）'}：＿＿＿＿＿＿＿＿`], { alignment: AlignmentType.RIGHT, keepNext: true }),
    officialLine([`${letter.year}年＿＿月＿＿日`], { alignment: AlignmentType.RIGHT, indent: { right: officialPage.bodyHalfPoints * 10 } }),
  ]
}

/** Where the contents of a booklet point to. */
export function bookmarkOf(letter: PrintedLetter): string {
  return `letter-${letter.id}`
}

function remark({ due, partners, serves }: PrintedLetter['items'][number]): string {
  const parts = [...(due ? [`${dayInWords(due)}前完成`] : []), ...(partners.length > 0 ? [`与${partners.join('、')}结对`] : []), ...(serves ? [`服务：${serves}`] : [])]
  return parts.length === 0 ? '' : `（${parts.join('；')}）`
}

const dayInWords = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

/** '2026-02-06 支部党员大会' as a sentence says it. */
const inWords = (meeting: string) => `${meeting.slice(0, 4)}年${dayInWords(meeting)}${meeting.slice(11)}`

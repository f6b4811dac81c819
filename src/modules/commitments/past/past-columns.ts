import type { Text } from '../../../foundation/i18n/texts.ts'

type Column = { header: string; also: readonly string[]; required: boolean; hint: Text }

/** The columns of the sheet of past deeds, in the template's order. `also`: other headings that mean the same. */
export const pastColumns = {
  number: { header: '编号', also: ['序号', '实事编号'], required: true, hint: { zh: '本单位自编，不重复；再次导入时按编号更新', en: 'the agency\'s own, never twice; imported again, it updates' } },
  year: { header: '年度', also: ['年份'], required: true, hint: { zh: '四位年份，今年以前', en: 'four digits, before this year' } },
  unit: { header: '组织', also: ['支部', '单位', '所在组织'], required: true, hint: { zh: '党组织或群团组织的名称或代码', en: 'name or code of a Party or mass organisation' } },
  category: { header: '类别', also: ['实事类别', '小类'], required: true, hint: { zh: '助企纾困、助学育人、敬老助残、社区治理、乡村振兴', en: 'one of the five guidance categories' } },
  text: { header: '内容', also: ['承诺内容', '实事内容'], required: true, hint: { zh: '做了什么；受益方只写编号', en: 'what was done; beneficiaries by code only' } },
  deeds: { header: '件数', also: ['承诺件数'], required: false, hint: { zh: '不填算 1 件', en: '1 when left out' } },
  kept: { header: '兑现件数', also: ['兑现'], required: false, hint: { zh: '不填算全部兑现', en: 'all of them when left out' } },
  people: { header: '帮助困难群众', also: ['困难群众'], required: false, hint: { zh: '人数', en: 'people in need helped' } },
  students: { header: '帮助学生', also: ['学生'], required: false, hint: { zh: '人数', en: 'students helped' } },
  money: { header: '捐款(元)', also: ['捐款'], required: false, hint: { zh: '自愿捐的，只记事实', en: 'given freely; recorded only' } },
  goods: { header: '捐物折价(元)', also: ['捐物折价', '捐物'], required: false, hint: { zh: '自愿捐的，只记事实', en: 'given freely; recorded only' } },
  publishedOn: { header: '公布日期', also: [], required: false, hint: { zh: '当年的日期；不填按当年 12 月 31 日', en: 'a day of the year; 31 December when left out' } },
  closedOn: { header: '办结日期', also: ['完成日期', '兑现日期'], required: false, hint: { zh: '当年的日期；不填按当年 12 月 31 日', en: 'a day of the year; 31 December when left out' } },
} as const satisfies Record<string, Column>

export type PastColumn = keyof typeof pastColumns

export const pastColumnKeys = Object.keys(pastColumns) as PastColumn[]

/** The headings as the template writes them: a star marks what must be filled in. */
export const pastHeadings: readonly string[] = pastColumnKeys.map((key) => pastColumns[key].header + (pastColumns[key].required ? '*' : ''))

/** Words as they are compared: full and half width alike, without spaces. */
export function plain(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

/** The column that a heading names, or undefined; a star is no part of the name. */
export function pastColumnOf(heading: string): PastColumn | undefined {
  const name = plain(heading).replace(/\*+$/, '')
  return pastColumnKeys.find((key) => [pastColumns[key].header, ...pastColumns[key].also].some((one) => plain(one) === name))
}

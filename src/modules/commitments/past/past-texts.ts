import type { Texts } from '../../../foundation/i18n/texts.ts'

/** What can be wrong in a cell of the sheet of past deeds. */
export const pastIssueTexts = {
  'commitments.past.issue.empty': { zh: '没有填', en: 'is empty' },
  'commitments.past.issue.empty.remedy': { zh: '这一列必填。', en: 'This column must be filled in.' },
  'commitments.past.issue.too-long': { zh: '太长（至多 {{most}} 字）', en: 'is too long (at most {{most}} characters)' },
  'commitments.past.issue.too-long.remedy': { zh: '写短一些。', en: 'Shorten it.' },
  'commitments.past.issue.twice': { zh: '编号“{{value}}”在第 {{other}} 行也有', en: 'the number “{{value}}” stands in row {{other}} as well' },
  'commitments.past.issue.twice.remedy': { zh: '一个编号只填一行。', en: 'Use each number once.' },
  'commitments.past.issue.elsewhere': { zh: '编号“{{value}}”已属于您看不到的组织', en: 'the number “{{value}}” belongs to an organisation out of your sight' },
  'commitments.past.issue.elsewhere.remedy': { zh: '换一个编号。', en: 'Choose another number.' },
  'commitments.past.issue.bad-year': { zh: '“{{value}}”不是今年以前的年份', en: '“{{value}}” is no year before this one' },
  'commitments.past.issue.bad-year.remedy': { zh: '填四位年份，如 2024；今年的承诺在系统里写。', en: 'Write it like 2024; this year\'s commitments are written in the program.' },
  'commitments.past.issue.unknown-unit': { zh: '没有“{{value}}”这个党组织或群团组织，或不归您管', en: 'there is no Party or mass organisation “{{value}}” within your reach' },
  'commitments.past.issue.unknown-unit.remedy': { zh: '照“组织”页上的名称或代码填。', en: 'Write its name or code as on the page of units.' },
  'commitments.past.issue.unknown-category': { zh: '“{{value}}”不是五类实事之一', en: '“{{value}}” is none of the five categories' },
  'commitments.past.issue.unknown-category.remedy': { zh: '填助企纾困、助学育人、敬老助残、社区治理或乡村振兴。', en: 'Write the Chinese name of one of them: enterprises, students, elders, community, countryside.' },
  'commitments.past.issue.bad-count': { zh: '“{{value}}”不是 {{least}} 到 {{most}} 的整数', en: '“{{value}}” is no whole number from {{least}} to {{most}}' },
  'commitments.past.issue.bad-count.remedy': { zh: '填整数，不带单位。', en: 'Write a whole number without a unit.' },
  'commitments.past.issue.bad-amount': { zh: '“{{value}}”不是不小于 0、至多两位小数的数', en: '“{{value}}” is no amount of 0 or more with at most two digits' },
  'commitments.past.issue.bad-amount.remedy': { zh: '填数字，单位是元。', en: 'Write the number of yuan.' },
  'commitments.past.issue.bad-day': { zh: '“{{value}}”不是 {{year}} 年的日期', en: '“{{value}}” is no day of {{year}}' },
  'commitments.past.issue.bad-day.remedy': { zh: '写成 {{year}}-02-10 这样。', en: 'Write it like {{year}}-02-10.' },
} as const satisfies Texts

export type PastIssueCode = keyof typeof pastIssueTexts extends infer K ? (K extends `commitments.past.issue.${infer Code}` ? (Code extends `${string}.remedy` ? never : Code) : never) : never

/** Refusals of the import, and words of its facts. */
export const pastTexts = {
  ...pastIssueTexts,
  'commitments.error.past-headings-missing': { zh: '没有找到表头；缺少：{{columns}}。', en: 'The headings were not found; missing: {{columns}}.' },
  'commitments.error.past-headings-missing.remedy': { zh: '下载模板，把内容粘到模板的列里。', en: 'Download the template and paste your rows into its columns.' },
  'commitments.error.past-sheet-empty': { zh: '表头下面没有内容。', en: 'There is nothing below the headings.' },
  'commitments.error.past-sheet-empty.remedy': { zh: '一件实事填一行，也可以一个组织一类填一行。', en: 'Fill in one row for each deed, or one for each organisation and category.' },
  'commitments.error.past-too-many-rows': { zh: '行数太多，一次至多 {{most}} 行。', en: 'Too many rows; at most {{most}} at once.' },
  'commitments.error.past-too-many-rows.remedy': { zh: '分几个文件导入。', en: 'Divide it into several files.' },
  'commitments.error.past-has-issues': { zh: '有 {{count}} 处需要改，没有导入任何一行。', en: '{{count}} cells need correction; no row was imported.' },
  'commitments.error.past-has-issues.remedy': { zh: '按列出的每一条改好文件，再导入一次。', en: 'Correct the file as listed and import it again.' },
} as const satisfies Texts

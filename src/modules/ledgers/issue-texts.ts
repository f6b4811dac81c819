import type { Texts } from '../../foundation/i18n/texts.ts'

/** What can be wrong with one cell or field, and what to do about it. */
export const issueTexts = {
  'ledgers.issue.empty': { zh: '没有填。', en: 'is empty.' },
  'ledgers.issue.empty.remedy': { zh: '补上这一项。', en: 'Fill it in.' },
  'ledgers.issue.too-long': { zh: '超过 {{most}} 个字。', en: 'is longer than {{most}} characters.' },
  'ledgers.issue.too-long.remedy': { zh: '写短些，只写做了什么。', en: 'Say it more briefly: only what was done.' },
  'ledgers.issue.control-characters': { zh: '含有看不见的控制字符。', en: 'holds invisible control characters.' },
  'ledgers.issue.control-characters.remedy': { zh: '删掉后重新输入。', en: 'Delete it and type it anew.' },
  'ledgers.issue.not-a-number': { zh: '“{{value}}”不是不小于零的数，小数最多四位。', en: '“{{value}}” is not a number of zero or more with at most four decimals.' },
  'ledgers.issue.not-a-number.remedy': { zh: '只写数字，不写单位。', en: 'Write digits only, without a unit.' },
  'ledgers.issue.not-a-day': { zh: '“{{value}}”不是日期。', en: '“{{value}}” is not a day.' },
  'ledgers.issue.not-a-day.remedy': { zh: '写成 2026-03-27 这样。', en: 'Write it like 2026-03-27.' },
  'ledgers.issue.in-the-future': { zh: '日期还没有到。', en: 'lies in the future.' },
  'ledgers.issue.in-the-future.remedy': { zh: '事情发生后再登记。', en: 'Enter it once it has happened.' },
  'ledgers.issue.not-a-choice': { zh: '“{{value}}”不在选项里：{{choices}}。', en: '“{{value}}” is none of the choices: {{choices}}.' },
  'ledgers.issue.not-a-choice.remedy': { zh: '选其中一个。', en: 'Choose one of them.' },
  'ledgers.issue.unknown-unit': { zh: '没有叫“{{value}}”的单位。', en: 'There is no unit called “{{value}}”.' },
  'ledgers.issue.unknown-unit.remedy': { zh: '写本机关单位的全称或代码。', en: 'Write the full name or the code of a unit of the agency.' },
  'ledgers.issue.unit-not-open': { zh: '“{{value}}”在那一天还没有设立或已撤销。', en: '“{{value}}” did not stand on that day.' },
  'ledgers.issue.unit-not-open.remedy': { zh: '改日期，或写当时承担这项工作的单位。', en: 'Change the day, or name the unit that did it then.' },
  'ledgers.issue.elsewhere': { zh: '“{{value}}”不在你登记的范围里。', en: '“{{value}}” is not one you enter for.' },
  'ledgers.issue.elsewhere.remedy': { zh: '请该单位登记，或请党办代办。', en: 'Ask that unit, or the Party office.' },
  'ledgers.issue.unknown-person': { zh: '没有找到“{{value}}”，或有重名。', en: '“{{value}}” was not found, or there are two of that name.' },
  'ledgers.issue.unknown-person.remedy': { zh: '写工号。', en: 'Write the staff number.' },
  'ledgers.issue.unknown-goal': { zh: '没有编号为“{{value}}”的业务目标。', en: 'There is no business goal “{{value}}”.' },
  'ledgers.issue.unknown-goal.remedy': { zh: '写当年计划里的目标编号，如 K4。', en: 'Write the code of a goal in that year\'s plan, like K4.' },
  'ledgers.issue.twice': { zh: '“{{value}}”和第 {{other}} 行重复。', en: '“{{value}}” stands in row {{other}} already.' },
  'ledgers.issue.twice.remedy': { zh: '合成一行，或改编号。', en: 'Make them one row, or change the key.' },
  'ledgers.issue.key-taken': { zh: '“{{value}}”已经登记过。', en: '“{{value}}” has been entered already.' },
  'ledgers.issue.key-taken.remedy': { zh: '去更正那一条，或换一个编号。', en: 'Correct that row, or use another key.' },
  'ledgers.issue.unknown-field': { zh: '台账没有这一项。', en: 'is no field of the ledger.' },
  'ledgers.issue.unknown-field.remedy': { zh: '重新打开表单再填。', en: 'Open the form anew.' },
  'ledgers.issue.field-retired': { zh: '这一项已停用，新记录不填。', en: 'is retired; new rows leave it empty.' },
  'ledgers.issue.field-retired.remedy': { zh: '清空这一格。', en: 'Empty the cell.' },
  'ledgers.issue.not-in-its-form': { zh: '“{{value}}”按第 {{form}} 版表式登记，没有这一项。', en: '“{{value}}” was entered by form {{form}}, which has no such field.' },
  'ledgers.issue.not-in-its-form.remedy': { zh: '清空这一格；以前的记录保持原样。', en: 'Empty the cell; earlier rows stay as they are.' },
} as const satisfies Texts

type Key = keyof typeof issueTexts

/** What can be wrong with a cell: 'empty', 'not-a-day' … */
export type IssueCode = { [K in Key]: K extends `${string}.remedy` ? never : K extends `ledgers.issue.${infer Code}` ? Code : never }[Key]

import type { Text } from '../../../foundation/i18n/texts.ts'
import { plain } from '../../organisation/index.ts'
import { pageTexts } from '../page-texts.ts'

type Column = { head: Text; also: readonly string[]; required: boolean; width: number; hint: Text }

const hint = (zh: string, en: string): Text => ({ zh, en })

/** The columns of a plan's goals as a sheet, in the template's order: one row a measure. `also`: other headings that mean the same. */
export const goalColumns = {
  side: { head: pageTexts['planning.goal.side'], also: ['党建/业务'], required: true, width: 8, hint: hint('党建 或 业务', 'Party or Business') },
  code: { head: pageTexts['planning.goal.code'], also: ['序号', '号'], required: true, width: 8, hint: hint('如 K4；同一目标有几个指标就写几行，编号相同', 'like K4; a goal with several measures has several rows with one code') },
  title: { head: pageTexts['planning.goal.title'], also: ['目标', '任务'], required: true, width: 40, hint: hint('写在该目标的第一行', 'in the goal\'s first row') },
  kind: { head: pageTexts['planning.goal.kind'], also: ['类'], required: false, width: 8, hint: hint('党建目标必填：学习、实绩、队伍；业务目标不填', 'of Party goals: Learning, Results or People') },
  unit: { head: pageTexts['planning.goal.unit'], also: ['牵头单位', '牵头', '责任'], required: true, width: 24, hint: hint('已设立的科室或党组织，名称或代码', 'name or code of a unit that exists') },
  person: { head: pageTexts['planning.goal.person'], also: [], required: false, width: 10, hint: hint('可不填；姓名，重名的写工号', 'may be left out; a name, or a staff number') },
  cooperating: { head: pageTexts['planning.goal.cooperating'], also: ['协同单位'], required: false, width: 30, hint: hint('可不填；几个单位用顿号隔开', 'may be left out; several divided by 、') },
  starts: { head: pageTexts['planning.goal.starts'], also: ['开始日期', '起'], required: true, width: 12, hint: hint('如 2026-01-05', 'like 2026-01-05') },
  ends: { head: pageTexts['planning.goal.ends'], also: ['结束日期', '止', '完成时间'], required: true, width: 12, hint: hint('如 2026-12-31', 'like 2026-12-31') },
  weight: { head: pageTexts['planning.goal.weight'], also: [], required: false, width: 8, hint: hint('可不填；每一侧合计 100', 'may be left out; each side makes 100') },
  action: { head: pageTexts['planning.goal.action'], also: ['规定/自选'], required: false, width: 10, hint: hint('可不填；规定动作 或 自选动作', 'may be left out; required or optional') },
  deliverable: { head: pageTexts['planning.goal.deliverable'], also: ['节点', '成果'], required: false, width: 40, hint: hint('可不填', 'may be left out') },
  sourceDocument: { head: pageTexts['planning.goal.source'], also: ['来源'], required: false, width: 30, hint: hint('可不填；文件名称', 'may be left out; the document\'s title') },
  sourceNumber: { head: pageTexts['planning.goal.source-number'], also: [], required: false, width: 16, hint: hint('可不填', 'may be left out') },
  sourceClause: { head: pageTexts['planning.goal.source-clause'], also: [], required: false, width: 12, hint: hint('可不填', 'may be left out') },
  coverage: { head: pageTexts['planning.goal.coverage'], also: ['覆盖说明'], required: false, width: 30, hint: hint('可不填；条款落实到哪一步', 'may be left out; how far the clause is taken up') },
  measure: { head: pageTexts['planning.measure'], also: ['指标'], required: false, width: 30, hint: hint('可不填；指标名称', 'may be left out; the measure\'s name') },
  measureUnit: { head: pageTexts['planning.measure.unit'], also: ['计量单位'], required: false, width: 8, hint: hint('如 家、次、%', 'like %') },
  target: { head: pageTexts['planning.measure.target'], also: ['目标数'], required: false, width: 10, hint: hint('如 ≥100、≤5；只写数就是“不少于”', 'like ≥100 or ≤5; a bare number means at least') },
  gathers: { head: pageTexts['planning.measure.gathers'], also: [], required: false, width: 16, hint: hint('可不填；累计、读数，或“甲指标÷乙指标”', 'may be left out; added up, reading, or "one measure÷another"') },
} as const satisfies Record<string, Column>

export type ColumnKey = keyof typeof goalColumns

export const columnKeys = Object.keys(goalColumns) as ColumnKey[]

/** What an exported sheet says beyond the columns; an import passes over it. */
export const shownOnly = ['planning.measure.value', 'planning.light', 'planning.goal.links', 'planning.goal.unlinked-reason'] as const

const byHeading = new Map<string, ColumnKey>(columnKeys.flatMap((key) => [goalColumns[key].head.zh, goalColumns[key].head.en, ...goalColumns[key].also].map((heading) => [plain(heading), key] as const)))
const passedOver = new Set(shownOnly.flatMap((key) => [plain(pageTexts[key].zh), plain(pageTexts[key].en)]))

/** The column that a heading names, or undefined. A trailing star ("required") is no part of the name. */
export function columnOf(heading: string): ColumnKey | undefined {
  return byHeading.get(bare(heading))
}

/** True for a heading of what is only shown. */
export function isShownOnly(heading: string): boolean {
  return passedOver.has(bare(heading))
}

function bare(heading: string): string {
  return plain(heading).replace(/[*﹡]+$/, '')
}

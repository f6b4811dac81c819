import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { FileAnswer } from '../../foundation/http/index.ts'
import { say } from '../../foundation/i18n/texts.ts'
import { workbookType } from '../organisation/index.ts'
import { goalsOf, inCodeOrder, plansOf, type GoalFilter } from './goal-list.ts'
import { goalRows, type GoalRow } from './goal-rows.ts'
import type { Goal } from './goal-store.ts'
import { columnKeys, goalColumns, shownOnly, type ColumnKey } from './sheet/goal-columns.ts'
import { texts } from './texts.ts'
import { writeSheet } from './write-sheet.ts'

type Say = (key: keyof typeof texts) => string
type Row = Readonly<Record<ColumnKey, string>>
const pageSize = 200

/**
 * The goals under a filter as an Excel sheet in the import's columns, one row a measure, with value, light and links
 * behind them; the same goals that the list shows to this actor.
 */
export async function exportGoals(reader: Reader, actor: Actor, filter: GoalFilter): Promise<FileAnswer> {
  const t: Say = (key) => say(actor.lang, texts[key])
  const heads = [...columnKeys.map((key) => goalColumns[key].head[actor.lang]), ...shownOnly.map(t)]
  async function* rows() {
    for (let offset = 0; ; offset += pageSize) {
      const goals = await goalsOf(reader, actor, filter).selectAll('goal').orderBy('plan.year', 'desc').orderBy(inCodeOrder).orderBy('goal.code').limit(pageSize).offset(offset).execute()
      const shown = await goalRows(reader, actor, goals, await plansOf(reader, actor, goals))
      for (const [index, goal] of goals.entries()) yield* cells(t, goal, shown[index]!)
      if (goals.length < pageSize) return
    }
  }
  return { name: `${t('planning.goals')}-${actor.today}.xlsx`, mediaType: workbookType, bytes: await writeSheet(t('planning.goals'), heads, rows()) }
}

function cells(t: Say, goal: Goal, shown: GoalRow): string[][] {
  const name = (key: string | undefined) => goal.measures.find((measure) => measure.key === key)?.label ?? ''
  return (shown.measures.length > 0 ? shown.measures : [null]).map((measure) => {
    const row: Row = {
      side: t(`planning.side.${goal.side}`), code: goal.code, title: goal.title, kind: goal.kind ? t(`planning.goal.kind.${goal.kind}`) : '',
      unit: goal.unit_name, person: goal.person_name ?? '', cooperating: goal.cooperating.map((unit) => unit.name).join('、'),
      starts: goal.starts, ends: goal.ends, weight: shown.weight, action: t(`planning.goal.action.${goal.action}`), deliverable: goal.deliverable,
      sourceDocument: goal.source_document, sourceNumber: goal.source_number, sourceClause: goal.source_clause, coverage: goal.coverage,
      measure: measure?.label ?? '', measureUnit: measure?.unit ?? '', target: measure ? `${measure.comparison === 'atLeast' ? '≥' : '≤'}${measure.target}` : '',
      gathers: measure ? (measure.gathers === 'ratio' ? `${name(measure.part)}÷${name(measure.whole)}` : t(`planning.measure.gathers.${measure.gathers}`)) : '',
    }
    return [...columnKeys.map((key) => row[key]), measure?.value ?? '', t(`planning.light.${shown.light}`), shown.unlinked ? t('planning.unlinked') : String(shown.links), shown.unlinkedReason ?? '']
  })
}

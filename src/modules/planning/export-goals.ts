import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { FileAnswer } from '../../foundation/http/index.ts'
import { say, type Text } from '../../foundation/i18n/texts.ts'
import { goalList, type GoalFilter } from './goal-list.ts'
import type { GoalRow } from './goal-rows.ts'
import { texts } from './texts.ts'
import { writeSheet } from './write-sheet.ts'

const label = (key: keyof typeof texts): Text => texts[key]
const pageSize = 200

/** The goals under a filter as an Excel sheet, one row a measure; the same rows that the list shows to this actor. */
export async function exportGoals(reader: Reader, actor: Actor, filter: GoalFilter): Promise<FileAnswer> {
  const t = (key: keyof typeof texts) => say(actor.lang, label(key))
  const heads = (['planning.goal.side', 'planning.goal.code', 'planning.goal.title', 'planning.goal.unit', 'planning.goal.person', 'planning.goal.starts', 'planning.goal.ends', 'planning.goal.weight', 'planning.measure', 'planning.measure.unit', 'planning.measure.target', 'planning.measure.value', 'planning.light', 'planning.goal.links', 'planning.goal.unlinked-reason'] as const).map(t)
  const cells = (goal: GoalRow) =>
    (goal.measures.length > 0 ? goal.measures : [null]).map((measure) => [
      t(`planning.side.${goal.side}`), goal.code, goal.title, goal.unit.name, goal.person?.name ?? '', goal.starts, goal.ends, goal.weight,
      measure?.label ?? '', measure?.unit ?? '', measure ? `${measure.comparison === 'atLeast' ? '≥' : '≤'}${measure.target}` : '', measure?.value ?? '',
      t(`planning.light.${goal.light}`), goal.unlinked ? t('planning.unlinked') : String(goal.links), goal.unlinkedReason ?? '',
    ])
  async function* rows() {
    for (let offset = 0; ; offset += pageSize) {
      const page = await goalList(reader, actor, { ...filter, limit: pageSize, offset })
      for (const goal of page.rows) yield* cells(goal)
      if (offset + pageSize >= page.total) return
    }
  }
  return { name: `${t('planning.goals')}-${actor.today}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: await writeSheet(t('planning.goals'), heads, rows()) }
}

import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { cellWords, headedRows, plain, type Cell, type HeadedRow, type HeadedSheet } from '../../organisation/index.ts'
import { approvedAmong } from '../approval/approval-rules.ts'
import { submittedSides } from '../approval/submission-store.ts'
import { demandLine } from '../authority.ts'
import { changedContent } from '../changed-content.ts'
import { refuse } from '../errors.ts'
import { goalContent, type GoalInput } from '../goal-content.ts'
import type { Goal, Plan } from '../goal-store.ts'
import type { Side } from '../planning-rules.ts'
import type { PlanningTables } from '../tables.ts'
import { columnKeys, columnOf, goalColumns, isShownOnly, type ColumnKey } from './goal-columns.ts'
import { goalPlaces, type GoalPlaces } from './goal-places.ts'
import { readGoal, sideIn } from './read-goal.ts'
import { complaintsOf, type Complaints, type SheetIssue } from './sheet-issue.ts'

/** What one goal of the sheet changes. `goal` null: a new one; `changed`: names of fields, none: as it stands. */
export type SheetChange = { row: number; side: Side; input: GoalInput; goal: Goal | null; changed: string[] }

/** A sheet judged: what each good goal would change, and everything that is wrong. */
export type SheetJudgement = { changes: SheetChange[]; issues: SheetIssue[]; unknownHeadings: string[]; rows: number; goals: number }

const mostGoals = 300
const columnOfField: Readonly<Record<string, ColumnKey>> = { measures: 'measure', sourceDocument: 'sourceDocument' }

/** Judges every goal of a sheet against the plan and the actor's line of authority, changing nothing. */
export async function judgeGoals(tx: Tx, actor: Actor, plan: Plan, cells: readonly (readonly Cell[])[]): Promise<SheetJudgement> {
  const sheet = headedRows(cells, columnOf, columnKeys.filter((key) => goalColumns[key].required))
  if ('missing' in sheet) throw refuse('sheet-headings-missing', { columns: sheet.missing.map((key) => goalColumns[key].head[actor.lang]).join('、') })
  const groups = goalsOfRows(sheet.rows)
  if (groups.length === 0) throw refuse('sheet-is-empty')
  if (groups.length > mostGoals) throw refuse('sheet-too-long', { goals: mostGoals })
  const places = await goalPlaces(tx, actor, plan)
  const goals = await on<PlanningTables>(tx).selectFrom('planning.goal').selectAll().where('tenant', '=', actor.tenant).where('plan', '=', plan.id).where('withdrawn_at', 'is', null).execute()
  const submitted = await submittedSides(tx, actor, [plan.id])
  const judgement: SheetJudgement = { changes: [], issues: [], unknownHeadings: sheet.unknownHeadings.filter((heading) => !isShownOnly(heading)), rows: sheet.rows.length, goals: groups.length }
  for (const rows of groups) {
    const complaints = new Map<number, Complaints>(rows.map(({ row }) => [row, complaintsOf(row)]))
    const at = (row: number) => complaints.get(row)!
    const change = await judgeGoal(tx, actor, plan, { rows, sheet, places, goals, submitted }, at)
    const issues = [...complaints.values()].flatMap((one) => one.issues)
    if (issues.length > 0) judgement.issues.push(...issues)
    else if (change) judgement.changes.push(change)
  }
  return judgement
}

/** Rows with one code are one goal; a row without a code belongs to the goal above it. */
function goalsOfRows(rows: readonly HeadedRow<ColumnKey>[]): HeadedRow<ColumnKey>[][] {
  const groups = new Map<string, HeadedRow<ColumnKey>[]>()
  let last = ''
  for (const row of rows) {
    last = plain(cellWords(row.cells.code ?? null)) || last
    groups.set(last, [...(groups.get(last) ?? []), row])
  }
  return [...groups.values()]
}

type Context = { rows: readonly HeadedRow<ColumnKey>[]; sheet: HeadedSheet<ColumnKey>; places: GoalPlaces; goals: readonly Goal[]; submitted: ReadonlySet<string> }

async function judgeGoal(tx: Tx, actor: Actor, plan: Plan, { rows, sheet, places, goals, submitted }: Context, at: (row: number) => Complaints): Promise<SheetChange | null> {
  const first = rows[0]!
  const complaints = at(first.row)
  const side = sideIn(first, complaints)
  if (side === null) return null
  const goal = goals.find(({ code }) => plain(code) === plain(cellWords(first.cells.code ?? null))) ?? null
  if (goal && goal.side !== side) complaints.say('side', 'other-side', { value: goal.code })
  const input = readGoal(side, rows, sheet, places, goal?.measures ?? [], at)
  if (!input || rows.some(({ row }) => at(row).issues.length > 0)) return null
  const given = { ...input, code: goal?.code ?? input.code }
  try {
    demandLine(actor, side, places.units.find(({ id }) => id === input.unit)!.path, plan)
    if (!goal) await goalContent(tx, actor, side, plan, given)
    const changed = goal ? (await changedContent(tx, actor, goal, plan, given)).changes.map(({ field }) => field) : []
    if (goal && changed.length > 0) demandLine(actor, side, goal.unit_path, plan)
    if ((!goal || changed.length > 0) && submitted.has(`${plan.id} ${side}`)) throw refuse('side-is-submitted', {}, [{ path: 'code', code: 'planning.error.side-is-submitted' }])
    if (goal && goal.approved_version !== null) for (const field of approvedAmong(changed)) complaints.say(columnOfField[field] ?? (field as ColumnKey), 'goal-approved')
    return { row: first.row, side, input: given, goal, changed }
  } catch (problem) {
    complaints.sayProblem(problem)
    return null
  }
}

import { newId } from '../../foundation/crypto/new-id.ts'
import { keep, type Recording, type Written } from './record-moment.ts'
import type { OrderDeed, SectionYear, WorkDeed } from './section-year.ts'
import type { OpenBranch } from './open-agency.ts'

const labels = { 'problems-found': ['发现问题', '个'], 'problems-closed-on-time': ['按期整改', '个'] } as const

/** What the sections did in a half-month: progress of their goals, and rows of the agency's register. */
export function writeSectionWork(recording: Recording, years: readonly SectionYear[], half: number, written: Written): void {
  for (const [index, branch] of recording.agency.branches.entries()) {
    const year = years[index]!
    for (const deed of year.work) if (deed.half === half) writeGoalProgress(recording, branch, index, deed, written)
    for (const [number, deed] of year.orders.entries()) if (deed.half === half) writeOrder(recording, branch, number, deed, written)
  }
}

function writeGoalProgress({ actor, work, kindOf }: Recording, { plan, section }: OpenBranch, index: number, { measure, day, quantity }: WorkDeed, written: Written): void {
  const goal = work.goals[index]!
  const id = newId(actor.at)
  const key = measure === 'work' ? plan.work.key : measure
  const [label, unit] = measure === 'work' ? [plan.work.label, plan.work.unit] : labels[measure]
  keep(written, 'planning.goal_progress', { tenant: actor.tenant, id, goal: goal.id, measure: key, date: day, quantity, reading: null, note: '', recorded_by: actor.account, recorder_name: actor.name, recorded_at: actor.at })
  written.facts.push({ kind: kindOf('planning.goal-progress'), date: day, unit: section, quantity, attributes: { measure: key, label, unit, goal: goal.code, goalId: goal.id, side: 'business' }, source: { module: 'planning', record: `${goal.id}#${id}`, version: 1 } })
}

function writeOrder({ actor, work: { register }, kindOf }: Recording, { plan, section }: OpenBranch, number: number, { day, channel, onTime, answer }: OrderDeed, written: Written): void {
  const id = newId(actor.at)
  const key = `${plan.section.code}-${String(number + 1).padStart(4, '0')}`
  const chosen = { channel, onTime: onTime ? '是' : '否', satisfaction: answer }
  const values = { number: key, day, section: section.name, matter: plan.work.matter, ...chosen }
  const stood = { date: day, unit_name: section.name, values, version: 1 }
  keep(written, 'ledgers.entry', { tenant: actor.tenant, id, register: register.id, key, ...stood, unit_id: section.id, unit_path: section.path, refs: { section: section.id }, struck: false, entered_by: actor.account, enterer_name: actor.name, entered_at: actor.at })
  keep(written, 'ledgers.entry_version', { tenant: actor.tenant, entry: id, ...stood, act: 'entered', reason: '', by_account: actor.account, by_name: actor.name, at: actor.at })
  written.facts.push({ kind: kindOf('ledgers.entry'), date: day, unit: section, quantity: '1', attributes: { ...chosen, register: register.code, registerName: register.name, title: key }, source: { module: 'ledgers', record: id, version: 1 } })
}

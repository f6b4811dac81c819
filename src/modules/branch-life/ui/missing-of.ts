import type { Compliance } from './meeting-types.ts'

type Duty = Compliance['branches'][number]['duties'][number]

/** One thing that one unit still owes in one period. */
export type Missing = { unit: { id: string; name: string }; duty: string; label: Duty['label']; report: boolean; from: string; to: string; dueBy: string }

/** Everything owed and not there yet, the earliest due first. */
export const missingOf = (branches: Compliance['branches']): Missing[] =>
  branches
    .flatMap(branch => branch.duties.flatMap(duty => duty.cells.filter(({ state }) => state !== 'ahead').flatMap(cell => cell.missing.map(unit => ({ unit, duty: duty.duty, label: duty.label, report: duty.sort === 'report', from: cell.from, to: cell.to, dueBy: cell.dueBy })))))
    .sort((a, b) => (a.dueBy < b.dueBy ? -1 : a.dueBy > b.dueBy ? 1 : 0))

/** Where a side of a plan has got to. After an approval it stays approved; goals entered later need another round. */
export type SideState = 'draft' | 'submitted' | 'returned' | 'approved'

/** The state that follows from the latest round of submission. */
export function sideState(latest: { decision: 'approved' | 'returned' | null } | undefined): SideState {
  if (!latest) return 'draft'
  return latest.decision ?? 'submitted'
}

/** A goal stands unexplained while nothing links it and nobody has said why: such a plan is not submitted. */
export function standsUnexplained(goal: { links: number; unlinked_reason: string | null }): boolean {
  return goal.links === 0 && !goal.unlinked_reason
}

/** What the leading group approves of a goal: changed only with its consent. The rest stays with whoever sets the work. */
export const approvedFields: readonly string[] = ['code', 'title', 'kind', 'unit', 'starts', 'ends', 'weight', 'measures']

/** Of the fields that a change touches, those that the leading group approved. */
export function approvedAmong(changed: readonly string[]): string[] {
  return changed.filter((field) => approvedFields.includes(field))
}

import { may, mayAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { forbidden } from '../../foundation/errors/common-problems.ts'
import { refuse } from './errors.ts'
import type { Plan } from './goal-store.ts'
import { lineBroken, type Side } from './planning-rules.ts'

const abilityOf = { party: 'planning.set-party-work', business: 'planning.set-business-work' } as const

/** True if the actor keeps the plan (the Party office, for the leading group). */
export function keepsPlan(actor: Actor, plan: Pick<Plan, 'unit_path' | 'party_path'>): boolean {
  return may(actor, 'planning.keep-plan', plan.unit_path) || may(actor, 'planning.keep-plan', plan.party_path)
}

/** True if the actor stands in the line that sets work of `side` for the unit at `unitPath`. */
export function setsWork(actor: Actor, side: Side, unitPath: string, plan: Plan): boolean {
  return may(actor, abilityOf[side], unitPath) || keepsPlan(actor, plan)
}

/** Throws the sentence of the line of authority that the actor would break by setting work of `side` for a unit. */
export function demandLine(actor: Actor, side: Side, unitPath: string, plan: Plan): void {
  const broken = lineBroken(side, {
    own: setsWork(actor, side, unitPath, plan),
    sectionAnywhere: mayAnywhere(actor, abilityOf.business),
    partyAnywhere: mayAnywhere(actor, abilityOf.party),
  })
  if (broken === 'no-line') throw forbidden(abilityOf[side])
  if (broken) throw refuse(broken)
}

/**
 * True if the actor may link a Party goal owned at `ownerPath`: its own organisation, one above it, or a branch below
 * it (a branch puts itself behind business work under a goal of its Party committee).
 */
export function mayLink(actor: Actor, ownerPath: string, plan: Plan): boolean {
  if (setsWork(actor, 'party', ownerPath, plan)) return true
  return actor.grants.some(({ ability, path }) => ability === abilityOf.party && path.startsWith(ownerPath))
}

/** The path of a plan's side: its Party committee's, or the agency's. */
export function sidePath(plan: Pick<Plan, 'unit_path' | 'party_path'>, side: Side): string {
  return side === 'party' ? plan.party_path : plan.unit_path
}

/** True if the actor hands a side of the plan to the leading group: who sets that side's work for the whole agency. */
export function submitsSide(actor: Actor, side: Side, plan: Plan): boolean {
  return setsWork(actor, side, sidePath(plan, side), plan)
}

/** Refuses whoever does not stand over a whole side of the plan. */
export function demandSubmits(actor: Actor, side: Side, plan: Plan): void {
  if (!submitsSide(actor, side, plan)) throw forbidden(abilityOf[side])
}

/** True if the actor decides about the plan for the leading group, which stands over both sides. */
export function approvesPlan(actor: Actor, plan: Pick<Plan, 'unit_path'>): boolean {
  return may(actor, 'planning.approve-plan', plan.unit_path)
}

/** True if the actor follows up on the plan's goals: the office that keeps it, or the leading group itself. */
export function followsUp(actor: Actor, plan: Pick<Plan, 'unit_path' | 'party_path'>): boolean {
  return keepsPlan(actor, plan) || approvesPlan(actor, plan)
}

/** True if the figures of the agency open to the actor; the ability belongs to the room that counts them, which comes after this one. */
export function opensFigures(actor: Actor, plan: Pick<Plan, 'unit_path'>): boolean {
  return may(actor, 'indicators.see-figures', plan.unit_path)
}

/** True if the actor may record progress for the unit at `unitPath`. */
export function recordsProgress(actor: Actor, unitPath: string, plan: Plan): boolean {
  return may(actor, 'planning.record-progress', unitPath) || keepsPlan(actor, plan)
}

import type { Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { personById, unitById } from '../organisation/index.ts'
import type { Decimal } from './decimal.ts'
import { refuse } from './errors.ts'
import type { Goal, Plan } from './goal-store.ts'
import { growthHints, type Hint } from './growth-target-rules.ts'
import type { Measure } from './light-rules.ts'
import { datesBroken, measuresBroken, type Side } from './planning-rules.ts'
import type { GoalAction, GoalKind, UnitRef } from './tables.ts'

/** What people write of a goal. `unit`, `person`, `cooperating` are ids. */
export type GoalInput = {
  code: string
  title: string
  kind?: GoalKind | null | undefined
  deliverable?: string | undefined
  sourceDocument?: string | undefined
  sourceNumber?: string | undefined
  sourceClause?: string | undefined
  /** How far the goal takes its source up. */
  coverage?: string | undefined
  action?: GoalAction | undefined
  unit: string
  person?: string | null | undefined
  cooperating?: readonly string[] | undefined
  starts: Day
  ends: Day
  weight?: Decimal | undefined
  measures?: readonly Measure[] | undefined
}

/** The columns that a goal's content fills. */
export type GoalContent = Pick<Goal, 'code' | 'title' | 'kind' | 'deliverable' | 'source_document' | 'source_number' | 'source_clause' | 'coverage' | 'action' | 'unit_id' | 'unit_path' | 'unit_name' | 'person' | 'person_name' | 'starts' | 'ends' | 'weight'> & { cooperating: UnitRef[]; measures: Measure[] }

/** Checks what was written against the rules and looks up units and people; throws the sentence that is broken. */
export async function goalContent(reader: Reader, actor: Actor, side: Side, { year, years }: Pick<Plan, 'year' | 'years'>, input: GoalInput): Promise<GoalContent> {
  const dates = datesBroken(year, input, years)
  const last = year + years - 1
  if (dates) throw refuse(dates, { year, last }, [{ path: dates === 'ends-before-it-starts' ? 'ends' : input.starts < `${year}-01-01` ? 'starts' : 'ends', code: `planning.error.${dates}`, params: { year, last } }])
  if ((side === 'party') !== Boolean(input.kind)) throw refuse('party-goal-needs-a-kind', {}, [{ path: 'kind', code: 'planning.error.party-goal-needs-a-kind' }])
  const measures = [...(input.measures ?? [])]
  const wrong = measuresBroken(measures)
  if (wrong) throw refuse(wrong, {}, [{ path: 'measures', code: `planning.error.${wrong}` }])
  const unit = await unitRef(reader, actor, input.unit, 'unit')
  if (unit.side !== side) throw refuse('owner-is-on-the-other-side', {}, [{ path: 'unit', code: 'planning.error.owner-is-on-the-other-side' }])
  const person = input.person ? await personRef(reader, actor, input.person) : null
  const cooperating: UnitRef[] = []
  for (const [index, id] of (input.cooperating ?? []).entries()) {
    const found = await unitRef(reader, actor, id, `cooperating.${index}`)
    cooperating.push({ id: found.id, name: found.name })
  }
  return {
    code: input.code,
    title: input.title,
    kind: input.kind ?? null,
    deliverable: input.deliverable ?? '',
    source_document: input.sourceDocument ?? '',
    source_number: input.sourceNumber ?? '',
    source_clause: input.sourceClause ?? '',
    coverage: input.coverage ?? '',
    action: input.action ?? 'required',
    unit_id: unit.id,
    unit_path: unit.path,
    unit_name: unit.name,
    person: person?.id ?? null,
    person_name: person?.name ?? null,
    starts: input.starts,
    ends: input.ends,
    weight: input.weight ?? '0',
    cooperating,
    measures,
  }
}

/** A unit that exists today; else the refusal names the field. */
export async function unitRef(reader: Reader, actor: Actor, id: string, field: string) {
  const unit = await unitById(reader, actor.tenant, id, actor.today)
  if (!unit) throw refuse('unit-unknown', {}, [{ path: field, code: 'planning.error.unit-unknown' }])
  return unit
}

/** A person of the tenant; else the refusal names the field. */
export async function personRef(reader: Reader, actor: Actor, id: string): Promise<{ id: string; name: string }> {
  const person = await personById(reader, actor.tenant, id)
  if (!person) throw refuse('person-unknown', {}, [{ path: 'person', code: 'planning.error.person-unknown' }])
  return person
}

/** Warnings about a goal's words and measures: growth, entry and penalty targets. */
export function goalHints(content: { title: string; deliverable: string; measures: readonly Measure[] }): Hint[] {
  return growthHints([
    { field: 'title', text: content.title },
    { field: 'deliverable', text: content.deliverable },
    ...content.measures.map((measure, index) => ({ field: `measures.${index}`, text: `${measure.label}${measure.target}${measure.unit}` })),
  ])
}

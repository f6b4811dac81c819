import { z } from 'zod'
import { bilingual, day, id, text, version } from '../../foundation/http/shapes.ts'
import { isDecimal } from './decimal.ts'
import { followUpRow } from './follow-ups/follow-up-contract.ts'
import { highlightRow } from './highlights/highlight-contract.ts'

/** A decimal number as text, e.g. '95.5'. */
export const decimal = z.string().trim().refine(isDecimal, { params: { code: 'planning.field.decimal' } })
export const side = z.enum(['party', 'business'])
export const taskStatus = z.enum(['open', 'doing', 'blocked', 'done', 'dropped'])
const measureKey = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)

export const carrierKind = z.enum(['vanguardTeam', 'shockTeam', 'modelPost', 'responsibilityArea'])

/** A measure of a goal, as entered and as answered. */
export const measure = z.strictObject({
  key: measureKey,
  label: text(60),
  unit: text(10, 0),
  target: decimal,
  comparison: z.enum(['atLeast', 'atMost']),
  gathers: z.enum(['sum', 'level', 'ratio']).default('sum'),
  part: measureKey.optional(),
  whole: measureKey.optional(),
  indicator: text(80).optional(),
})
export const hint = z.strictObject({ code: z.string(), field: z.string(), found: z.string(), text: bilingual })

/** One field of a goal that differs between two versions. */
export const goalField = z.strictObject({ field: z.string(), was: z.unknown(), now: z.unknown() })

const unitRef = z.strictObject({ id: z.string(), name: z.string() })
const light = z.enum(['notStarted', 'onTrack', 'late', 'overdue'])
const lightReason = z.strictObject({ measure: z.string(), why: z.enum(['behind', 'unfinished', 'standard-missed', 'no-value']) })

/** A goal of a longer or shorter plan, with the title of that plan. */
const relative = z.strictObject({ id, code: z.string(), title: z.string(), plan: z.string() })

export const planRow = z.strictObject({ id, year: z.int(), years: z.int(), title: z.string(), unit: unitRef, partyUnit: unitRef, goals: z.int(), unlinked: z.int() })

export const goalRow = z.strictObject({
  id,
  plan: id,
  side,
  code: z.string(),
  title: z.string(),
  kind: z.enum(['learning', 'results', 'people']).nullable(),
  action: z.enum(['required', 'optional']),
  unit: unitRef,
  person: unitRef.nullable(),
  starts: day,
  ends: day,
  weight: z.string(),
  measures: z.array(measure.extend({ value: z.string().nullable(), keeps: z.boolean().nullable() })),
  light,
  lightReasons: z.array(lightReason),
  links: z.int(),
  unlinked: z.boolean(),
  unlinkedReason: z.string().nullable(),
  approved: z.boolean(),
  version,
  can: z.strictObject({ edit: z.boolean(), propose: z.boolean(), link: z.boolean(), progress: z.boolean(), enterTask: z.boolean() }),
})

const linkRow = z.strictObject({ id, partyGoal: id, businessGoal: id, why: z.string(), madeOn: day, madeBy: z.string(), can: z.strictObject({ end: z.boolean() }) })

const carrierRow = z.strictObject({ id, goal: id, name: z.string(), kind: carrierKind, unit: unitRef, attachedBy: z.string(), attachedOn: day, can: z.strictObject({ end: z.boolean() }) })

const sideRound = z.strictObject({
  side,
  state: z.enum(['draft', 'submitted', 'returned', 'approved']),
  round: z.int(),
  submission: id.nullable(),
  submittedBy: z.string().nullable(),
  submittedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  reason: z.string(),
  unapproved: z.int(),
  unexplained: z.array(z.strictObject({ id, code: z.string(), title: z.string() })),
  can: z.strictObject({ submit: z.boolean(), decide: z.boolean() }),
})

export const planDetail = z.strictObject({
  id,
  year: z.int(),
  title: z.string(),
  today: day,
  unit: unitRef,
  partyUnit: unitRef,
  years: z.int(),
  family: z.array(z.strictObject({ child: relative, parent: relative })),
  goals: z.array(goalRow),
  links: z.array(linkRow),
  carriers: z.array(carrierRow),
  hints: z.array(hint),
  sides: z.array(sideRound),
  can: z.strictObject({ openFigures: z.boolean(), dispatch: z.boolean(), enterPartyGoal: z.boolean(), enterBusinessGoal: z.boolean() }),
})

/** What falls due in a plan: `state` of a goal is its light, of a task where it stands. */
export const planCalendar = z.strictObject({
  plan: id,
  year: z.int(),
  today: day,
  days: z.array(z.strictObject({ day, what: z.enum(['goal', 'task']), id, goal: id, code: z.string(), title: z.string(), side, unit: unitRef, state: z.enum(['notStarted', 'onTrack', 'late', 'overdue', 'open', 'done']) })),
})

export const taskRow = z.strictObject({
  id,
  goal: z.strictObject({ id, code: z.string(), title: z.string() }),
  side,
  title: z.string(),
  unit: unitRef,
  person: unitRef.nullable(),
  due: day.nullable(),
  late: z.boolean(),
  status: taskStatus,
  percent: z.int(),
  blocker: z.string(),
  from: z.strictObject({ module: z.string(), record: z.string(), href: z.string().nullable() }).nullable(),
  log: z.array(z.strictObject({ date: day, by: z.string(), status: taskStatus, percent: z.int(), note: z.string(), blocker: z.string() })),
  version,
  can: z.strictObject({ progress: z.boolean() }),
})

const progressRow = z.strictObject({
  id,
  measure: z.string(),
  date: day,
  quantity: z.string(),
  reading: z.string().nullable(),
  note: z.string(),
  recorder: z.string(),
  recordedAt: z.string(),
  corrected: z.strictObject({ why: z.string() }).nullable(),
  can: z.strictObject({ correct: z.boolean() }),
})

export const goalDetail = goalRow.extend({
  planYear: z.int(),
  today: day,
  deliverable: z.string(),
  sourceDocument: z.string(),
  sourceNumber: z.string(),
  sourceClause: z.string(),
  coverage: z.string(),
  cooperating: z.array(unitRef),
  linked: z.array(z.strictObject({ link: id, id, side, code: z.string(), title: z.string(), unit: z.string(), light, why: z.string(), madeOn: day, madeBy: z.string(), canEnd: z.boolean() })),
  linkable: z.array(z.strictObject({ id, code: z.string(), title: z.string() })),
  carriers: z.array(carrierRow),
  takesUp: z.array(z.strictObject({ takeUp: id, item: id, document: z.string(), number: z.string(), clause: z.string(), words: z.string(), action: z.enum(['required', 'optional']), how: z.string() })),
  highlight: highlightRow.nullable(),
  mayRaise: z.boolean(),
  parent: relative.nullable(),
  children: z.array(relative),
  parents: z.array(z.strictObject({ id, code: z.string(), title: z.string() })),
  followUps: z.array(followUpRow),
  mayFollowUp: z.boolean(),
  progress: z.array(progressRow),
  tasks: z.array(taskRow),
  hints: z.array(hint),
  versions: z.array(z.strictObject({ version: z.int(), changedBy: z.string(), changedAt: z.string(), changes: z.array(goalField) })),
  proposals: z.array(z.strictObject({ id, changes: z.array(goalField), reason: z.string(), proposedBy: z.string(), proposedAt: z.string(), decision: z.enum(['approved', 'refused']).nullable(), decidedBy: z.string().nullable(), decidedAt: z.string().nullable(), answer: z.string(), can: z.strictObject({ decide: z.boolean() }) })),
})

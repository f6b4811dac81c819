import { z } from 'zod'
import { bilingual, day, id, text, version } from '../../foundation/http/shapes.ts'

export const mark = z.enum(['present', 'leave', 'absent'])
export const leaveKind = z.enum(['duty', 'training', 'posting', 'annual', 'personal'])
export const meetingState = z.enum(['planned', 'noticed', 'held', 'notHeld'])
export const kindKey = z.string().regex(/^[a-zA-Z]{1,40}$/)
export const form = z.enum(['study', 'discussion', 'site', 'service', 'visit', 'film', 'practice'])
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const agendaItem = z.strictObject({ item: text(200), speaker: text(40).optional() })
const unitRef = z.strictObject({ id: z.string(), name: z.string() })
const dutyRef = z.strictObject({ code: kindKey, label: bilingual })
const goalRef = z.strictObject({ id, code: z.string(), title: z.string() })

/** What the recorder writes about a meeting that is to come, or was. */
export const meetingFields = {
  title: text(120),
  day,
  starts: timeOfDay.nullish(),
  place: text(80, 0).optional(),
  agenda: z.array(agendaItem).max(20).optional(),
  serves: id.nullish(),
  servesWhyNot: text(200).nullish(),
  /** Further duties it fulfils, of those its kind may. */
  fulfils: z.array(kindKey).max(5).optional(),
  /** The business subject that a learning session feeds. */
  subject: text(80, 0).optional(),
  /** In which form an activity or a learning session takes place. */
  form: form.nullish(),
  studyHours: z.number().min(0).max(80).multipleOf(0.5).nullish(),
  jointWith: z.array(id).max(10).optional(),
  people: z.array(id).max(300).optional(),
}

export const attendanceMark = z.strictObject({ person: id, mark, leaveKind: leaveKind.nullish() })
export const reason = text(200)

export const meetingRow = z.strictObject({
  id,
  kind: kindKey,
  label: bilingual,
  title: z.string(),
  unit: unitRef,
  day,
  starts: z.string().nullable(),
  place: z.string(),
  state: meetingState,
  /** People expected and present in the host's list. */
  due: z.int(),
  attended: z.int(),
  serves: goalRef.nullable(),
  /** An activity that names neither the work it serves nor a reason for none. */
  unlinked: z.boolean(),
  jointWith: z.array(z.string()),
  late: z.boolean(),
  hasMinutes: z.boolean(),
  /** The actor's own place in the list: expected there, and the mark once there is one. */
  mine: z.strictObject({ expected: z.boolean(), mark: mark.nullable(), askedLeave: leaveKind.nullable() }).nullable(),
  version,
})

const attendeeRow = z.strictObject({
  person: id,
  name: z.string(),
  unit: unitRef,
  expected: z.boolean(),
  voting: z.boolean(),
  asOrdinaryMember: z.boolean(),
  mark: mark.nullable(),
  /** Shown to those who keep the record; null for everybody else. */
  leaveKind: leaveKind.nullable(),
  /** Leave that they asked for themselves; shown like the kind of leave. */
  askedLeave: leaveKind.nullable(),
  /** They said with the code at the door that they are here; shown like the kind of leave. */
  arrived: z.boolean(),
})

const resolutionRow = z.strictObject({
  id,
  number: z.int(),
  content: z.string(),
  goal: z.strictObject({ id, code: z.string() }).nullable(),
  unit: unitRef.nullable(),
  due: day.nullable(),
  task: id.nullable(),
  state: z.enum(['noted', 'task', 'proposed', 'accepted', 'declined']),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  can: z.strictObject({ answer: z.boolean() }),
})

export const meetingDetail = meetingRow.extend({
  today: day,
  agenda: z.array(agendaItem),
  servesWhyNot: z.string().nullable(),
  studyHours: z.number().nullable(),
  keepsContent: z.boolean(),
  namesWork: z.boolean(),
  learning: z.boolean(),
  subject: z.string(),
  form: form.nullable(),
  /** What it fulfils: the duties of its kind and those its recorder added. */
  satisfies: z.array(dutyRef),
  fulfils: z.array(kindKey),
  mayFulfil: z.array(dutyRef),
  attendees: z.array(attendeeRow),
  /** The quorum worked out on the list as it stands, in a sentence; null for kinds that need none. */
  quorum: z.strictObject({ due: z.int(), present: z.int(), needed: z.int(), met: z.boolean(), sentence: bilingual, basis: z.string() }).nullable(),
  minutes: z.string(),
  effect: z.string(),
  notHeldReason: z.string().nullable(),
  lateReason: z.string().nullable(),
  closedBy: z.string().nullable(),
  closedAt: z.string().nullable(),
  enteredBy: z.string(),
  jointUnits: z.array(z.strictObject({ unit: unitRef, confirmedBy: z.string().nullable(), can: z.strictObject({ confirm: z.boolean() }) })),
  resolutions: z.array(resolutionRow),
  attachments: z.array(z.strictObject({ file: id, name: z.string(), bytes: z.int(), by: z.string() })),
  corrections: z.array(z.strictObject({ version: z.int(), fields: z.array(z.string()), reason: z.string(), by: z.string(), at: z.string() })),
  can: z.strictObject({ record: z.boolean(), notice: z.boolean(), attendance: z.boolean(), hold: z.boolean(), notHeld: z.boolean(), minutes: z.boolean(), resolve: z.boolean(), attach: z.boolean(), correct: z.boolean(), askLeave: z.boolean(), showCode: z.boolean() }),
})

/** A year at a glance; `id` and `title` where a day holds one meeting of a kind alone. */
export const yearAnswer = z.strictObject({ year: z.int(), days: z.array(z.strictObject({ day, kind: kindKey, label: bilingual, count: z.int(), held: z.int(), notHeld: z.int(), id: id.nullable(), title: z.string().nullable() })) })

/** One's own meetings of a year, in every place where one belongs. */
export const ownLife = z.strictObject({
  year: z.int(),
  rows: z.array(z.strictObject({ id, label: bilingual, title: z.string(), day, unit: unitRef, expected: z.boolean(), asOrdinaryMember: z.boolean(), leading: z.boolean(), mark: mark.nullable(), leaveKind: leaveKind.nullable(), hours: z.number().nullable(), serves: z.string().nullable(), subject: z.string() })),
  total: z.int(),
})

export const kindRow = z.strictObject({
  key: kindKey,
  label: bilingual,
  heldBy: z.array(z.string()),
  attends: z.enum(['members', 'committee', 'leadingGroup', 'staff', 'named']),
  quorum: z.strictObject({ part: z.int(), whole: z.int(), operator: z.enum(['atLeast', 'moreThan']), of: z.enum(['voting', 'everyone']) }).nullable(),
  required: z.boolean(),
  satisfies: z.array(z.string()),
  mayFulfil: z.array(z.string()),
  namesWork: z.boolean(),
  keepsContent: z.boolean(),
  learning: z.boolean(),
  joint: z.boolean(),
  basis: z.string(),
})

const kindWording = { heldBy: z.array(z.string()), attends: kindRow.shape.attends, quorum: kindRow.shape.quorum, required: z.boolean(), joint: z.boolean(), satisfies: z.array(z.string()), mayFulfil: z.array(z.string()), basis: z.string(), fromDay: day, changedBy: z.string().nullable(), ended: z.boolean() }

/** The kinds in force today, to come and ended (`ends`: from which day); `history`: every wording a kind has had or will have. `duties`: what meetings may fulfil. */
export const kindList = z.strictObject({
  today: day,
  rows: z.array(z.strictObject({ ...kindWording, key: kindKey, label: bilingual, keepsContent: z.boolean(), namesWork: z.boolean(), learning: z.boolean(), version, state: z.enum(['inForce', 'ahead', 'ended']), ends: day.nullable(), history: z.array(z.strictObject(kindWording)) })),
  duties: z.array(dutyRef),
  can: z.strictObject({ change: z.boolean() }),
})

const unitKind = z.enum(['party.branch', 'party.group', 'party.generalBranch', 'party.committee', 'party.leadingGroup', 'admin.agency', 'admin.section', 'admin.institution'])

const kindRule = {
  fromDay: day,
  heldBy: z.array(unitKind).min(1).max(8),
  attends: kindRow.shape.attends,
  quorum: z.strictObject({ part: z.int().min(1).max(100), whole: z.int().min(1).max(100), operator: z.enum(['atLeast', 'moreThan']), of: z.enum(['voting', 'everyone']) }).refine(({ part, whole }) => part <= whole, { path: ['part'] }).nullable(),
  required: z.boolean(),
  satisfies: z.array(kindKey).max(10),
  mayFulfil: z.array(kindKey).max(10),
  joint: z.boolean(),
  basis: text(120, 0),
}

/** What the office words anew about a kind of meeting. */
export const kindChange = z.strictObject({ version, ...kindRule })

/** A new kind of meeting: its two names, and what it keeps. */
export const newKind = z.strictObject({ nameZh: text(20), nameEn: text(60), ...kindRule, namesWork: z.boolean(), learning: z.boolean(), keepsContent: z.boolean() })

export const options = z.strictObject({
  today: day,
  units: z.array(unitRef.extend({ kind: z.string() })),
  partners: z.array(unitRef.extend({ kind: z.string() })),
  kinds: z.array(kindRow),
  goals: z.array(goalRef),
  duties: z.array(dutyRef),
  organisations: z.array(unitRef.extend({ side: z.enum(['party', 'business']) })),
})

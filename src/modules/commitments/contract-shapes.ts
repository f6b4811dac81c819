import { z } from 'zod'
import { bilingual, day, id, text, version } from '../../foundation/http/shapes.ts'
import { isDecimal } from '../planning/index.ts'

/** A decimal number as text, e.g. '8'; not negative. */
export const amount = z.string().trim().refine((value) => isDecimal(value) && !value.startsWith('-'), { params: { code: 'commitments.field.amount' } })
export const kind = z.enum(['common', 'post', 'practicalDeed'])
export const form = z.enum(['individual', 'paired', 'collective'])
export const state = z.enum(['drafted', 'submitted', 'groupReviewed', 'accepted', 'returned', 'published', 'fulfilling', 'assessed', 'withdrawn'])
export const outcome = z.enum(['kept', 'partlyKept', 'notKept'])
export const exemption = z.enum(['villageDuty', 'nearRetirement', 'supportStaff'])

/** The words of an item. */
export const words = { text: text(300), target: amount.nullish(), targetUnit: text(12, 0).optional(), due: day.nullish() }
export const itemFields = { kind, form, category: text(20, 0).optional(), ...words, goal: id.nullish(), beneficiary: text(20, 0).optional(), partners: z.array(id).max(10).optional() }

export const hint = z.strictObject({ code: z.string(), field: z.string(), found: z.string(), text: bilingual })
export const kept = z.strictObject({ id, letter: id, version, hints: z.array(hint) })
const ref = z.strictObject({ id: z.string(), name: z.string() })
const goalRef = z.strictObject({ id, code: z.string(), title: z.string() })
const askedWords = z.strictObject({ text: z.string(), target: z.string().nullable(), targetUnit: z.string(), due: day.nullable() })

export const itemRow = z.strictObject({
  id,
  letter: id,
  number: z.int(),
  year: z.int(),
  holder: z.string(),
  unit: ref,
  branch: ref,
  kind,
  form,
  category: z.string(),
  text: z.string(),
  target: z.string().nullable(),
  targetUnit: z.string(),
  due: day.nullable(),
  late: z.boolean(),
  goal: goalRef.nullable(),
  beneficiary: z.string(),
  partners: z.array(z.string()),
  state,
  outcome: outcome.nullable(),
  result: z.string(),
  done: z.string(),
  changing: z.boolean(),
  withdrawn: z.strictObject({ on: day, reason: z.string() }).nullable(),
  own: z.boolean(),
  version,
  can: z.strictObject({ revise: z.boolean(), groupReview: z.boolean(), decide: z.boolean(), publish: z.boolean(), progress: z.boolean(), proposeChange: z.boolean(), withdraw: z.boolean(), proposeWithdrawal: z.boolean(), assess: z.boolean() }),
})

const step = z.strictObject({ act: z.string(), state, date: day, by: z.string(), comment: z.string(), meeting: z.string(), meetingRecord: z.string().nullable(), content: askedWords.nullable() })
const progressRow = z.strictObject({ id, date: day, quantity: z.string(), note: z.string(), recorder: z.string(), corrected: z.string().nullable(), canCorrect: z.boolean() })
const changeRow = z.strictObject({ id, proposed: askedWords, reason: z.string(), withdrawal: z.boolean(), state: z.enum(['proposed', 'groupReviewed', 'accepted', 'returned']), proposedOn: day, proposedBy: z.string(), can: z.strictObject({ groupReview: z.boolean(), decide: z.boolean() }) })

export const helpResult = z.enum(['caughtUp', 'stillBehind'])
const help = z.strictObject({
  id, state: z.enum(['shown', 'planned', 'closed']), blocker: z.string(), shownOn: day, shownBy: z.string(), answer: z.string(), helper: z.string().nullable(), step: z.string().nullable(), due: day.nullable(), lookAgainOn: day.nullable(),
  result: helpResult.nullable(), resultWord: z.string(), lookedOn: day.nullable(), talkHeldOn: day.nullable(), can: z.strictObject({ answer: z.boolean(), plan: z.boolean(), lookAgain: z.boolean(), talk: z.boolean() }),
})

export const letterDetail = z.strictObject({
  id,
  year: z.int(),
  today: day,
  holder: z.string(),
  collective: z.boolean(),
  exemption: exemption.nullable(),
  unit: ref,
  branch: ref,
  own: z.boolean(),
  items: z.array(itemRow.extend({ hints: z.array(hint), steps: z.array(step), progress: z.array(progressRow), changes: z.array(changeRow), help: z.array(help), weak: z.boolean(), canShowWeakness: z.boolean() })),
  checks: z.array(z.strictObject({ code: z.string(), kept: z.boolean(), remark: z.boolean(), items: z.array(z.int()), text: bilingual })),
  beside: z.array(z.strictObject({ id, holder: z.string(), states: z.array(state) })),
  can: z.strictObject({ draft: z.boolean(), submit: z.boolean(), publish: z.boolean() }),
})

export const beneficiaryKind = z.enum(['student', 'resident', 'enterprise', 'village'])
/** A code: capitals, a dash, digits. It can't hold a name. */
export const beneficiaryCode = z.string().trim().refine((value) => /^[A-Z]{1,3}-\d{1,4}$/.test(value), { params: { code: 'commitments.field.beneficiary-code' } })

/** A month 'YYYY-MM'. */
export const month = z.string().refine((value) => /^20\d{2}-(0[1-9]|1[0-2])$/.test(value), { params: { code: 'commitments.field.month' } })
export const mark = z.enum(['forward', 'blocked'])

export const groupCheck = z.strictObject({
  unit: ref.nullable(),
  units: z.array(ref),
  month,
  today: day,
  rows: z.array(itemRow.extend({ logged: z.int(), mark: mark.nullable(), word: z.string(), weak: z.boolean() })),
  can: z.strictObject({ check: z.boolean() }),
})

const summaryLine = z.strictObject({ item: id, letter: id, holder: z.string(), text: z.string(), word: z.string(), outcome: outcome.optional(), month: z.string().optional(), people: z.int().optional(), students: z.int().optional(), date: day.optional() })
export const quarterSummary = z.strictObject({
  branch: ref.nullable(),
  branches: z.array(ref),
  year: z.int(),
  quarter: z.int(),
  draft: z.string(),
  kept: z.strictObject({ text: z.string(), version, savedBy: z.string(), savedOn: day }).nullable(),
  judged: z.array(summaryLine),
  helped: z.array(summaryLine),
  blocked: z.array(summaryLine),
  changed: z.array(summaryLine),
  withdrawn: z.array(summaryLine),
  help: z.array(summaryLine),
})

export const draftChoices = z.strictObject({
  branch: ref.nullable(),
  letter: z.strictObject({ id, exemption: exemption.nullable() }).nullable(),
  colleagues: z.array(ref),
  units: z.array(z.strictObject({ id: z.string(), name: z.string(), namesBranch: z.boolean() })),
  beneficiaries: z.array(z.strictObject({ id, code: z.string(), kind: beneficiaryKind })),
  templates: z.array(z.strictObject({ key: z.string(), kind, category: z.string(), title: bilingual, text: bilingual, targetUnit: bilingual, due: day })),
  can: z.strictObject({ keepBeneficiaries: z.boolean() }),
})

export const board = z.strictObject({ rows: z.array(itemRow), total: z.int(), letters: z.int(), branches: z.array(ref), states: z.array(z.strictObject({ state, count: z.int() })) })

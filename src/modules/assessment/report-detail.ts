import { may, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { headOfAssessment } from './assessment-detail.ts'
import { compiledOf, contestsOf, daysOf, schemeOf, statedInputsOf } from './assessment-store.ts'
import { inputsOfSubject } from './gather-inputs.ts'
import { inputsToState } from './inputs-to-state.ts'
import { reportSelf } from './permissions.ts'
import type { Contest } from './tables.ts'
import { ownSubject } from './take-subject.ts'

/** A subject's own report: every figure that records already tell, ready to be opened, and what is left to state. Errors: those of ownSubject. */
export async function reportDetail(reader: Reader, actor: Actor, id: string, unit: string) {
  const { assessment, subject } = await ownSubject(reader, actor, id, unit)
  const scheme = await schemeOf(reader, assessment)
  const compiled = compiledOf(scheme)
  const stated = await statedInputsOf(reader, assessment)
  const { inputs } = await inputsOfSubject(reader, actor, { assessment, compiled, subject, stated, ballots: [], asOf: actor.at })
  const contests = (await contestsOf(reader, assessment)).filter((each) => each.unit_id === subject.unit_id)
  const toState = new Set(inputsToState(compiled).map(({ name }) => name))
  const open = assessment.step === 'selfReport' && subject.reported_at === null && may(actor, reportSelf, subject.unit_path)
  return {
    assessment: headOfAssessment(assessment, scheme),
    subject: { unitId: subject.unit_id, name: subject.unit_name },
    version: subject.version,
    due: (await daysOf(reader, assessment)).get('selfReport') ?? null,
    computed: inputs.filter((input) => input.figure !== null).map((input) => ({ ...input, contest: asContest(contests.find((each) => each.input === input.name)) })),
    toState: inputs.filter((input) => toState.has(input.name)),
    note: subject.note ?? null,
    reportedBy: subject.reporter_name ?? null,
    reportedAt: subject.reported_at?.toISOString() ?? null,
    can: { report: open },
  }
}

function asContest(contest: Contest | undefined) {
  return contest ? { reason: contest.reason, accepted: contest.accepted ?? null, answer: contest.answer ?? null } : null
}

import type { Offer } from '../../offer.ts'
import { acts } from './audit-acts.ts'
import { errors } from './errors.ts'
import { factKinds } from './facts.ts'
import { meetingSearch } from './meeting-search.ts'
import { meetingTodos } from './meeting-todos.ts'
import { abilities } from './permissions.ts'
import { routes } from './routes.ts'
import { texts } from './texts.ts'

export { addResolution, type AddResolution } from './add-resolution.ts'
export { askLeave } from './ask-leave.ts'
export { answerProposal, type AnswerProposal } from './answer-proposal.ts'
export { changeMeeting, type ChangeMeeting } from './change-meeting.ts'
export { compliance } from './compliance.ts'
export { confirmJoint } from './confirm-joint.ts'
export { endpoints } from './contract.ts'
export { giveNotice } from './give-notice.ts'
export { holdMeeting } from './hold-meeting.ts'
export { meetingDetail } from './meeting-detail.ts'
export { meetingTodos } from './meeting-todos.ts'
export { planMeeting, type PlanMeeting } from './plan-meeting.ts'
export { recordAttendance, type AttendanceMark } from './record-attendance.ts'
export { recordNotHeld } from './record-not-held.ts'
export { writeMinutes } from './write-minutes.ts'

/** What organisational life offers. A record is a meeting's id. */
export const offer: Offer = {
  module: 'branch-life',
  texts,
  migrations: new URL('./migrations/', import.meta.url),
  abilities,
  factKinds,
  recordLink: { module: 'branch-life', href: (record) => `/branch-life/meetings/${record}` },
  todos: [meetingTodos],
  searches: [meetingSearch],
  acts,
  errors: Object.fromEntries(Object.entries(errors).map(([sentence, status]) => [`branch-life.${sentence}`, status])),
  routes,
}

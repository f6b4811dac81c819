import { route, type Route } from '../../foundation/http/index.ts'
import { addKind } from './add-kind.ts'
import { addResolution } from './add-resolution.ts'
import { answerProposal } from './answer-proposal.ts'
import { sayArrived } from './arrival/say-arrived.ts'
import { arrivalCodeNow, showArrivalCode } from './arrival/show-arrival-code.ts'
import { askLeave } from './ask-leave.ts'
import { attachFile, attachmentFile, removeAttachment } from './attachments.ts'
import { changeKind } from './change-kind.ts'
import { changeMeeting } from './change-meeting.ts'
import { compliance } from './compliance.ts'
import { confirmJoint } from './confirm-joint.ts'
import { endpoints } from './contract.ts'
import { endKind } from './end-kind.ts'
import { exportCompliance } from './export-compliance.ts'
import { exportMeetings } from './export-meetings.ts'
import { formHint } from './form-hint.ts'
import { giveNotice } from './give-notice.ts'
import { holdMeeting } from './hold-meeting.ts'
import { kindList } from './kind-list.ts'
import { meetingDetail } from './meeting-detail.ts'
import { meetingList } from './meeting-list.ts'
import { meetingOptions } from './meeting-options.ts'
import { meetingYear } from './meeting-year.ts'
import { myLife } from './my-life.ts'
import { planMeeting } from './plan-meeting.ts'
import { recordAttendance } from './record-attendance.ts'
import { recordNotHeld } from './record-not-held.ts'
import { writeMinutes } from './write-minutes.ts'

export const routes = (): readonly Route[] => [
  route(endpoints.listMeetings, async ({ reader, actor, query }) => meetingList(reader, actor, query)),
  route(endpoints.exportMeetings, async ({ reader, actor, query }) => exportMeetings(reader, actor, query)),
  route(endpoints.openMeeting, async ({ reader, actor, params }) => meetingDetail(reader, actor, params.id)),
  route(endpoints.meetingOptions, async ({ reader, actor }) => meetingOptions(reader, actor)),
  route(endpoints.meetingYear, async ({ reader, actor, query }) => meetingYear(reader, actor, query)),
  route(endpoints.myLife, async ({ reader, actor, query }) => myLife(reader, actor, query)),
  route(endpoints.formHint, async ({ reader, actor, query }) => formHint(reader, actor, query)),
  route(endpoints.listKinds, async ({ reader, actor }) => kindList(reader, actor)),
  route(endpoints.changeKind, async ({ tx, actor, params, body }) => ({ version: await changeKind(tx, actor, params.key, body) })),
  route(endpoints.addKind, async ({ tx, actor, body }) => ({ key: await addKind(tx, actor, body) })),
  route(endpoints.endKind, async ({ tx, actor, params, body }) => ({ version: await endKind(tx, actor, params.key, body) })),
  route(endpoints.planMeeting, async ({ tx, actor, body }) => ({ id: await planMeeting(tx, actor, body) })),
  route(endpoints.changeMeeting, async ({ tx, actor, params, body }) => ({ version: await changeMeeting(tx, actor, params.id, body) })),
  route(endpoints.askLeave, async ({ tx, actor, params, body }) => {
    await askLeave(tx, actor, params.id, body)
    return undefined
  }),
  route(endpoints.giveNotice, async ({ tx, actor, params, body }) => ({ version: await giveNotice(tx, actor, params.id, body) })),
  route(endpoints.recordAttendance, async ({ tx, actor, params, body }) => ({ version: await recordAttendance(tx, actor, params.id, body) })),
  route(endpoints.showArrivalCode, async ({ tx, actor, params }) => {
    await showArrivalCode(tx, actor, params.id)
    return undefined
  }),
  route(endpoints.arrivalCode, async ({ reader, actor, params }) => arrivalCodeNow(reader, actor, params.id)),
  route(endpoints.sayArrived, async ({ tx, actor, params, body }) => {
    await sayArrived(tx, actor, params.id, body)
    return undefined
  }),
  route(endpoints.holdMeeting, async ({ tx, actor, params, body }) => ({ version: await holdMeeting(tx, actor, params.id, body) })),
  route(endpoints.recordNotHeld, async ({ tx, actor, params, body }) => ({ version: await recordNotHeld(tx, actor, params.id, body) })),
  route(endpoints.writeMinutes, async ({ tx, actor, params, body }) => ({ version: await writeMinutes(tx, actor, params.id, body) })),
  route(endpoints.attachFile, async ({ tx, actor, params, upload, files }) => ({ file: await attachFile(tx, actor, files, params.id, upload) })),
  route(endpoints.openAttachment, async ({ reader, actor, params, files }) => attachmentFile(reader, actor, files, params.id, params.file)),
  route(endpoints.removeAttachment, async ({ tx, actor, params }) => {
    await removeAttachment(tx, actor, params.id, params.file)
    return undefined
  }),
  route(endpoints.addResolution, async ({ tx, actor, params, body }) => addResolution(tx, actor, params.id, body)),
  route(endpoints.answerProposal, async ({ tx, actor, params, body }) => {
    await answerProposal(tx, actor, params.id, body)
    return undefined
  }),
  route(endpoints.confirmJoint, async ({ tx, actor, params, body }) => ({ version: await confirmJoint(tx, actor, params.id, body) })),
  route(endpoints.compliance, async ({ reader, actor, query }) => compliance(reader, actor, query)),
  route(endpoints.exportCompliance, async ({ reader, actor, query }) => exportCompliance(reader, actor, query)),
]

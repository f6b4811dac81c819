import type { FactKind } from '../journal/index.ts'
import { lateAfterDays } from './meeting-rules.ts'

const said = (value: unknown): string => String(value ?? '')

/**
 * A meeting or activity took place, once for each branch or group it counts for. Attributes: unit (its id), meetingKind,
 * title, servesGoal (code of the business goal, null: none), goal (its id), unlinked (an activity that names neither work nor a
 * reason), attended, due, joint, subject (the business subject that a learning session feeds), form. A joint activity has one matter for all its branches.
 */
export const meetingHeld: FactKind = {
  kind: 'branch-life.meeting-held',
  label: { zh: '组织生活已开', en: 'Meetings held' },
  measure: { zh: '次', en: 'meetings' },
  lateAfterDays,
  sentence: ({ attributes }) => ({
    zh: `${said(attributes['label'])}：${said(attributes['title'])}，到 ${said(attributes['attended'])}/${said(attributes['due'])} 人${attributes['servesGoal'] ? `，服务 ${said(attributes['servesGoal'])}` : ''}`,
    en: `${said(attributes['labelEn'])}: ${said(attributes['title'])}, ${said(attributes['attended'])} of ${said(attributes['due'])} there${attributes['servesGoal'] ? `, serves ${said(attributes['servesGoal'])}` : ''}`,
  }),
}

/** A meeting that did not come about; for want of a quorum or for another reason (attribute `want`: 'quorum' or 'other'; wouldFulfil: codes of the duties that stay open, apart by spaces). */
export const meetingNotHeld: FactKind = {
  kind: 'branch-life.meeting-not-held',
  label: { zh: '组织生活未开成', en: 'Meetings not held' },
  measure: { zh: '次', en: 'meetings' },
  lateAfterDays,
  sentence: ({ attributes }) => ({
    zh: `${said(attributes['label'])}未开成：应到 ${said(attributes['due'])} 人，实到 ${said(attributes['attended'])} 人`,
    en: `${said(attributes['labelEn'])} not held: ${said(attributes['due'])} expected, ${said(attributes['attended'])} present`,
  }),
}

/** A person took part. Attributes: meetingKind, title, subject, asOrdinaryMember (a leader in their own branch). Amount `hours`: study hours. */
export const attended: FactKind = {
  kind: 'branch-life.attended',
  label: { zh: '参加组织生活', en: 'Attendance' },
  measure: { zh: '人次', en: 'attendances' },
  lateAfterDays,
  sentence: ({ attributes }) => ({ zh: `参加${said(attributes['label'])}：${said(attributes['title'])}`, en: `Took part in ${said(attributes['labelEn'])}: ${said(attributes['title'])}` }),
}

export const factKinds = [meetingHeld, meetingNotHeld, attended] as const

import type { Duty } from './duty.ts'

const since = '2000-01-01'

/**
 * The rhythms that apply where a tenant has not written its own: 党支部工作条例 (2018) articles on 三会一课 and 主题党日:
 * members' meeting each quarter, committee meeting each month, group meeting each month, Party class regularly (read as
 * each quarter), theme Party day each month.
 */
export const standardDuties: readonly Duty[] = [
  { code: 'memberMeeting', label: { zh: '支部党员大会', en: 'Members\' meeting' }, appliesTo: 'party.branch', every: 'quarter', times: 1, graceDays: 0, required: true, fromDay: since },
  { code: 'committeeMeeting', label: { zh: '支委会', en: 'Committee meeting' }, appliesTo: 'party.branch', every: 'month', times: 1, graceDays: 0, required: true, fromDay: since },
  { code: 'groupMeeting', label: { zh: '党小组会', en: 'Group meeting' }, appliesTo: 'party.group', every: 'month', times: 1, graceDays: 0, required: true, fromDay: since },
  { code: 'partyClass', label: { zh: '党课', en: 'Party class' }, appliesTo: 'party.branch', every: 'quarter', times: 1, graceDays: 0, required: true, fromDay: since },
  { code: 'themePartyDay', label: { zh: '主题党日', en: 'Theme Party day' }, appliesTo: 'party.branch', every: 'month', times: 1, graceDays: 0, required: true, fromDay: since },
]

import type { Text } from '../../foundation/i18n/texts.ts'
import type { Duty } from './duty.ts'

const since = '2000-01-01'
const none: Text = { zh: '', en: '' }
const branchRules: Text = { zh: '《中国共产党支部工作条例（试行）》', en: 'Rules on the work of Party branches (2018)' }
const ideologicalRules: Text = { zh: '意识形态工作责任制：只记开没开、议题、报送时间', en: 'Ideological-work responsibility: that it was held, topics and day of the report are kept, nothing else' }

const meeting = { sort: 'meeting', within: null, appliesTo: 'party.branch', times: 1, graceDays: 0, required: true, fromDay: since } as const

/**
 * The rhythms that apply where a tenant has not written its own. 党支部工作条例 (2018): members' meeting each quarter,
 * committee and group meeting each month, Party class regularly (read as each quarter), theme Party day each month,
 * organisational-life meeting and appraisal each year, heart-to-heart talks at least once a year. The study centre
 * group's rules (2017): at least once a quarter. Ideological work: analysis each month, a report each quarter, deployment
 * each half-year.
 */
export const standardDuties: readonly Duty[] = [
  { ...meeting, code: 'memberMeeting', label: { zh: '支部党员大会', en: 'Members\' meeting' }, every: 'quarter', basis: branchRules },
  { ...meeting, code: 'committeeMeeting', label: { zh: '支委会', en: 'Committee meeting' }, every: 'month', basis: branchRules },
  { ...meeting, code: 'groupMeeting', label: { zh: '党小组会', en: 'Group meeting' }, appliesTo: 'party.group', every: 'month', basis: branchRules },
  { ...meeting, code: 'partyClass', label: { zh: '党课', en: 'Party class' }, every: 'quarter', basis: branchRules },
  { ...meeting, code: 'themePartyDay', label: { zh: '主题党日', en: 'Theme Party day' }, every: 'month', basis: branchRules },
  { ...meeting, code: 'heartToHeartTalk', label: { zh: '谈心谈话', en: 'Heart-to-heart talks' }, every: 'year', basis: branchRules },
  { ...meeting, code: 'organisationalLifeMeeting', label: { zh: '组织生活会', en: 'Organisational-life meeting' }, every: 'year', basis: branchRules },
  { ...meeting, code: 'memberAppraisal', label: { zh: '民主评议党员', en: 'Members\' appraisal' }, every: 'year', basis: branchRules },
  { ...meeting, code: 'warningEducation', label: { zh: '警示教育', en: 'Warning education' }, every: 'year', basis: none },
  { ...meeting, code: 'ideologicalAnalysis', label: { zh: '意识形态月分析', en: 'Monthly ideological analysis' }, every: 'month', basis: ideologicalRules },
  { ...meeting, code: 'ideologicalReport', label: { zh: '意识形态季报', en: 'Quarterly ideological report' }, sort: 'report', every: 'quarter', graceDays: 10, basis: ideologicalRules },
  { ...meeting, code: 'ideologicalDeployment', label: { zh: '意识形态半年部署', en: 'Half-yearly ideological deployment' }, appliesTo: 'party.committee', every: 'halfYear', basis: ideologicalRules },
  { ...meeting, code: 'studyCentreGroup', label: { zh: '中心组学习', en: 'Study centre group' }, sort: 'study', appliesTo: 'party.committee', every: 'quarter', basis: { zh: '《中国共产党党委（党组）理论学习中心组学习规则》', en: 'Rules on theory study centre groups (2017)' } },
]

/** The codes of the duties that come with the program. */
export const standardDutyCodes: readonly string[] = standardDuties.map(({ code }) => code)

import type { Text } from '../../foundation/i18n/texts.ts'
import type { Indicator } from './indicator.ts'

/** A duty by its name; `dueDefined`: what is due has a definition of its own elsewhere. */
export type DutyName = { code: string; zh: string; en: string; dueDefined?: true }

// The meetings of every month and quarter have their own definition of what is due among the meetings.
const duties: readonly DutyName[] = [
  { code: 'memberMeeting', zh: '支部党员大会', en: 'members\' meetings', dueDefined: true },
  { code: 'committeeMeeting', zh: '支委会', en: 'committee meetings', dueDefined: true },
  { code: 'groupMeeting', zh: '党小组会', en: 'group meetings', dueDefined: true },
  { code: 'partyClass', zh: '党课', en: 'Party classes', dueDefined: true },
  { code: 'themePartyDay', zh: '主题党日', en: 'theme Party days', dueDefined: true },
  { code: 'heartToHeartTalk', zh: '谈心谈话', en: 'heart-to-heart talks' },
  { code: 'organisationalLifeMeeting', zh: '组织生活会', en: 'organisational-life meetings' },
  { code: 'memberAppraisal', zh: '民主评议党员', en: 'members\' appraisals' },
  { code: 'warningEducation', zh: '警示教育', en: 'warning education' },
  { code: 'ideologicalAnalysis', zh: '意识形态月分析', en: 'monthly ideological analyses' },
  { code: 'ideologicalReport', zh: '意识形态季报', en: 'quarterly ideological reports' },
  { code: 'ideologicalDeployment', zh: '意识形态半年部署', en: 'half-yearly ideological deployments' },
  { code: 'studyCentreGroup', zh: '中心组学习', en: 'study centre group sessions' },
]

const times: Text = { zh: '次', en: 'times' }

const kebab = (code: string): string => code.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

function doneOf({ code, zh, en }: DutyName): Indicator {
  return {
    key: `${kebab(code)}-done`,
    version: 1,
    label: { zh: `已落实：${zh}`, en: `Done: ${en}` },
    definition: { zh: `期内范围内各单位落实“${zh}”这项制度的次数；一次会满足几项制度的，每项各计一次。`, en: `How often the units in scope fulfilled the duty of ${en} in the period; a meeting that fulfils several duties counts once in each.` },
    unit: times,
    counts: { zh: '计入日期在期内的会议、学习和报送；宽限期内补报的计入上一期', en: 'Meetings, study and reports whose counting day lies in the period; a report in its days of grace counts for the period before' },
    countsNot: { zh: '未开成的、已冲回的', en: 'Meetings that did not come about, and entries taken back' },
    source: { facts: ['rhythms.duty-fulfilled'], where: [{ attribute: 'duty', in: [code] }], day: { attribute: 'countsOn', otherwiseEndOf: 'countsOn' }, aggregate: 'count' },
  }
}

function dueOf({ code, zh, en }: DutyName): Indicator {
  return {
    key: `${kebab(code)}-due`,
    version: 1,
    label: { zh: `应办：${zh}`, en: `${capital(en)} due` },
    definition: { zh: `按制度周期，范围内各单位在期内应办“${zh}”的次数。`, en: `How many ${en} the duty rhythms ask of the units in scope in the period.` },
    unit: times,
    counts: { zh: '周期末日在期内的每一次应办', en: 'Each one whose rhythm ends within the period' },
    countsNot: { zh: '当日尚未设立或已撤销的单位', en: 'Units that did not stand on that day' },
    source: { due: code },
  }
}

/** What one duty asks for and what fulfilled it. */
export function indicatorsOfDuty(duty: DutyName): Indicator[] {
  return duty.dueDefined ? [doneOf(duty)] : [doneOf(duty), dueOf(duty)]
}

/** What each duty rhythm that comes with the program asks for and what fulfilled it. */
export const dutyIndicators: readonly Indicator[] = duties.flatMap(indicatorsOfDuty)

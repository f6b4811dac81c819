import type { Text } from '../../foundation/i18n/texts.ts'
import type { Indicator } from './indicator.ts'

const takenBack: Text = { zh: '已冲回的', en: 'Entries taken back' }
const notices: Text = { zh: '份', en: 'notices' }
const problems: Text = { zh: '个', en: 'problems' }

/** Progress of one measure of business goals. A branch counts what the sections it covers did. */
function progress(measure: string, label: Text, unit: Text, definition: Text): Indicator {
  return {
    key: measure,
    version: 1,
    label,
    definition,
    unit,
    counts: { zh: '期内登记的进展，按发生日期；党支部计其覆盖科室的', en: 'Progress dated in the period; for a branch, that of the sections it covers' },
    countsNot: takenBack,
    source: { facts: ['planning.goal-progress'], where: [{ attribute: 'measure', in: [measure] }], aggregate: 'sum', reach: 'covered' },
  }
}

export const workIndicators: readonly Indicator[] = [
  progress('enterprises-checked', { zh: '核查企业', en: 'Enterprises checked' }, { zh: '家', en: 'enterprises' }, { zh: '期内开展数据质量核查的企业家数。', en: 'How many enterprises had their data quality checked in the period.' }),
  progress('problems-found', { zh: '核查发现问题', en: 'Problems found' }, problems, { zh: '期内数据质量核查发现的问题个数。', en: 'How many problems data-quality checks found in the period.' }),
  progress('problems-closed-on-time', { zh: '按期整改问题', en: 'Problems closed on time' }, problems, { zh: '期内按期完成整改的核查问题个数。', en: 'How many problems from checks were closed on time in the period.' }),
  {
    key: 'problems-closed-on-time-share',
    version: 1,
    label: { zh: '按期整改率', en: 'Share of problems closed on time' },
    definition: { zh: '按期整改问题占核查发现问题的百分比，四舍五入到一位小数；没有发现问题的，不适用。', en: 'Problems closed on time as a percentage of those found, rounded to one digit; not applicable when none was found.' },
    unit: { zh: '%', en: '%' },
    counts: { zh: '按期整改问题 ÷ 核查发现问题', en: 'Problems closed on time ÷ problems found' },
    countsNot: takenBack,
    source: { ratio: { part: 'problems-closed-on-time', whole: 'problems-found', times: 100, digits: 1 } },
  },
  {
    key: 'notices-due',
    version: 1,
    label: { zh: '下发的部署通知', en: 'Notices sent' },
    definition: { zh: '期内发给范围内各单位、需要签收的部署通知份数，一个单位一份。', en: 'How many notices were sent to the units in scope in the period to be signed for, one for each unit.' },
    unit: notices,
    counts: { zh: '下发日期在期内的通知', en: 'Notices sent in the period' },
    countsNot: { zh: '收回的、已冲回的', en: 'Notices withdrawn, and entries taken back' },
    source: { facts: ['planning.dispatched'], aggregate: 'count' },
  },
  {
    key: 'notices-signed-on-time',
    version: 1,
    label: { zh: '按期签收的部署通知', en: 'Notices signed for on time' },
    definition: { zh: '期内范围内各单位在规定日期前签收的部署通知份数。', en: 'How many notices the units in scope signed for in the period by the day that was set.' },
    unit: notices,
    counts: { zh: '签收日期在期内、没有逾期的签收', en: 'Signatures of the period that were on time' },
    countsNot: { zh: '逾期签收的、已冲回的', en: 'Late signatures, and entries taken back' },
    source: { facts: ['planning.acknowledged'], where: [{ attribute: 'onTime', in: [true] }], aggregate: 'count' },
  },
  {
    key: 'tasks-done',
    version: 1,
    label: { zh: '完成任务', en: 'Tasks done' },
    definition: { zh: '期内办结的目标任务件数。', en: 'How many tasks under goals were finished in the period.' },
    unit: { zh: '件', en: 'tasks' },
    counts: { zh: '办结日期在期内的任务；党支部计其覆盖科室的', en: 'Tasks finished in the period; for a branch, those of the sections it covers' },
    countsNot: takenBack,
    source: { facts: ['planning.task-done'], aggregate: 'count', reach: 'covered' },
  },
  {
    key: 'unlinked-goals',
    version: 1,
    label: { zh: '待挂接目标', en: 'Unlinked goals' },
    definition: { zh: '到期末为止，还没有和另一侧挂接的目标项数。', en: 'How many goals have no link to the other side on the last day of the period.' },
    unit: { zh: '项', en: 'goals' },
    counts: { zh: '成为待挂接记 +1，挂接后记 −1，累计到期末', en: '+1 when a goal becomes unlinked, −1 when it is linked, summed up to the last day' },
    countsNot: takenBack,
    source: { stock: ['planning.unlinked'], reach: 'covered' },
  },
]

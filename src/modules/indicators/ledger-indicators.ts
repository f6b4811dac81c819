import type { Text } from '../../foundation/i18n/texts.ts'
import type { FactAggregate, FactCondition } from '../journal/index.ts'
import type { Indicator } from './indicator.ts'

const struckOut: Text = { zh: '已划掉、已冲回的', en: 'Rows struck out and entries taken back' }
const source = ['ledgers.entry']
const rowsOf: Text = { zh: '台账中日期在期内的记录；党支部计其覆盖科室的', en: 'Rows of the ledger dated in the period; for a branch, those of the sections it covers' }

type Count = { key: string; register: string; label: Text; unit: Text; definition: Text; where?: readonly FactCondition[]; aggregate?: FactAggregate }

/** A number counted from the rows of one register; a branch counts what the sections it covers did. */
function counted({ key, register, label, unit, definition, where = [], aggregate = 'count' }: Count): Indicator {
  return { key, version: 1, label, definition, unit, counts: rowsOf, countsNot: struckOut, source: { facts: source, where: [{ attribute: 'register', in: [register] }, ...where], aggregate, reach: 'covered' } }
}

function share(key: string, part: string, whole: string, label: Text, definition: Text, counts: Text): Indicator {
  return { key, version: 1, label, definition, unit: { zh: '%', en: '%' }, counts, countsNot: struckOut, source: { ratio: { part, whole, times: 100, digits: 1 } } }
}

const enterprises: Text = { zh: '家', en: 'enterprises' }
const orders: Text = { zh: '件', en: 'orders' }
const answers: Text = { zh: '件', en: 'answers' }

export const ledgerIndicators: readonly Indicator[] = [
  counted({ key: 'ledger-enterprises-checked', register: 'quality-checks', label: { zh: '台账登记的核查企业', en: 'Enterprises checked, by the ledger' }, unit: enterprises, aggregate: 'sum', definition: { zh: '数据质量核查台账中，期内各批核查企业家数之和。', en: 'The enterprises of all batches of data-quality checks that the ledger dates in the period.' } }),
  counted({ key: 'industry-enterprises-checked', register: 'quality-checks', label: { zh: '核查工业企业', en: 'Industrial enterprises checked' }, unit: enterprises, aggregate: 'sum', where: [{ attribute: 'industry', in: ['工业'] }], definition: { zh: '数据质量核查台账中，期内核查的工业企业家数之和。', en: 'The industrial enterprises among those that the ledger of data-quality checks dates in the period.' } }),
  counted({ key: 'law-inspected-enterprises', register: 'law-inspections', label: { zh: '执法检查企业', en: 'Enterprises inspected' }, unit: enterprises, aggregate: { amount: 'enterprises' }, definition: { zh: '统计执法检查台账中，期内“双随机”检查的企业家数之和。', en: 'The enterprises of the random statistical law inspections that the ledger dates in the period.' } }),
  counted({ key: 'law-inspected-projects', register: 'law-inspections', label: { zh: '执法检查项目', en: 'Projects inspected' }, unit: { zh: '个', en: 'projects' }, aggregate: { amount: 'projects' }, definition: { zh: '统计执法检查台账中，期内“双随机”检查的项目个数之和。', en: 'The projects of the random statistical law inspections that the ledger dates in the period.' } }),
  counted({ key: 'research-visits', register: 'research-visits', label: { zh: '开展调研', en: 'Research visits' }, unit: { zh: '批次', en: 'visits' }, definition: { zh: '调研台账中，日期在期内的调研批次数。', en: 'How many research visits the ledger dates in the period.' } }),
  counted({ key: 'special-reports', register: 'special-reports', label: { zh: '统计专报', en: 'Special reports' }, unit: { zh: '篇', en: 'reports' }, definition: { zh: '统计专报台账中，报出日期在期内的篇数；只登题目和流转。', en: 'How many special reports left in the period by the ledger, which holds titles and flow only.' } }),
  counted({ key: 'special-reports-endorsed', register: 'special-reports', label: { zh: '签批的专报', en: 'Special reports endorsed' }, unit: { zh: '篇', en: 'reports' }, where: [{ attribute: 'endorsed', in: ['是'] }], definition: { zh: '期内报出的专报中登记了签批的篇数；只作事实，不计分。', en: 'How many of the period\'s special reports bear a note of endorsement; a fact, never scored.' } }),
  counted({ key: 'service-orders', register: 'service-orders', label: { zh: '办理服务单', en: 'Service orders' }, unit: orders, definition: { zh: '服务单台账中，下单日期在期内的件数。', en: 'How many service orders were placed in the period by the ledger.' } }),
  counted({ key: 'service-orders-on-time', register: 'service-orders', label: { zh: '按时办结的服务单', en: 'Service orders settled on time' }, unit: orders, where: [{ attribute: 'onTime', in: ['是'] }], definition: { zh: '期内服务单中按时办结的件数。', en: 'How many of the period\'s service orders were settled on time.' } }),
  share('service-orders-on-time-share', 'service-orders-on-time', 'service-orders', { zh: '服务单按时办结率', en: 'Share of service orders settled on time' }, { zh: '按时办结的服务单占期内服务单的百分比，四舍五入到一位小数；没有服务单的，不适用。', en: 'Service orders settled on time as a percentage of the period\'s orders, rounded to one digit; not applicable when there are none.' }, { zh: '按时办结的服务单 ÷ 办理服务单', en: 'Orders settled on time ÷ service orders' }),
  counted({ key: 'service-orders-reopened', register: 'service-orders', label: { zh: '重开的服务单', en: 'Service orders reopened' }, unit: orders, where: [{ attribute: 'reopened', in: ['是'] }], definition: { zh: '期内服务单中重开过的件数。', en: 'How many of the period\'s service orders were reopened.' } }),
  counted({ key: 'satisfaction-answers', register: 'service-orders', label: { zh: '满意度回收', en: 'Satisfaction answers' }, unit: answers, where: [{ attribute: 'satisfaction', in: ['满意', '基本满意', '不满意'] }], definition: { zh: '期内服务单中收到满意度评价的件数。', en: 'For how many of the period\'s service orders somebody said how satisfied they were.' } }),
  counted({ key: 'satisfied-answers', register: 'service-orders', label: { zh: '满意和基本满意', en: 'Satisfied or mostly satisfied' }, unit: answers, where: [{ attribute: 'satisfaction', in: ['满意', '基本满意'] }], definition: { zh: '收到的满意度评价中满意和基本满意的件数。', en: 'How many of these answers were satisfied or mostly satisfied.' } }),
  share('satisfied-share', 'satisfied-answers', 'satisfaction-answers', { zh: '服务满意率', en: 'Share satisfied' }, { zh: '满意和基本满意占满意度回收的百分比，四舍五入到一位小数；没有回收的，不适用。', en: 'Satisfied or mostly satisfied answers as a percentage of all answers, rounded to one digit; not applicable when there are none.' }, { zh: '满意和基本满意 ÷ 满意度回收', en: 'Satisfied answers ÷ answers' }),
  counted({ key: 'flood-duty-people', register: 'community-posting', label: { zh: '防汛下沉干部', en: 'Staff on flood duty' }, unit: { zh: '人', en: 'people' }, where: [{ attribute: 'task', in: ['防汛'] }], aggregate: { distinct: 'person' }, definition: { zh: '下沉社区台账中，期内因防汛下沉的人数，同一人计一次。', en: 'How many people the ledger posts to communities for flood duty in the period, each once.' } }),
]

import type { Text } from '../../foundation/i18n/texts.ts'
import type { FactDay } from '../journal/index.ts'
import type { Indicator } from './indicator.ts'

const items: Text = { zh: '条', en: 'items' }
const goals: Text = { zh: '项', en: 'goals' }
const percent: Text = { zh: '%', en: '%' }
const takenBack: Text = { zh: '已冲回的', en: 'Entries taken back' }
/** Items stand with the year of their plan, so that those of the next year's plan are not counted in this one. */
const ofThePlan: FactDay = { attribute: 'planStarts', otherwiseEndOf: 'planYear' }
const optional: Text = { zh: '自选动作、撤下的', en: 'Optional items, and items withdrawn' }

/** How far a plan takes up what its source documents require, stands carried by the Party side, and was signed for. */
export const planIndicators: readonly Indicator[] = [
  {
    key: 'required-items',
    version: 1,
    label: { zh: '规定动作', en: 'Required items' },
    definition: { zh: '年度在期内的计划所登记的来源文件里规定动作的条数。', en: 'How many required items the source documents of the plans of the period hold.' },
    unit: items,
    counts: { zh: '登记一条记 +1，撤下记 −1', en: '+1 for an item entered, −1 for one withdrawn' },
    countsNot: optional,
    source: { facts: ['planning.source-items'], where: [{ attribute: 'action', in: ['required'] }], aggregate: 'sum', day: ofThePlan },
  },
  {
    key: 'required-items-taken-up',
    version: 1,
    label: { zh: '有目标承接的规定动作', en: 'Required items taken up' },
    definition: { zh: '年度在期内的计划里，至少有一个目标承接的规定动作条数。', en: 'How many required items of the plans of the period at least one goal takes up.' },
    unit: items,
    counts: { zh: '有了第一个承接目标记 +1，最后一个不再承接记 −1', en: '+1 with the first goal, −1 when the last ends' },
    countsNot: optional,
    source: { facts: ['planning.items-taken-up'], where: [{ attribute: 'action', in: ['required'] }], aggregate: 'sum', day: ofThePlan },
  },
  {
    key: 'required-items-open',
    version: 1,
    label: { zh: '待承接的规定动作', en: 'Required items that no goal takes up' },
    definition: { zh: '年度在期内的计划里，还没有目标承接的规定动作条数。', en: 'How many required items of the plans of the period no goal takes up.' },
    unit: items,
    counts: { zh: '规定动作 − 有目标承接的规定动作', en: 'Required items − those taken up' },
    countsNot: optional,
    source: { difference: ['required-items', 'required-items-taken-up'] },
  },
  {
    key: 'required-items-taken-up-share',
    version: 1,
    label: { zh: '规定动作承接率', en: 'Share of required items taken up' },
    definition: { zh: '有目标承接的规定动作占全部规定动作的百分比，四舍五入到一位小数；没有登记规定动作的，不适用。', en: 'Required items taken up as a percentage of all required ones, rounded to one digit; not applicable when none was entered.' },
    unit: percent,
    counts: { zh: '有目标承接的规定动作 ÷ 规定动作', en: 'Required items taken up ÷ required items' },
    countsNot: optional,
    source: { ratio: { part: 'required-items-taken-up', whole: 'required-items', times: 100, digits: 1 } },
  },
  {
    key: 'business-goals-carried',
    version: 1,
    label: { zh: '有党建载体的业务目标', en: 'Business goals with a carrier' },
    definition: { zh: '到期末为止，至少挂了一个党建载体的业务目标项数。', en: 'How many business goals have at least one Party carrier on the last day of the period.' },
    unit: goals,
    counts: { zh: '挂上第一个载体记 +1，最后一个撤下记 −1，累计到期末；党支部计其覆盖科室的', en: '+1 with the first carrier, −1 when the last ends, summed up to the last day; for a branch, goals of the sections it covers' },
    countsNot: { zh: '只有关联、没有载体的，已冲回的', en: 'Goals that are linked but have no carrier, and entries taken back' },
    source: { stock: ['planning.carried'], reach: 'covered' },
  },
  {
    key: 'business-goals-carried-share',
    version: 1,
    label: { zh: '业务目标载体覆盖率', en: 'Share of business goals with a carrier' },
    definition: { zh: '有党建载体的业务目标占全部业务目标的百分比，四舍五入到一位小数；没有业务目标的，不适用。', en: 'Business goals with a carrier as a percentage of all business goals, rounded to one digit; not applicable when there is none.' },
    unit: percent,
    counts: { zh: '有党建载体的业务目标 ÷ 业务目标', en: 'Business goals with a carrier ÷ business goals' },
    countsNot: takenBack,
    source: { ratio: { part: 'business-goals-carried', whole: 'business-goals', times: 100, digits: 1 } },
  },
  {
    key: 'carriers-standing',
    version: 1,
    label: { zh: '党建载体', en: 'Party carriers' },
    definition: { zh: '到期末为止，范围内党组织挂在业务目标上的载体个数。', en: 'How many carriers the Party organisations in scope have behind business goals on the last day of the period.' },
    unit: { zh: '个', en: 'carriers' },
    counts: { zh: '挂上记 +1，撤下记 −1，累计到期末', en: '+1 when one is attached, −1 when it ends, summed up to the last day' },
    countsNot: takenBack,
    source: { stock: ['planning.carriers'] },
  },
  {
    key: 'notices-signed-on-time-share',
    version: 1,
    label: { zh: '部署按期签收率', en: 'Share of notices signed for on time' },
    definition: { zh: '按期签收的部署通知占下发的部署通知的百分比，四舍五入到一位小数；没有下发的，不适用。', en: 'Notices signed for on time as a percentage of those sent, rounded to one digit; not applicable when none was sent.' },
    unit: percent,
    counts: { zh: '按期签收的部署通知 ÷ 下发的部署通知', en: 'Notices signed for on time ÷ notices sent' },
    countsNot: { zh: '收回的、已冲回的', en: 'Notices withdrawn, and entries taken back' },
    source: { ratio: { part: 'notices-signed-on-time', whole: 'notices-due', times: 100, digits: 1 } },
  },
  {
    key: 'highlights-raised',
    version: 1,
    label: { zh: '工作亮点', en: 'Highlights' },
    definition: { zh: '期内由自选动作提出的工作亮点个数，只供参考，不计分。', en: 'How many optional actions were raised to highlights in the period, for information and never scored.' },
    unit: { zh: '个', en: 'highlights' },
    counts: { zh: '提出日期在期内的亮点', en: 'Highlights raised in the period' },
    countsNot: { zh: '撤回的', en: 'Those withdrawn' },
    source: { facts: ['planning.highlight'], aggregate: 'count' },
  },
]

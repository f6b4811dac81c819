import type { Text } from '../../foundation/i18n/texts.ts'
import type { FactCondition, FactDay } from '../journal/index.ts'
import type { Indicator } from './indicator.ts'

const goals: Text = { zh: '项', en: 'goals' }
const items: Text = { zh: '件', en: 'items' }
const takenBack: Text = { zh: '已冲回的', en: 'Entries taken back' }
const withdrawn: Text = { zh: '撤回的目标、已冲回的', en: 'Goals withdrawn, and entries taken back' }
const names: readonly FactCondition[] = [{ attribute: 'goal', given: true }]
const fallsDue: FactDay = { attribute: 'due', otherwiseEndOf: 'year' }

const sides = [
  { side: 'party', zh: '党建', en: 'Party' },
  { side: 'business', zh: '业务', en: 'business' },
] as const

/** The goals of one side that stand linked or alone on the last day. A branch counts the business goals of the sections it covers. */
function stockOf({ side, zh, en }: (typeof sides)[number], linked: boolean): Indicator {
  return {
    key: `${linked ? 'linked' : 'unlinked'}-${side}-goals`,
    version: 1,
    label: linked ? { zh: `已挂接的${zh}目标`, en: `Linked ${en} goals` } : { zh: `待挂接的${zh}目标`, en: `Unlinked ${en} goals` },
    definition: linked ? { zh: `到期末为止，和另一侧有关联的${zh}目标项数。`, en: `How many ${en} goals have a link to the other side on the last day of the period.` } : { zh: `到期末为止，还只在一侧的${zh}目标项数。`, en: `How many ${en} goals stand on one side alone on the last day of the period.` },
    unit: goals,
    counts: linked ? { zh: '连上第一条关联记 +1，最后一条解除记 −1，累计到期末', en: '+1 with a goal\'s first link, −1 when its last ends, summed up to the last day' } : { zh: '成为待挂接记 +1，挂接后记 −1，累计到期末', en: '+1 when a goal becomes unlinked, −1 when it is linked, summed up to the last day' },
    countsNot: takenBack,
    source: { stock: [linked ? 'planning.linked' : 'planning.unlinked'], where: [{ attribute: 'side', in: [side] }], ...(side === 'business' ? { reach: 'covered' as const } : {}) },
  }
}

function allOf({ side, zh, en }: (typeof sides)[number]): Indicator {
  return {
    key: `${side}-goals`,
    version: 1,
    label: { zh: `${zh}目标`, en: `${side === 'party' ? 'Party' : 'Business'} goals` },
    definition: { zh: `到期末为止，计划里的${zh}目标项数。`, en: `How many ${en} goals the plan holds on the last day of the period.` },
    unit: goals,
    counts: { zh: '已挂接的 ＋ 待挂接的', en: 'Linked + unlinked' },
    countsNot: withdrawn,
    source: { sum: [`linked-${side}-goals`, `unlinked-${side}-goals`] },
  }
}

/** What the integration index is worked out from (schemes/integration-index.yaml). */
export const integrationIndicators: readonly Indicator[] = [
  ...sides.flatMap((one) => [stockOf(one, true), stockOf(one, false), allOf(one)]),
  {
    key: 'commitments-naming-work',
    version: 1,
    label: { zh: '写明服务哪项目标的承诺', en: 'Commitments that name their goal' },
    definition: { zh: '期内公布的承诺中，写明服务计划里哪项目标的件数。', en: 'How many of the commitments published in the period name the goal of the plan that they serve.' },
    unit: items,
    counts: { zh: '公布日期在期内、写明目标的承诺', en: 'Items published in the period that name a goal' },
    countsNot: takenBack,
    source: { facts: ['commitments.published'], where: names, aggregate: 'count' },
  },
  {
    key: 'commitments-naming-work-due',
    version: 1,
    label: { zh: '到期的、写明目标的承诺', en: 'Commitments due that name their goal' },
    definition: { zh: '期限在期内、写明服务哪项目标的承诺件数。', en: 'How many published commitments that name their goal fall due in the period.' },
    unit: items,
    counts: { zh: '期限在期内、写明目标的承诺，不论哪天公布', en: 'Items that name a goal and whose day lies in the period' },
    countsNot: takenBack,
    source: { facts: ['commitments.published'], where: names, aggregate: 'count', day: fallsDue },
  },
  {
    key: 'commitments-naming-work-kept',
    version: 1,
    label: { zh: '其中已兑现', en: 'Of these, kept' },
    definition: { zh: '期限在期内、写明服务哪项目标的承诺中，已评为兑现的件数。', en: 'How many commitments that name their goal and fall due in the period have been judged kept.' },
    unit: items,
    counts: { zh: '写明目标、评诺结论为“兑现”的承诺', en: 'Items that name a goal and were judged kept' },
    countsNot: { zh: '部分兑现、未兑现的，已冲回的', en: 'Items kept in part or not, and entries taken back' },
    source: { facts: ['commitments.fulfilled'], where: names, aggregate: 'count', day: fallsDue },
  },
]

import type { Text } from '../../foundation/i18n/texts.ts'
import type { Indicator } from './indicator.ts'

const items: Text = { zh: '件', en: 'items' }
const published = ['commitments.published']
const kept = ['commitments.fulfilled']
const fallsDue = { attribute: 'due', otherwiseEndOf: 'year' }
const deed = [{ attribute: 'practicalDeed', in: [true] }]
const takenBack: Text = { zh: '未经支部审核公布的、已冲回的', en: 'Items not reviewed and published, and entries taken back' }

/** What practical deeds brought to people, summed from the log of their progress. Told in totals only: giving is never a target, a score or a rank. */
function given(key: string, amount: string, label: Text, unit: Text, definition: Text): Indicator {
  return {
    key,
    version: 1,
    label,
    definition,
    unit,
    counts: { zh: '实事承诺进展中登记的', en: 'What the progress of practical deeds says' },
    countsNot: { zh: '已更正、已冲回的', en: 'Entries corrected or taken back' },
    source: { facts: ['commitments.progress'], where: deed, aggregate: { amount } },
  }
}

const yuan: Text = { zh: '元', en: 'yuan' }
const people: Text = { zh: '人', en: 'people' }

export const commitmentIndicators: readonly Indicator[] = [
  given('people-helped', 'people', { zh: '帮助困难群众', en: 'People in need helped' }, people, { zh: '期内实事承诺进展中登记的帮助困难群众人数。', en: 'How many people in need the practical deeds of the period helped.' }),
  given('students-helped', 'students', { zh: '帮助学生', en: 'Students helped' }, people, { zh: '期内实事承诺进展中登记的帮助学生人数。', en: 'How many students the practical deeds of the period helped.' }),
  given('money-given', 'money', { zh: '自愿捐款', en: 'Money given freely' }, yuan, { zh: '期内实事承诺进展中登记的自愿捐款合计；只记事实。', en: 'The money given freely that the progress of practical deeds names in the period; told as a fact only.' }),
  given('goods-given', 'goods', { zh: '捐物折价', en: 'Goods given, by value' }, yuan, { zh: '期内实事承诺进展中登记的捐物折价合计；只记事实。', en: 'The value of goods given freely that the progress of practical deeds names in the period; told as a fact only.' }),
  {
    key: 'commitments-due',
    version: 1,
    label: { zh: '到期承诺', en: 'Commitments due' },
    definition: { zh: '公布的承诺中，期限在期内的件数；没有写明期限的，当年 12 月 31 日到期。', en: 'How many published commitments fall due in the period; one without a day of its own falls due on 31 December of its year.' },
    unit: items,
    counts: { zh: '期限在期内的承诺，不论哪天公布', en: 'Items whose day lies in the period, whenever published' },
    countsNot: takenBack,
    source: { facts: published, aggregate: 'count', day: fallsDue },
    ofPersons: true,
  },
  {
    key: 'commitments-due-fulfilled',
    version: 1,
    label: { zh: '到期已兑现承诺', en: 'Commitments due and kept' },
    definition: { zh: '期限在期内的承诺中，已评为兑现的件数，不论哪天评的。', en: 'How many of the commitments that fall due in the period have been judged kept, whenever that was.' },
    unit: items,
    counts: { zh: '期限在期内、评诺结论为“兑现”的承诺', en: 'Items whose day lies in the period and that were judged kept' },
    countsNot: { zh: '部分兑现、未兑现的，已冲回的', en: 'Items kept in part or not, and entries taken back' },
    source: { facts: kept, aggregate: 'count', day: fallsDue },
    ofPersons: true,
  },
  {
    key: 'commitments-published',
    version: 1,
    label: { zh: '公布承诺', en: 'Commitments published' },
    definition: { zh: '期内经支部逐条审核并公布的承诺件数。', en: 'How many commitments were reviewed by the branches and published in the period.' },
    unit: items,
    counts: { zh: '公布日期在期内的承诺', en: 'Items published in the period' },
    countsNot: takenBack,
    source: { facts: published, aggregate: 'count' },
  },
  {
    key: 'commitments-fulfilled',
    version: 1,
    label: { zh: '兑现承诺', en: 'Commitments kept' },
    definition: { zh: '期内经评诺认定为兑现的承诺件数。', en: 'How many commitments were judged kept in the period.' },
    unit: items,
    counts: { zh: '评诺结论为“兑现”的承诺', en: 'Items judged kept' },
    countsNot: { zh: '部分兑现、未兑现的，已冲回的', en: 'Items kept in part or not, and entries taken back' },
    source: { facts: kept, aggregate: 'count' },
  },
  {
    key: 'commitments-fulfilled-share',
    version: 1,
    label: { zh: '承诺兑现率', en: 'Share of commitments kept' },
    definition: { zh: '到期承诺中已兑现的百分比，四舍五入到一位小数；没有到期的，不适用。', en: 'Commitments due and kept as a percentage of those due, rounded to one digit; not applicable when none is due.' },
    unit: { zh: '%', en: '%' },
    counts: { zh: '到期已兑现承诺 ÷ 到期承诺', en: 'Commitments due and kept ÷ commitments due' },
    countsNot: takenBack,
    source: { ratio: { part: 'commitments-due-fulfilled', whole: 'commitments-due', times: 100, digits: 1 } },
  },
  {
    key: 'practical-deeds',
    version: 1,
    label: { zh: '实事承诺', en: 'Practical deeds promised' },
    definition: { zh: '期内公布的承诺中实事承诺的件数。', en: 'How many of the commitments published in the period are practical deeds.' },
    unit: items,
    counts: { zh: '类别为实事的承诺', en: 'Items of the kind practical deed' },
    countsNot: takenBack,
    source: { facts: published, where: deed, aggregate: 'count' },
  },
  {
    key: 'practical-deeds-fulfilled',
    version: 1,
    label: { zh: '兑现的实事承诺', en: 'Practical deeds kept' },
    definition: { zh: '期内经评诺认定为兑现的实事承诺件数。', en: 'How many practical deeds were judged kept in the period.' },
    unit: items,
    counts: { zh: '评诺结论为“兑现”的实事承诺', en: 'Practical deeds judged kept' },
    countsNot: { zh: '部分兑现、未兑现的，已冲回的', en: 'Deeds kept in part or not, and entries taken back' },
    source: { facts: kept, where: deed, aggregate: 'count' },
  },
]

import type { FactKind, SpokenFact } from '../journal/index.ts'

const what = ({ attributes }: SpokenFact) => String(attributes['text'] ?? '')

/** An item was published to the agency: from now on it counts as promised. */
export const commitmentPublished: FactKind = {
  kind: 'commitments.published',
  label: { zh: '公布承诺', en: 'Commitments published' },
  measure: { zh: '件', en: 'items' },
  sentence: (fact) => ({ zh: `公布承诺：${what(fact)}`, en: `Published: ${what(fact)}` }),
}

/** Progress of an item: `quantity` in the item's own unit; amounts: people and students helped, money and goods (yuan). */
export const commitmentProgress: FactKind = {
  kind: 'commitments.progress',
  label: { zh: '践诺进展', en: 'Commitment progress' },
  measure: { zh: '（按承诺）', en: '(by commitment)' },
  lateAfterDays: 31,
  sentence: (fact) => ({
    zh: `${fact.quantity}${String(fact.attributes['unit'] ?? '')}:${what(fact)}`,
    en: `${fact.quantity} ${String(fact.attributes['unit'] ?? '')}: ${what(fact)}`,
  }),
}

/** An item was judged kept (兑现). */
export const commitmentFulfilled: FactKind = {
  kind: 'commitments.fulfilled',
  label: { zh: '承诺兑现', en: 'Commitments kept' },
  measure: { zh: '件', en: 'items' },
  sentence: (fact) => ({ zh: `兑现：${what(fact)}`, en: `Kept: ${what(fact)}` }),
}

export const factKinds = [commitmentPublished, commitmentProgress, commitmentFulfilled] as const

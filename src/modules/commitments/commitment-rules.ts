import type { Day } from '../../foundation/clock/day.ts'
import type { Text } from '../../foundation/i18n/texts.ts'

export type State = 'drafted' | 'submitted' | 'groupReviewed' | 'accepted' | 'returned' | 'published' | 'fulfilling' | 'assessed' | 'withdrawn'
export type Act = 'revise' | 'submit' | 'forward' | 'groupReturn' | 'accept' | 'branchReturn' | 'publish' | 'progress' | 'assess' | 'proposeChange' | 'withdraw' | 'acceptWithdrawal'
export type Kind = 'common' | 'post' | 'practicalDeed'
export type Form = 'individual' | 'paired' | 'collective'

export type Sentence =
  | 'item-is-in-review'
  | 'published-item-changes-through-review'
  | 'only-drafts-are-submitted'
  | 'item-is-not-before-the-group'
  | 'item-is-not-before-the-branch'
  | 'nothing-is-published-unreviewed'
  | 'progress-only-after-publication'
  | 'only-published-items-are-assessed'
  | 'only-published-items-change-through-review'
  | 'published-item-is-withdrawn-through-review'
  | 'item-is-withdrawn'

type Rule = { from: readonly State[]; to: State; sentence: Sentence }

/** Drafted, published, fulfilled, judged (定诺—亮诺—践诺—评诺), with the review between the first two. */
const rules: Record<Act, Rule> = {
  revise: { from: ['drafted', 'returned'], to: 'drafted', sentence: 'item-is-in-review' },
  submit: { from: ['drafted'], to: 'submitted', sentence: 'only-drafts-are-submitted' },
  forward: { from: ['submitted'], to: 'groupReviewed', sentence: 'item-is-not-before-the-group' },
  groupReturn: { from: ['submitted'], to: 'returned', sentence: 'item-is-not-before-the-group' },
  accept: { from: ['groupReviewed'], to: 'accepted', sentence: 'item-is-not-before-the-branch' },
  branchReturn: { from: ['groupReviewed'], to: 'returned', sentence: 'item-is-not-before-the-branch' },
  publish: { from: ['accepted'], to: 'published', sentence: 'nothing-is-published-unreviewed' },
  progress: { from: ['published', 'fulfilling'], to: 'fulfilling', sentence: 'progress-only-after-publication' },
  assess: { from: ['published', 'fulfilling'], to: 'assessed', sentence: 'only-published-items-are-assessed' },
  proposeChange: { from: ['published', 'fulfilling'], to: 'fulfilling', sentence: 'only-published-items-change-through-review' },
  withdraw: { from: ['drafted', 'submitted', 'groupReviewed', 'accepted', 'returned'], to: 'withdrawn', sentence: 'published-item-is-withdrawn-through-review' },
  acceptWithdrawal: { from: ['published', 'fulfilling'], to: 'withdrawn', sentence: 'only-published-items-change-through-review' },
}

const afterPublication: readonly State[] = ['published', 'fulfilling', 'assessed']

/** The states in which an item is promised to the whole agency. */
export const publishedStates = afterPublication

/** Where an act leads from a state, or the sentence that forbids it. */
export function transition(state: State, act: Act): { to: State } | { broken: Sentence } {
  const rule = rules[act]
  if (rule.from.includes(state)) return { to: rule.to }
  if (state === 'withdrawn') return { broken: 'item-is-withdrawn' }
  if (act === 'revise' && afterPublication.includes(state)) return { broken: 'published-item-changes-through-review' }
  return { broken: rule.sentence }
}

/** True if the act is open in the state. */
export function isOpen(state: State, act: Act): boolean {
  return rules[act].from.includes(state)
}

/** What is said about an item's words. */
export type Wording = { text: string; kind: Kind; target: string | null; targetUnit: string; due: Day | null; beneficiary: string }

/** Giving is voluntary: recorded when it happens, never a target. True if the item makes it one. */
export function makesGivingATarget({ text, target, targetUnit }: Wording): boolean {
  if (target !== null && /^(元|万元|RMB|yuan|毫升|ml)$/i.test(targetUnit.trim())) return true
  return /(捐款|捐赠|捐资|捐物|献血)[^,\uff0c。;\uff1b、]{0,8}\d/.test(text) || /\d+(\.\d+)?\s*(元|毫升)[^,\uff0c。;\uff1b、]{0,4}(捐|献)/.test(text)
}

export type WordHint = { code: string; field: string; found: string; text: Text }

const emptyPhrases = /进一步(提高|增强|加强)[^,\uff0c。;\uff1b]{0,12}|不断(提高|增强|加强)[^,\uff0c。;\uff1b]{0,12}|切实(加强|提高|做好)[^,\uff0c。;\uff1b]{0,12}|努力做好[^,\uff0c。;\uff1b]{0,12}|积极完成[^,\uff0c。;\uff1b]{0,14}|认真(履行|做好|完成)[^,\uff0c。;\uff1b]{0,12}|做好本职工作|尽职尽责|爱岗敬业|为民服务意识|do my best|improve further/
const amounts = /\d|[一二两三四五六七八九十百]+(次|家|户|个|名|篇|场|期|笔|类|条|项|本|份)|每(天|日|周|月|季|年|学期)|100\s*%|全部/
const dates = /\d+\s*月|年底|月底|季末|上半年|下半年|全年|每(天|日|周|月|季|年|学期)/
const served = /企业|居民|群众|学生|老人|村|社区|镇街|合作社|农户|基层|单位|同志|服务对象|党员/

/**
 * Points out words without substance, and what an item still leaves open: for whom, how much, by when. Never a refusal:
 * the group and the branch decide.
 */
export function wordHints(item: Wording): WordHint[] {
  const hints: WordHint[] = []
  const empty = emptyPhrases.exec(item.text)
  const amount = item.target !== null || amounts.test(item.text)
  if (empty && !amount) hints.push({ code: 'empty-phrase', field: 'text', found: empty[0], text: { zh: '这句话看不出要做什么。写一件能看见结果的事。', en: 'These words don\'t say what will be done. Name something whose result can be seen.' } })
  if (item.text.includes('＿')) hints.push({ code: 'blank-left', field: 'text', found: '＿', text: { zh: '样式里还有空没填。', en: 'A blank of the template is not filled in.' } })
  if (item.kind === 'practicalDeed' && item.beneficiary === '' && !served.test(item.text)) hints.push({ code: 'no-one-named', field: 'beneficiary', found: '', text: { zh: '没有对象：写清帮谁。', en: 'Nobody is named: say who is helped.' } })
  else if (empty && !amount && !served.test(item.text)) hints.push({ code: 'no-one-named', field: 'text', found: '', text: { zh: '没有对象：写清为谁做。', en: 'Nobody is named: say for whom.' } })
  if (!amount) hints.push({ code: 'no-amount', field: 'target', found: '', text: { zh: '没有数：写清做到什么程度。', en: 'No amount: say how much.' } })
  if (item.due === null && !dates.test(item.text)) hints.push({ code: 'no-date', field: 'due', found: '', text: { zh: '没有时间：写清何时完成。', en: 'No date: say by when.' } })
  return hints
}

/** An item is late when its day has passed and nobody has judged it yet. */
export function isLate(item: { state: State; due: Day | null }, today: Day): boolean {
  return item.due !== null && item.due < today && (item.state === 'published' || item.state === 'fulfilling')
}

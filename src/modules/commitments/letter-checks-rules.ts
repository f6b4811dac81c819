import type { Text } from '../../foundation/i18n/texts.ts'
import { wordHints, type Wording } from './commitment-rules.ts'

/** One line of "is it well written": kept, open, or only a remark; `items`: the numbers of the items it speaks of. */
export type LetterCheck = { code: string; kept: boolean; remark: boolean; items: number[]; text: Text }

type Item = Wording & { number: number; goal: string | null }

const mostDeeds = 3
const numbers = (items: readonly Item[]) => items.map(({ number }) => number)

/**
 * Reads a whole letter as a reviewer would: a business goal that strives for a first-class result (unless exempt: village
 * duty, near retirement, support staff), a practical deed that names whom it helps, an amount and a date everywhere,
 * no empty words, one deed to a few.
 */
export function letterChecks(items: readonly Item[], exemption: string | null): LetterCheck[] {
  const post = items.filter(({ kind }) => kind === 'post')
  const deeds = items.filter(({ kind }) => kind === 'practicalDeed')
  const open = items.filter((item) => wordHints(item).some(({ code }) => code === 'no-amount' || code === 'no-date'))
  const unnamed = deeds.filter((item) => wordHints(item).some(({ code }) => code === 'no-one-named'))
  const empty = items.filter((item) => wordHints(item).some(({ code }) => code === 'empty-phrase' || code === 'blank-left'))
  const serving = items.filter(({ goal }) => goal !== null)
  return [
    exemption !== null
      ? { code: 'business-goal', kept: true, remark: true, items: [], text: { zh: '免写业务争创一流的一条。', en: 'Exempt from a first-class business goal.' } }
      : { code: 'business-goal', kept: post.length > 0, remark: false, items: numbers(post), text: { zh: '有一条岗位承诺，争创一流。', en: 'Has a post commitment that strives for a first-class result.' } },
    { code: 'deed', kept: deeds.length > 0 && unnamed.length === 0, remark: deeds.length === 0, items: numbers(unnamed.length > 0 ? unnamed : deeds), text: deeds.length === 0 ? { zh: '还没有实事承诺，可以不写。', en: 'No practical deed yet; there need not be one.' } : unnamed.length > 0 ? { zh: '实事承诺要写明受益方。', en: 'A practical deed names whom it helps.' } : { zh: '有实事承诺，受益方已写明。', en: 'Has a practical deed that names whom it helps.' } },
    { code: 'amount-and-date', kept: open.length === 0, remark: false, items: numbers(open), text: open.length > 0 ? { zh: '有的条目没有数或时间。', en: 'Some items state no amount or date.' } : { zh: '每一条都有数、有时间。', en: 'Every item states an amount and a date.' } },
    { code: 'words', kept: empty.length === 0, remark: false, items: numbers(empty), text: empty.length > 0 ? { zh: '有空话，或样式的空没填。', en: 'Some words are empty, or a blank is not filled in.' } : { zh: '没有空话。', en: 'No empty words.' } },
    ...(deeds.length > mostDeeds ? [{ code: 'deeds-few', kept: false, remark: true, items: numbers(deeds), text: { zh: '实事一至三件就好，做得到最要紧。', en: 'One to three deeds are enough; what counts is that they are done.' } }] : []),
    { code: 'serves', kept: serving.length > 0, remark: true, items: numbers(serving), text: serving.length > 0 ? { zh: '写明了服务哪项业务。', en: 'Names the business work it serves.' } : { zh: '还没写服务哪项业务，可以不写。', en: 'Names no business work yet; it need not.' } },
  ]
}

import type { ChooseNode } from '../operators/choose.ts'
import type { Gift } from '../operators/give.ts'
import { LIMITS, type Band, type PickNode, type TableRow } from '../operators/pick-node.ts'
import type { Text } from '../problem.ts'
import { formulaWords } from './formula-words.ts'
import { giftWords, innerWords } from './gift-words.ts'
import { cases, listed, type Speaker } from './speaker.ts'

const BOUNDS: Record<(typeof LIMITS)[number], Text> = { at_least: { zh: '不低于', en: 'at least ' }, above: { zh: '高于', en: 'above ' }, at_most: { zh: '不超过', en: 'at most ' }, below: { zh: '低于', en: 'below ' } }

/** The first case that holds: 应开为0的，不适用；其余的，从30分起 …. */
export function chooseWords(node: ChooseNode, s: Speaker): string {
  return cases(node.cases.map(({ when, title, veto, basis, ...gift }) => {
    const given = giftWords(gift, s)
    const remarks = [...(veto ? [s.say('一票否决', 'a veto')] : []), ...(basis ? [s.say(`依据：${basis.zh}`, `by ${basis.en}`)] : [])].map((remark) => s.say(`（${remark}）`, ` (${remark})`)).join('')
    if (!when) return `${node.cases.length > 1 ? rest(given, s) : given}${remarks}`
    const condition = formulaWords(when, s)
    return s.say(`${title ? `${title.zh}（${condition}）` : condition}的，${given}${remarks}`, `where ${title ? `${title.en} (${condition})` : condition}: ${given}${remarks}`)
  }), s)
}

/** Bands or a table: 总分不低于97的，优秀；…. */
export function pickWords(node: PickNode, s: Speaker): string {
  const on = listed(node.on.map((each) => innerWords(each, s)), s)
  const rows = node.bands ? node.bands.map((band) => bandWords(band, s)) : tableWords(node.table ?? [], s)
  const otherwise = node.otherwise ? [rest(giftWords(node.otherwise, s), s)] : []
  return s.say(`按${on}：`, `by ${on}: `) + cases([...rows, ...otherwise], s)
}

function bandWords(band: Band, s: Speaker): string {
  const limits = LIMITS.flatMap((key) => (band[key] ? [`${BOUNDS[key][s.language]}${formulaWords(band[key], s)}`] : []))
  const given = giftWords(band, s)
  return limits.length === 0 ? rest(given, s) : s.say(`${limits.join('、')}的，${given}`, `${limits.join(' and ')}: ${given}`)
}

function tableWords(rows: readonly TableRow[], s: Speaker, above: readonly string[] = []): string[] {
  return rows.flatMap(({ key, give, rows: below }) => {
    const keys = [...above, s.compiled.kinds.find(({ id }) => id === key)?.title[s.language] ?? key]
    return below ? tableWords(below, s, keys) : [s.say(`${keys.join('、')}的，${giftWords({ give } as Gift, s)}`, `${keys.join(', ')}: ${giftWords({ give } as Gift, s)}`)]
  })
}

function rest(given: string, s: Speaker): string {
  return s.say(`其余的，${given}`, `otherwise ${given}`)
}

import type { Among } from '../operators/member-set.ts'
import type { Ordering } from '../operators/ordering.ts'
import { formulaWords } from './formula-words.ts'
import { listed, type Speaker } from './speaker.ts'

/** Who is compared with whom: 同类对象（只比类别相同的，不含自己）. */
export function amongWords(among: Among, s: Speaker): string {
  const kind = s.compiled.kinds.find(({ id }) => id === among.kind)?.title[s.language]
  const who = kind !== undefined ? s.say(`各${kind}`, `every ${kind}`) : among.children ? s.say('下级对象', 'the subjects below') : s.say('同类对象', 'the subjects of the same kind')
  const narrower = [
    ...(among.same.length > 0 ? [s.say(`${listed(among.same.map((key) => formulaWords(key, s)), s)}相同`, `with the same ${listed(among.same.map((key) => formulaWords(key, s)), s)}`)] : []),
    ...(among.where ? [s.say(formulaWords(among.where, s), `where ${formulaWords(among.where, s)}`)] : []),
    ...(among.selfOut ? [s.say('不含自己', 'without itself')] : []),
    ...(among.minimum > 0 ? [s.say(`不足${among.minimum}个的不适用`, `not applicable with fewer than ${among.minimum}`)] : []),
  ]
  return narrower.length === 0 ? who : s.say(`${who}（${narrower.join('，')}）`, `${who} (${narrower.join(', ')})`)
}

/** By what members are put in order: 总分从高到低，相同的比党建方面. */
export function orderingWords({ value, then, order }: Ordering, s: Speaker): string {
  const by = formulaWords(value, s)
  const further = then.length === 0 ? '' : s.say(`，相同的比${listed(then.map((key) => formulaWords(key, s)), s)}`, `, then by ${listed(then.map((key) => formulaWords(key, s)), s)}`)
  return order === 'high_first' ? s.say(`${by}从高到低${further}`, `${by}, highest first${further}`) : s.say(`${by}从低到高${further}`, `${by}, lowest first${further}`)
}

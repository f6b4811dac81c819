import { ratio, whole } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import type { Unknown, Value } from '../values/value.ts'
import { join, readEnum } from '../scheme/reading.ts'
import { NUMBER } from '../scheme/shape.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { Crossing } from '../run/row.ts'
import { checkAmong, readAmong, teams } from './member-set.ts'
import type { Among } from './member-set.ts'
import { linkStanding, readOrdering, tiers } from './ordering.ts'
import type { Ordering, Standing } from './ordering.ts'
import type { Linker, Operator } from './operator.ts'
import { describeFormula } from './describe-formula.ts'
import { unknownWords } from './wording.ts'
import { spoken } from './quantity.ts'

export interface RankNode extends SchemeNode { ordering: Ordering; ties: 'skip' | 'dense' | 'shared'; bottom: boolean; among: Among; cross?: number; stage?: number }

/** The place among others: 1 is first (or last, when counted from the bottom). */
export const rank: Operator<RankNode> = {
  key: 'rank',
  keys: ['among', 'order', 'ties', 'then', 'from'],
  parse(keyed, base, { reading }) {
    const ordering = readOrdering(keyed, 'rank', base.path, reading)
    const ties = readEnum(keyed.get('ties'), join(base.path, 'ties'), ['skip', 'dense', 'shared'] as const, reading) ?? 'skip'
    const from = readEnum(keyed.get('from'), join(base.path, 'from'), ['top', 'bottom'] as const, reading)
    const among = readAmong(keyed.get('among'), join(base.path, 'among'), keyed.at('rank'), reading)
    return ordering && { ...base, ordering, ties, bottom: from === 'bottom', among }
  },
  check(node, checker, scope) {
    checker.crossing(node, () => {
      const members = checkAmong(node.among, checker, scope)
      for (const formula of [node.ordering.value, ...node.ordering.then]) checker.formula(formula, members, 'number')
    })
    return NUMBER
  },
  link(node, linker) {
    const k = node.cross!
    if (!linker.env.crossings[k]) linker.env.crossings[k] = makeCrossing(node, linker)
    return (row) => linker.env.crossings[k]!.read(row)
  },
  say(node, teller, row, _locals, value) {
    const words = describeFormula(node.ordering.value, teller, row, undefined)
    const size = teller.env.crossings[node.cross!]!.size?.(row) ?? 0
    const inputs = teller.inputs(node.ordering.value, row, undefined)
    if (value.s !== 'number') return { sentence: unknownWords(value), parts: [], inputs }
    const place = spoken(value)
    const end = node.bottom ? { zh: `倒数第${place}名`, en: `place ${place} from the bottom` } : { zh: `第${place}名`, en: `place ${place}` }
    return { sentence: { zh: `${words.zh},在${size}个对象中排${end.zh}`, en: `${words.en}: ${end.en} of ${size}` }, parts: [], inputs }
  },
  inside: () => [],
  formulas: (node) => [node.ordering.value, ...node.ordering.then, ...(node.among.where ? [node.among.where] : []), ...node.among.same],
}

function makeCrossing(node: RankNode, linker: Linker): Crossing {
  const standing = linkStanding(node.ordering, linker, node.line)
  const found = teams<Standing>(node.among, linker)
  const places = new Map<number, NumberValue>()
  const unknown = new Map<number, Unknown>()
  return {
    stage: node.stage!,
    collect(row) {
      found.collect(row, (member) => {
        const own = standing(member)
        if ('s' in own) unknown.set(member.index, own)
        return own
      })
    },
    finish() {
      for (const team of found.all()) {
        const order = tiers(team, node.ordering.order)
        if (node.bottom) order.reverse()
        let before = 0
        order.forEach((tier, i) => {
          const place = node.ties === 'dense' ? whole(i + 1) : node.ties === 'skip' ? whole(before + 1) : ratio(BigInt(2 * before + tier.length + 1), 2n)
          for (const member of tier) places.set(member.row, place)
          before += tier.length
        })
      }
    },
    read(row): Value {
      const own = unknown.get(row.index)
      if (own && own.s !== 'missing') return own
      const team = found.teamOf(row)
      if ('s' in team) return team
      return places.get(row.index) ?? own ?? { s: 'none' }
    },
    size(row) {
      const team = found.teamOf(row)
      return 's' in team ? 0 : team.members.length
    },
  }
}

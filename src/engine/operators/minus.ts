import { ZERO, less, tooLarge } from '../values/ratio.ts'
import { failure, meet } from '../values/value.ts'
import type { Unknown } from '../values/value.ts'
import { demand } from '../formula/functions.ts'
import { NUMBER } from '../scheme/shape.ts'
import type { Part, SchemeNode } from '../scheme/node.ts'
import type { Operator } from './operator.ts'
import { checkNumbers, partTitle, requireParts } from './parts.ts'
import { afterSemicolon, chain, gets, result } from './wording.ts'

export interface MinusNode extends SchemeNode { from?: SchemeNode; parts: Part[] }

/** Starts from `from` (0 when unwritten) and takes its parts away. */
export const minus: Operator<MinusNode> = {
  key: 'minus',
  keys: ['from'],
  parse(keyed, base, reader) {
    const parts = reader.parts(keyed.get('minus'), `${base.path}.minus`)
    const from = reader.node(keyed.get('from'), `${base.path}.from`)
    return requireParts(parts, keyed, 'minus', reader) ? { ...base, parts, ...(from ? { from } : {}) } : undefined
  },
  check(node, checker, scope) {
    checkNumbers([...(node.from ? [node.from] : []), ...node.parts.map((part) => part.node)], checker, scope)
    return NUMBER
  },
  link(node, linker) {
    const from = node.from && linker.node(node.from)
    const parts = node.parts.map((part) => ({ run: linker.node(part.node), drops: part.node.na?.as === 'drop' }))
    return (row, locals) => {
      const start = from ? from(row, locals) : ZERO
      let worst: Unknown | undefined
      let rest = ZERO
      if (start.s === 'number') rest = start
      else worst = demand([start], 'number', node.line)
      for (const part of parts) {
        const value = part.run(row, locals)
        if (value.s === 'number') rest = less(rest, value)
        else if (!(value.s === 'na' && part.drops)) worst = meet(worst, demand([value], 'number', node.line)!)
      }
      return worst ?? (tooLarge(rest) ? failure('too-large', node.line) : rest)
    }
  },
  say(node, teller, row, locals, value) {
    const from = node.from && teller.node(node.from, row, locals, { taken: false })
    const parts = node.parts.map((part) => teller.node(part.node, row, locals, { name: part.name, taken: true }))
    const first = parts[0]
    if (parts.length === 1 && first && first.operator === 'per' && first.value.state === 'value' && value.s === 'number') {
      return { sentence: afterSemicolon(first.sentence, gets(value, teller)), parts: from ? [from, first] : [first], inputs: [], lead: first.sentence }
    }
    const terms = node.parts.map((part, i) => ({ sign: '−', title: partTitle(part, teller), value: parts[i]!.value }))
    const start = from ? [{ sign: '+', title: from.operator === 'formula' && node.from?.title ? node.from.title : { zh: '', en: '' }, value: from.value }] : []
    const words = chain([...start, ...terms], teller)
    return { sentence: result(words, value, teller), parts: from ? [from, ...parts] : parts, inputs: [], lead: words }
  },
  full: (node, of) => node.from && of(node.from),
  inside: (node) => [...(node.from ? [node.from] : []), ...node.parts.map((part) => part.node)],
  formulas: () => [],
}

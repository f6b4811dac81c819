import { ZERO, divide, plus, times, tooLarge } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { failure, meet } from '../values/value.ts'
import type { Unknown } from '../values/value.ts'
import { demand } from '../formula/functions.ts'
import { NUMBER } from '../scheme/shape.ts'
import type { Part, SchemeNode } from '../scheme/node.ts'
import type { Operator } from './operator.ts'
import { checkNumbers, partTitle, requireParts } from './parts.ts'
import { chain, result } from './wording.ts'

export interface AddNode extends SchemeNode { parts: Part[] }

/** Adds its parts. A part that is not applicable with `na: drop` is left out and the rest rescaled by full marks. */
export const add: Operator<AddNode> = {
  key: 'add',
  keys: [],
  parse(keyed, base, reader) {
    const parts = reader.parts(keyed.get('add'), `${base.path}.add`)
    return requireParts(parts, keyed, 'add', reader) ? { ...base, parts } : undefined
  },
  check(node, checker, scope) {
    checkNumbers(node.parts.map((part) => part.node), checker, scope)
    return NUMBER
  },
  link(node, linker) {
    const parts = node.parts.map((part) => ({ run: linker.node(part.node), drops: part.node.na?.as === 'drop', full: linker.full(part.node) }))
    const everything = fullOf(parts)
    return (row, locals) => {
      let sum = ZERO
      let worst: Unknown | undefined
      let dropped = 0
      let kept: NumberValue | undefined = ZERO
      for (const part of parts) {
        const value = part.run(row, locals)
        if (value.s === 'number') {
          sum = plus(sum, value)
          kept = kept && part.full && plus(kept, part.full)
        } else if (value.s === 'na' && part.drops) {
          dropped++
          if (dropped === parts.length) return worst ?? value
        } else worst = meet(worst, demand([value], 'number', node.line)!)
      }
      if (worst) return worst
      if (dropped > 0) {
        const scale = everything && kept && divide(everything, kept)
        if (!scale) return failure('no-full-marks', node.line)
        sum = times(sum, scale)
      }
      return tooLarge(sum) ? failure('too-large', node.line) : sum
    }
  },
  say(node, teller, row, locals, value) {
    const parts = node.parts.map((part) => teller.node(part.node, row, locals, { name: part.name, taken: false }))
    const terms = node.parts.map((part, i) => ({ sign: '+', title: partTitle(part, teller), value: parts[i]!.value }))
    return { sentence: result(chain(terms, teller), value, teller), parts, inputs: [] }
  },
  full: (node, of) => fullOf(node.parts.map((part) => ({ full: of(part.node) }))),
  inside: (node) => node.parts.map((part) => part.node),
  formulas: () => [],
}

function fullOf(parts: { full: NumberValue | undefined }[]): NumberValue | undefined {
  return parts.reduce<NumberValue | undefined>((sum, part) => sum && part.full && plus(sum, part.full), ZERO)
}

import { ZERO, times, tooLarge } from '../values/ratio.ts'
import { failure } from '../values/value.ts'
import { demand } from '../formula/functions.ts'
import { readEnum, readFormula, report } from '../scheme/reading.ts'
import { NUMBER } from '../scheme/shape.ts'
import { PART_STEPS, stepsOf } from './per-steps.ts'
import type { PerNode } from './per-steps.ts'
import { sayPer } from './say-per.ts'
import { checkNumbers } from './parts.ts'
import type { Operator } from './operator.ts'

/** Points for each unit of a quantity: counted, short of what was due, or over a limit. Source: kinds A of the catalogue of rules. */
export const per: Operator<PerNode> = {
  key: 'per',
  keys: ['count', 'short', 'over', 'of', 'step', 'part'],
  parse(keyed, base, reader) {
    const { reading } = reader
    const at = (key: string): string => `${base.path}.${key}`
    const points = readFormula(keyed.get('per'), at('per'), reading)
    const node: PerNode = { ...base, per: points! }
    for (const key of ['count', 'short', 'over', 'of'] as const) {
      const inner = reader.node(keyed.get(key), at(key))
      if (inner) node[key] = inner
    }
    const step = readFormula(keyed.get('step'), at('step'), reading)
    if (step) node.step = step
    const part = readEnum(keyed.get('part'), at('part'), PART_STEPS, reading)
    if (part) node.part = part
    const written = (['count', 'short', 'over'] as const).filter((key) => keyed.get(key))
    if (written.length !== 1) {
      report(reading, keyed.at('per'), 'missing-key', at('per'), { zh: written.length === 0 ? '没有写数量' : '数量只能写一种', en: written.length === 0 ? 'the quantity is missing' : 'only one quantity can be written' }, { zh: 'count(次数)、short+of(少于应有)或 over+of(超过界限)择一', en: 'write one of count, short with of, over with of' })
      return undefined
    }
    if ((written[0] !== 'count') !== (keyed.get('of') !== undefined)) {
      report(reading, keyed.at(keyed.get('of') ? 'of' : written[0]!), 'missing-key', at('of'), { zh: written[0] === 'count' ? 'of 只与 short 或 over 同用' : `${written[0]} 要和 of 同用`, en: written[0] === 'count' ? 'of goes with short or over' : `${written[0]} needs of` }, { zh: 'short: 实有数, of: 应有数', en: 'short: actual, of: required' })
      return undefined
    }
    return points && node[written[0]!] && (written[0] === 'count' || node.of) ? node : undefined
  },
  check(node, checker, scope) {
    checker.formula(node.per, scope, 'number')
    checkNumbers(this.inside(node), checker, scope)
    if (node.step) checker.formula(node.step, scope, 'number')
    return NUMBER
  },
  link(node, linker) {
    const points = linker.formula(node.per)
    const actual = linker.node((node.count ?? node.short ?? node.over)!)
    const of = node.of && linker.node(node.of)
    const step = node.step && linker.formula(node.step)
    return (row, locals) => {
      const each = points(row, locals)
      const a = actual(row, locals)
      const b = of ? of(row, locals) : ZERO
      const size = step ? step(row, locals) : ZERO
      if (each.s !== 'number' || a.s !== 'number' || b.s !== 'number' || size.s !== 'number') return demand([a, b, size, each], 'number', node.line)!
      const steps = stepsOf(node, a, b, step ? size : undefined)
      if (steps.s !== 'number') return steps
      const result = times(steps, each)
      return tooLarge(result) ? failure('too-large', node.line) : result
    }
  },
  say: sayPer,
  inside: (node) => [node.count, node.short, node.over, node.of].filter((inner) => inner !== undefined),
  formulas: (node) => [node.per, ...(node.step ? [node.step] : [])],
}

import type { Located } from '../located.ts'
import { nearest } from '../problem.ts'
import type { FieldSpec } from '../scheme/inputs.ts'
import { report } from '../scheme/reading.ts'
import type { Reading } from '../scheme/reading.ts'
import { readDay } from '../values/day.ts'
import { readNumber } from '../values/number-text.ts'
import { compare } from '../values/ratio.ts'
import { FALSE, TRUE, missing } from '../values/value.ts'
import type { Value } from '../values/value.ts'

export const LONGEST_LIST = 100_000

/** A single value with its bounds. */
export type Single = Pick<FieldSpec, 'type' | 'choices' | 'atLeast' | 'atMost' | 'whole'>

/** Reads a number, text, flag or date; reports what is of the wrong type or out of bounds. */
export function readSingle(spec: Single, node: Located, name: string, path: string, reading: Reading): Value {
  const wrong = (code: string, zh: string, en: string, zhRemedy: string, enRemedy: string): Value => {
    report(reading, node, code, path, { zh, en }, { zh: zhRemedy, en: enRemedy })
    return missing(name)
  }
  if (node.kind !== 'scalar') return wrong('wrong-type', '这里应是一个值', 'a single value is expected here', '不要写成列表或映射', 'not a list or a mapping')
  const source = node.text.trim()
  switch (spec.type) {
    case 'number': {
      const value = readNumber(source)
      if (!value) return wrong('bad-number', `“${shorten(source)}”不是数`, `"${shorten(source)}" is no number`, '写成 2、0.5、38.46% 或 50/3,最多一千位', 'write 2, 0.5, 38.46% or 50/3, at most 1,000 digits')
      if (spec.whole && value.d !== 1n) return wrong('not-whole', '这里应是整数', 'a whole number is expected here', '改成整数', 'write a whole number')
      const low = spec.atLeast === undefined ? undefined : readNumber(spec.atLeast)
      const high = spec.atMost === undefined ? undefined : readNumber(spec.atMost)
      if ((low && compare(value, low) < 0) || (high && compare(value, high) > 0)) return wrong('out-of-range', `${shorten(source)} 超出范围(${spec.atLeast ?? '−∞'} 到 ${spec.atMost ?? '∞'})`, `${shorten(source)} is out of range (${spec.atLeast ?? '−∞'} to ${spec.atMost ?? '∞'})`, '核对这个数', 'check this number')
      return value
    }
    case 'text': {
      if (spec.choices && !spec.choices.includes(node.text)) {
        const near = nearest(node.text, spec.choices)
        return wrong('unknown-choice', `“${shorten(node.text)}”不在可能的取值里`, `"${shorten(node.text)}" is not among the values that can occur`, near ? `是不是“${near}”?` : `可能的取值:${spec.choices.join('、')}`, near ? `did you mean "${near}"?` : `values: ${spec.choices.join(', ')}`)
      }
      return { s: 'text', v: node.text }
    }
    case 'flag': {
      if (source === 'true' || source === 'false') return source === 'true' ? TRUE : FALSE
      return wrong('wrong-type', `“${shorten(source)}”不是 true 或 false`, `"${shorten(source)}" is neither true nor false`, '写 true 或 false', 'write true or false')
    }
    case 'date': {
      const day = readDay(source)
      return day === undefined ? wrong('bad-date', `“${shorten(source)}”不是日期`, `"${shorten(source)}" is no date`, '写成 2026-03-31', 'write 2026-03-31') : { s: 'date', day }
    }
  }
}

function shorten(source: string): string {
  return source.length > 40 ? `${source.slice(0, 40)}…` : source
}

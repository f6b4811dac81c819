import type { Text } from '../problem.ts'
import type { Locals, Row } from '../run/row.ts'
import { describe } from '../run/outcome.ts'
import { isUnknown } from '../values/value.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { FormulaNode } from './formula-node.ts'
import type { Teller } from './operator.ts'
import { spoken } from './quantity.ts'
import { glue, unknownWords } from './wording.ts'

/** A node that is looked at, with its value: 录用率40%, 优秀. */
export function describeNode(node: SchemeNode, teller: Teller, row: Row, locals: Locals | undefined): Text {
  const value = teller.value(node, row, locals)
  const shown: Text = isUnknown(value) ? unknownWords(value) : value.s === 'number' ? { zh: spoken(value), en: spoken(value) } : { zh: describe(value), en: describe(value) }
  const title = node.title ?? (node.op === 'formula' ? teller.nameOf((node as FormulaNode).formula) : { zh: '', en: '' })
  const unit = teller.unitOf?.(node)
  const quantity: Text = value.s === 'number' && unit ? { zh: `${shown.zh}${unit.zh}`, en: unit.en ? `${shown.en} ${unit.en}` : shown.en } : shown
  if (value.s === 'number' || isUnknown(value)) return glue(title, quantity)
  return title.zh === '' ? shown : { zh: `${title.zh}“${shown.zh}”`, en: `${title.en} "${shown.en}"` }
}

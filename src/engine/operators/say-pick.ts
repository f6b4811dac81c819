import type { Text } from '../problem.ts'
import { same } from '../problem.ts'
import type { Explanation } from '../run/explanation.ts'
import type { Locals, Row } from '../run/row.ts'
import { isUnknown } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { Gift } from './give.ts'
import type { Saying, Teller } from './operator.ts'
import { linkBand } from './band.ts'
import { LIMITS } from './pick-node.ts'
import type { Band, PickNode, TableRow } from './pick-node.ts'
import { tableKey } from './table-key.ts'
import { describeNode } from './describe-node.ts'
import { amount, unknownWords } from './wording.ts'

const SIGNS = { at_least: '≥', above: '>', at_most: '≤', below: '<' } as const

/** 录用率0.4在“≥0.3”档:扣0分. */
export function sayPick(node: PickNode, teller: Teller, row: Row, locals: Locals | undefined, value: Value): Saying {
  const looked = node.on.map((on) => teller.node(on, row, locals, { unit: same(''), taken: false }))
  const inputs = looked.flatMap((part) => part.inputs)
  const words = node.on.map((on) => describeNode(on, teller, row, locals))
  const on: Text = { zh: words.map((each) => each.zh).join('、'), en: words.map((each) => each.en).join(', ') }
  const values = node.on.map((each) => teller.value(each, row, locals))
  if (values.some(isUnknown) && value.s !== 'number' && value.s !== 'text') return { sentence: { zh: `${on.zh}:${unknownWords(value).zh}`, en: `${on.en}: ${unknownWords(value).en}` }, parts: looked, inputs }
  const found = node.bands ? findBand(node.bands, values[0]!, teller, row, locals) : findRow(node.table!, values)
  const gift: Gift | undefined = found?.gift ?? node.otherwise
  const parts: Explanation[] = gift?.give ? [...looked, teller.node(gift.give, row, locals, { taken: teller.taken })] : looked
  const end = value.s === 'number' ? amount(value, teller) : unknownWords(value)
  const place: Text = found ? found.place : gift ? { zh: '其余情形', en: 'otherwise' } : { zh: '不在任何一档', en: 'in no row' }
  return { sentence: { zh: `${on.zh},${place.zh}:${end.zh}`, en: `${on.en}, ${place.en}: ${end.en}` }, parts, inputs }
}

function findBand(bands: Band[], value: Value, teller: Teller, row: Row, locals: Locals | undefined): { place: Text; gift: Gift } | undefined {
  const linker = { formula: (formula: Parameters<Teller['formulaValue']>[0]) => (r: Row, l: Locals | undefined) => teller.formulaValue(formula, r, l) }
  const band = bands.find((each) => linkBand(each, linker)(value, row, locals) === true)
  if (!band) return undefined
  const limits = LIMITS.flatMap((key) => (band[key] ? [`${SIGNS[key]}${band[key].source}`] : []))
  return { gift: band, place: limits.length === 0 ? { zh: '其余情形', en: 'otherwise' } : { zh: `在“${limits.join('且')}”档`, en: `in the band ${limits.join(' and ')}` } }
}

function findRow(table: TableRow[], values: Value[]): { place: Text; gift: Gift } | undefined {
  let rows: TableRow[] | undefined = table
  let give: SchemeNode | undefined
  for (const value of values) {
    const row: TableRow | undefined = rows?.find((each) => each.key === tableKey(value))
    rows = row?.rows
    give = row?.give
  }
  return give && { gift: { give }, place: { zh: '查表', en: 'by the table' } }
}

import type { Located } from '../located.ts'
import { readNumber, writeNumber } from '../values/number-text.ts'
import { join, readFormula, readKeyed, readNamed, report } from '../scheme/reading.ts'
import type { Keyed } from '../scheme/reading.ts'
import type { SchemeNode } from '../scheme/node.ts'
import { readGift } from './give.ts'
import type { Gift } from './give.ts'
import type { NodeReader } from './operator.ts'
import { LIMITS } from './pick-node.ts'
import type { Band, PickNode, TableRow } from './pick-node.ts'

/** Reads `pick` with its bands or table. */
export function parsePick(keyed: Keyed, base: SchemeNode, reader: NodeReader): PickNode | undefined {
  const { reading } = reader
  const own = keyed.get('pick')!
  const path = join(base.path, 'pick')
  const on = own.kind === 'list' ? own.items.map((item, i) => reader.node(item, `${path}[${i + 1}]`)) : [reader.node(own, path)]
  const node: PickNode = { ...base, on: on.filter((each) => each !== undefined) }
  const bands = keyed.get('bands')
  const table = keyed.get('table')
  if ((bands === undefined) === (table === undefined)) {
    report(reading, keyed.at('pick'), 'missing-key', path, { zh: 'pick 要有 bands(档次)或 table(对照表)之一', en: 'pick needs either bands or table' }, { zh: '按数值分档用 bands,按名称对照用 table', en: 'bands for ranges of numbers, table for names' })
    return undefined
  }
  if (bands) {
    node.bands = readBands(bands, join(base.path, 'bands'), reader)
    if (own.kind === 'list') report(reading, own, 'wrong-shape', path, { zh: '分档只看一个数', en: 'bands look at one number' }, { zh: '两个条件用 choose', en: 'for two conditions write choose' })
  }
  if (table) node.table = readTable(table, join(base.path, 'table'), reader, node.on.length)
  const otherwise = keyed.get('otherwise')
  if (otherwise) {
    const gift = readOtherwise(otherwise, join(base.path, 'otherwise'), reader)
    if (gift) node.otherwise = gift
  }
  return on.every((each) => each) ? node : undefined
}

/** `otherwise: 0`, or `otherwise: {grade: 其他}`. */
function readOtherwise(located: Located, path: string, reader: NodeReader): Gift | undefined {
  if (located.kind === 'map' && located.entries.length === 1 && ['grade', '等次'].includes(located.entries[0]!.key.text)) return readGift(readKeyed(located, path, ['grade', 'give'], reader.reading)!, reader, located)
  const give = reader.node(located, path)
  return give && { give }
}

function readBands(located: Located, path: string, reader: NodeReader): Band[] {
  const { reading } = reader
  if (located.kind !== 'list' || located.items.length === 0) {
    report(reading, located, 'wrong-shape', path, { zh: '档次应是列表,至少一行', en: 'bands must be a list with at least one row' }, { zh: '- {at_least: 90, grade: 优秀}', en: '- {at_least: 90, grade: excellent}' })
    return []
  }
  return located.items.flatMap((item, i) => {
    const rowPath = `${path}[${i + 1}]`
    const keyed = readKeyed(item, rowPath, [...LIMITS, 'give', 'grade', 'note', 'title'], reading)
    if (!keyed) return []
    const band: Band = { line: item.line, column: item.column }
    for (const key of LIMITS) {
      const limit = readFormula(keyed.get(key), join(rowPath, key), reading)
      if (limit) band[key] = limit
    }
    if (LIMITS.every((key) => !keyed.keys.includes(key)) && i < located.items.length - 1) report(reading, item, 'unreachable-row', rowPath, { zh: '没有界限的一行(其余)应放在最后', en: 'the row without limits (otherwise) must be last' }, { zh: '移到最后,或写上界限', en: 'move it to the end, or give it limits' })
    const gift = readGift(keyed, reader, item)
    return gift ? [{ ...band, ...gift }] : []
  })
}

function readTable(located: Located, path: string, reader: NodeReader, axes: number): TableRow[] {
  return readNamed(located, path, reader.reading).flatMap(({ key, value }): TableRow[] => {
    const number = readNumber(key.text)
    const row: TableRow = { key: number ? writeNumber(number) : key.text, line: key.line, column: key.column }
    if (axes > 1) return [{ ...row, rows: readTable(value, join(path, key.text), reader, axes - 1) }]
    const give = reader.node(value, join(path, key.text))
    return give ? [{ ...row, give }] : []
  })
}

import { constantNumber } from '../formula/constant.ts'
import type { Expression, Formula } from '../formula/expression.ts'
import type { ChooseNode } from '../operators/choose.ts'
import type { FormulaNode } from '../operators/formula-node.ts'
import type { Band, PickNode } from '../operators/pick-node.ts'
import type { SeatsNode } from '../operators/seats-node.ts'
import type { Text } from '../problem.ts'
import { compare } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { writeNumber } from '../values/number-text.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { Scheme } from '../scheme/scheme.ts'
import { CATALOGUE } from './finding.ts'
import type { Finding } from './finding.ts'
import { everyNode, tableRows } from './scored-things.ts'

/** Bands with gaps, shared ends or overlaps; cases that can never be reached or that repeat; quotas without precedence. */
export function lintGrades(scheme: Scheme): Finding[] {
  return everyNode(scheme).flatMap(({ node }) => {
    if (node.op === 'pick') return [...bands(node as PickNode, scheme), ...mixedList(node as PickNode)]
    if (node.op === 'choose') return [...cases(node as ChooseNode), ...bandsOfCases(node as ChooseNode, scheme)]
    return node.op === 'seats' ? precedence(node as SeatsNode, scheme) : []
  })
}

function finding(code: string, place: { line: number; column: number }, path: string, message: Text, reason: Text, fix: Text): Finding {
  return { code, level: 'advice', line: place.line, column: place.column, path, message, reason, source: CATALOGUE, fix }
}

interface Span { band: { line: number; column: number }; low: NumberValue | undefined; lowIn: boolean; high: NumberValue | undefined; highIn: boolean }

function bands(node: PickNode, scheme: Scheme): Finding[] {
  const rows = node.bands ?? []
  const spans = rows.map(spanOf)
  if (rows.length === 0 || spans.some((span) => span === undefined)) return []
  const known = spans as Span[]
  const catchAll = known.at(-1)!.low === undefined && known.at(-1)!.high === undefined
  const limited = catchAll ? known.slice(0, -1) : known
  const found = [...repeatedBands(known, node), ...neighbours(limited, node, isWhole(node, scheme))]
  return catchAll || node.otherwise ? found : [...found, ...openEnds(node, limited, scheme)]
}

/** Cases that all limit one and the same number are bands, too. */
function bandsOfCases(node: ChooseNode, scheme: Scheme): Finding[] {
  const rows = node.cases.filter((row) => row.when)
  const spans = rows.map((row) => spanOfCase(row.when!.expression, row))
  const names = new Set(spans.map((span) => span?.name))
  if (rows.length < 2 || names.size !== 1 || names.has(undefined)) return []
  const input = scheme.inputs.find((each) => `${each.name}.` === [...names][0])
  return neighbours(spans.map((span) => span!.span), node, input?.whole === true)
}

function neighbours(spans: Span[], node: SchemeNode, wholeOnly: boolean): Finding[] {
  // A ladder of one-sided limits is read from the top, so that its rows overlap on purpose.
  const ladder = spans.every((span) => span.low === undefined) || spans.every((span) => span.high === undefined)
  if (ladder) return []
  const sorted = [...spans].sort((a, b) => (a.low === undefined ? -1 : b.low === undefined ? 1 : compare(a.low, b.low)) || (a.high === undefined ? 1 : b.high === undefined ? -1 : compare(a.high, b.high)))
  return sorted.slice(1).flatMap((span, i) => between(sorted[i]!, span, node, wholeOnly))
}

function isWhole(node: PickNode, scheme: Scheme): boolean {
  const e = node.on[0]?.op === 'formula' ? (node.on[0] as FormulaNode).formula.expression : undefined
  return e?.t === 'name' && scheme.inputs.some((input) => input.name === e.name && input.whole)
}

/** The span of `score >= 90 and score < 97`, with the name it limits. */
function spanOfCase(e: Expression, band: { line: number; column: number }): { name: string; span: Span } | undefined {
  if (e.t === 'and') {
    const [a, b] = [spanOfCase(e.a, band), spanOfCase(e.b, band)]
    if (!a || !b || a.name !== b.name || (a.span.low && b.span.low) || (a.span.high && b.span.high)) return undefined
    const [low, high] = a.span.low ? [a.span, b.span] : [b.span, a.span]
    return { name: a.name, span: { band, low: low.low, lowIn: low.lowIn, high: high.high, highIn: high.highIn } }
  }
  const side = oneSided(e)
  return side && { name: side.name, span: side.up ? { band, low: side.limit, lowIn: side.inclusive, high: undefined, highIn: false } : { band, low: undefined, lowIn: false, high: side.limit, highIn: side.inclusive } }
}

function spanOf(band: Band): Span | undefined {
  const limits = [band.at_least ?? band.above, band.at_most ?? band.below]
  const [low, high] = limits.map((limit) => limit && constantNumber(limit))
  if ((limits[0] && !low) || (limits[1] && !high)) return undefined
  return { band, low, lowIn: band.at_least !== undefined, high, highIn: band.at_most !== undefined }
}

function between(a: Span, b: Span, node: SchemeNode, wholeOnly: boolean): Finding[] {
  if (a.high === undefined || b.low === undefined) return a.high === undefined && b.low !== undefined ? [overlap(a, b, node)] : []
  const order = compare(a.high, b.low)
  const [end, start] = [writeNumber(a.high), writeNumber(b.low)]
  if (order > 0) return [overlap(a, b, node)]
  if (order === 0 && a.highIn && b.lowIn) return [finding('band-shared-end', b.band, node.path, { zh: `${end} 同时属于两档`, en: `${end} belongs to two bands` }, { zh: '端点归属不明,靠先后次序决定', en: 'who has the shared end is decided by the order of rows only' }, { zh: '把其中一个 at_most 改成 below,或 at_least 改成 above', en: 'turn one at_most into below, or one at_least into above' })]
  const nextWhole = wholeOnly && a.highIn && b.lowIn && compare(b.low, { s: 'number', n: a.high.n + a.high.d, d: a.high.d }) === 0
  const gap = (order < 0 && !nextWhole) || (order === 0 && !a.highIn && !b.lowIn)
  return gap ? [finding('band-gap', b.band, node.path, { zh: `${end} 与 ${start} 之间有空档`, en: `there is a gap between ${end} and ${start}` }, { zh: '落在空档里的得分没有等次,或掉进“其余”一档', en: 'a value in the gap is in no band, or falls into "otherwise"' }, { zh: '让两档首尾相接,如 below 与上一档的 at_least 相同', en: 'let the bands meet: the same number as below and as at_least' })] : []
}

function overlap(a: Span, b: Span, node: SchemeNode): Finding {
  return finding('band-overlap', b.band, node.path, { zh: `这一档与第 ${a.band.line} 行的一档重叠`, en: `this band overlaps the one on line ${a.band.line}` }, { zh: '同一个数落在两档,靠先后次序决定', en: 'a value in both is decided by the order of rows only' }, { zh: '把界限写成不重叠的', en: 'write limits that do not overlap' })
}

function repeatedBands(spans: Span[], node: PickNode): Finding[] {
  const seen = new Set<string>()
  return spans.flatMap((span) => {
    const key = JSON.stringify([span.low && writeNumber(span.low), span.lowIn, span.high && writeNumber(span.high), span.highIn])
    if (seen.has(key)) return [finding('same-condition', span.band, node.path, { zh: '两行条件相同', en: 'two rows have the same condition' }, { zh: '后一行永远用不上', en: 'the later row can never apply' }, { zh: '合并成一行,或改条件', en: 'merge the rows, or change a condition' })]
    seen.add(key)
    return []
  })
}

/** Values below the lowest or above the highest band, unless the input cannot have them. */
function openEnds(node: PickNode, spans: Span[], scheme: Scheme): Finding[] {
  const e = node.on[0]?.op === 'formula' ? (node.on[0] as FormulaNode).formula.expression : undefined
  const input = e?.t === 'name' ? scheme.inputs.find((each) => each.name === e.name) : undefined
  const bound = (text: string | undefined): NumberValue | undefined => (text === undefined ? undefined : constantNumber({ expression: { t: 'number', v: text, source: text }, line: 0, column: 0, source: '' }))
  const lows = spans.map((span) => span.low)
  const highs = spans.map((span) => span.high)
  const lowest = lows.some((low) => low === undefined) ? undefined : (lows as NumberValue[]).reduce((a, b) => (compare(a, b) < 0 ? a : b))
  const highest = highs.some((high) => high === undefined) ? undefined : (highs as NumberValue[]).reduce((a, b) => (compare(a, b) > 0 ? a : b))
  const [floor, ceiling] = [bound(input?.atLeast), bound(input?.atMost)]
  const found: Finding[] = []
  if (lowest && !(floor && compare(floor, lowest) >= 0)) found.push(missingBand(node, { zh: `低于 ${writeNumber(lowest)} 的没有档次`, en: `there is no band below ${writeNumber(lowest)}` }))
  if (highest && !(ceiling && compare(ceiling, highest) <= 0)) found.push(missingBand(node, { zh: `高于 ${writeNumber(highest)} 的没有档次`, en: `there is no band above ${writeNumber(highest)}` }))
  return found
}

function missingBand(node: SchemeNode, message: Text): Finding {
  return finding('missing-band', node, node.path, message, { zh: '落在外面的没有结果', en: 'a value outside has no result' }, { zh: '补一档,或在最后加一行不写界限的(其余)', en: 'add a band, or a last row without limits (otherwise)' })
}

const RANKS = /第?[一二三四五六七八九十\d]+名|冠军|亚军|季军|(1st|2nd|3rd|first|second|third)( place)?$/i
const LEVELS = /国|省|市|县|区|镇|乡|村|部|provin|city|county|nation|state/i

/** Ranks and levels in one list: does the province's second place count as rank or as level? */
function mixedList(node: PickNode): Finding[] {
  const keys = tableRows(node.table ?? []).filter((row) => !row.rows).map((row) => row.key)
  const ranks = keys.filter((key) => RANKS.test(key))
  const levels = keys.filter((key) => LEVELS.test(key) && !RANKS.test(key))
  const both = keys.find((key) => RANKS.test(key) && LEVELS.test(key))
  return (ranks.length > 0 && levels.length > 0 && node.on.length === 1) || (both !== undefined && /[、,,]/.test(both)) ? [finding('mixed-list', node, node.path, { zh: '一张表里混用了名次和级别', en: 'one table mixes ranks and levels' }, { zh: '“全省、市前3名分别奖10、5、3”说不清是按级别还是按名次', en: 'it cannot be told whether points go by level or by rank' }, { zh: '写成两个维度:pick: [级别, 名次]', en: 'write two axes: pick: [level, rank]' })] : []
}

function cases(node: ChooseNode): Finding[] {
  const found: Finding[] = []
  const seen = new Map<string, number>()
  node.cases.forEach((row, i) => {
    if (!row.when) return
    const key = JSON.stringify(row.when.expression, (name, value: unknown) => (name === 'at' ? undefined : value))
    const before = seen.get(key)
    if (before !== undefined) found.push(finding('same-condition', row, node.path, { zh: `条件与第 ${before} 行相同`, en: `the condition is the same as on line ${before}` }, { zh: '后一行永远用不上', en: 'the later row can never apply' }, { zh: '合并成一行,或改条件', en: 'merge the rows, or change a condition' }))
    else {
      const covered = node.cases.slice(0, i).find((earlier) => earlier.when && covers(earlier.when, row.when!))
      if (covered) found.push(finding('overlapping-counts', row, node.path, { zh: `第 ${covered.line} 行的条件已包含这一行,这一行永远用不上`, en: `the condition on line ${covered.line} already covers this one, which can never apply` }, { zh: '如“2次以上扣5、3次以上不得分”,两条在3次处重叠', en: 'as in "from 2 on take 5, from 3 on nothing", which overlap at 3' }, { zh: '把更严的条件放在前面', en: 'put the stricter condition first' }))
    }
    seen.set(key, row.line)
  })
  return found
}

/** Whether `a` is a one-sided comparison that holds whenever `b` does. */
function covers(a: Formula, b: Formula): boolean {
  const [x, y] = [oneSided(a.expression), oneSided(b.expression)]
  if (!x || !y || x.name !== y.name || x.up !== y.up) return false
  const order = compare(x.limit, y.limit)
  if (order === 0) return x.inclusive || !y.inclusive
  return x.up ? order < 0 : order > 0
}

function oneSided(e: Expression): { name: string; up: boolean; inclusive: boolean; limit: NumberValue } | undefined {
  if (e.t !== 'compare' || e.a.t !== 'name' || !['<', '<=', '>', '>='].includes(e.op)) return undefined
  const limit = constantNumber({ expression: e.b, line: 0, column: 0, source: '' })
  return limit && { name: `${e.a.name}.${e.a.field ?? ''}`, up: e.op.startsWith('>'), inclusive: e.op.endsWith('='), limit }
}

/** A quota beside thresholds for the same grades, without a word on which comes first. */
function precedence(node: SeatsNode, scheme: Scheme): Finding[] {
  if (node.start) return []
  const grades = new Set(node.grades.map((grade) => grade.grade))
  const threshold = everyNode(scheme).find(({ node: other }) => gradesOf(other).some((grade) => grades.has(grade)))
  return threshold ? [finding('threshold-and-quota', node, node.path, { zh: `第 ${threshold.node.line} 行按门槛定同样的等次,没有写门槛和名额哪个优先`, en: `line ${threshold.node.line} sets the same grades by threshold; which of threshold and quota comes first is not stated` }, { zh: '够门槛的人多于名额时,结果不确定', en: 'with more above the threshold than seats the result is open' }, { zh: '先门槛后名额:加上 start: 按门槛定的等次', en: 'thresholds first: add start: the grade by threshold' })] : []
}

function gradesOf(node: SchemeNode): string[] {
  if (node.op === 'pick') return ((node as PickNode).bands ?? []).flatMap((band) => band.grade ?? [])
  return node.op === 'choose' ? (node as ChooseNode).cases.flatMap((row) => row.grade ?? []) : []
}

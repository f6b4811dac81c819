import { constantNumber, everyExpression } from '../formula/constant.ts'
import type { Formula } from '../formula/expression.ts'
import type { ChooseNode } from '../operators/choose.ts'
import type { FormulaNode } from '../operators/formula-node.ts'
import type { JudgeNode } from '../operators/judge-node.ts'
import type { PickNode } from '../operators/pick-node.ts'
import type { RankNode } from '../operators/rank.ts'
import type { SeatsNode } from '../operators/seats-node.ts'
import type { Text } from '../problem.ts'
import { compare } from '../values/ratio.ts'
import { writeNumber } from '../values/number-text.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { Scheme } from '../scheme/scheme.ts'
import { CATALOGUE } from './finding.ts'
import type { Finding } from './finding.ts'
import { fullOf } from './lint-points.ts'
import { everyNode, formulasOf } from './scored-things.ts'

/** Rater groups that may be empty, directions not stated, roles that cannot be compared, ranks of what is only ranked. */
export function lintComparison(scheme: Scheme): Finding[] {
  const nodes = everyNode(scheme)
  return nodes.flatMap(({ node }) => {
    if (node.op === 'judge') return emptyGroups(node as JudgeNode)
    if (node.op === 'rank' || node.op === 'seats') return [...direction(node as RankNode | SeatsNode), ...twoStages(node as RankNode, scheme)]
    return roles(node, scheme)
  })
}

function finding(code: string, place: { line: number; column: number; path: string }, message: Text, reason: Text, fix: Text): Finding {
  return { code, level: 'advice', line: place.line, column: place.column, path: place.path, message, reason, source: CATALOGUE, fix }
}

function emptyGroups(node: JudgeNode): Finding[] {
  if (!node.groups) return []
  const sum = node.groups.map((group) => constantNumber(group.formula))
  const found: Finding[] = []
  if (sum.every((weight) => weight !== undefined)) {
    const total = sum.reduce((a, b) => ({ s: 'number' as const, n: a.n * b.d + b.n * a.d, d: a.d * b.d }), { s: 'number' as const, n: 0n, d: 1n })
    if (total.n !== total.d) found.push(finding('weights-do-not-add-up', node, { zh: `各组权重合计 ${writeNumber({ s: 'number', n: total.n, d: total.d })},不是 1(100%)`, en: 'the weights of the groups do not add up to 1 (100%)' }, { zh: '权重之和不是100%,满分就变了', en: 'with weights that are not 100% the full marks change' }, { zh: '改权重', en: 'change the weights' }))
  }
  if (!node.emptyWritten) found.push(finding('empty-group', node, { zh: '某组可能无人评,没有写怎么办', en: 'a group may have no rater and it is not stated what happens then' }, { zh: '源文不写时常被悄悄记成0', en: 'where it is not stated it often counts 0 silently' }, { zh: '加上 empty: stop(不出结果)、reweigh(重分权重)或 zero(记0)', en: 'add empty: stop, reweigh or zero' }))
  else if (node.empty === 'zero') found.push(finding('empty-group', node, { zh: '无人评的组记0分', en: 'a group without raters counts 0' }, { zh: '没有人评不是被评对象的过错', en: 'that nobody rated is not the fault of the rated' }, { zh: '改成 empty: reweigh 或 stop', en: 'write empty: reweigh or stop' }))
  return found
}

function direction(node: RankNode | SeatsNode): Finding[] {
  if (node.op !== 'rank' || node.ordering.orderWritten) return []
  return [finding('rank-direction', node, { zh: `排名没有写方向(${node.ordering.value.source} 高的在前还是低的在前)`, en: `the rank does not state its direction (is high ${node.ordering.value.source} first?)` }, { zh: '如“每村人员数”,少的好还是多的好说不清', en: 'for some figures it is not plain whether more is better' }, { zh: '加上 order: high_first 或 low_first', en: 'add order: high_first or low_first' })]
}

/** A score that is used for nothing but a rank, which is then turned into points again. */
function twoStages(node: RankNode, scheme: Scheme): Finding[] {
  const e = node.ordering.value.expression
  const target = e.t === 'name' ? scheme.names.find((named) => named.name === e.name) : undefined
  if (node.op !== 'rank' || !target || target.outcome || !['add', 'minus', 'weigh', 'pick', 'per', 'mean'].includes(target.node.op)) return []
  const elsewhere = everyNode(scheme).some(({ node: other }) => other !== node && formulasOf(other).some((formula) => mentions(formula, target.name)))
  return elsewhere ? [] : [finding('rank-of-score', node, { zh: `“${target.title.zh}”先打分再排名再换分,经过两道折算`, en: `"${target.title.en}" is scored, ranked, and scored again` }, { zh: '第一道的分差在排名里消失了', en: 'the differences of the first stage vanish in the rank' }, { zh: '直接用得分,或直接按原始数排名', en: 'use the score itself, or rank the figure itself' })]
}

function mentions(formula: Formula, name: string): boolean {
  return everyExpression(formula.expression).some((e) => e.t === 'name' && e.name === name)
}

/** Variants by tag or kind with different full marks: those of one role cannot earn what others can. */
function roles(node: SchemeNode, scheme: Scheme): Finding[] {
  const variants = variantsOf(node)
  const fulls = variants.map((inner) => fullOf(inner, scheme))
  if (variants.length < 2 || fulls.some((full) => !full) || fulls.every((full) => compare(full!, fulls[0]!) === 0)) return []
  return [finding('roles-not-comparable', node, { zh: `不同身份的满分不同(${[...new Set(fulls.map((full) => writeNumber(full!)))].join('、')})`, en: `full marks differ by role (${[...new Set(fulls.map((full) => writeNumber(full!)))].join(', ')})` }, { zh: '一类人天然拿不到另一类人的分,不能放在一起比', en: 'one role cannot earn what the other can, so they cannot be compared' }, { zh: '让各类满分相同,或在各类内部比较(same: tags.…)', en: 'give all variants the same full marks, or compare within roles (same: tags.…)' })]
}

function variantsOf(node: SchemeNode): SchemeNode[] {
  // The subject's own kind; records may have a field of that name.
  const byRole = (formula: Formula): boolean => everyExpression(formula.expression).some((e) => e.t === 'name' && (e.ref?.in === 'tag' || (e.ref?.in === 'own' && e.ref.what === 'kind')))
  if (node.op === 'pick' && (node as PickNode).on.some((on) => on.op === 'formula' && byRole((on as FormulaNode).formula))) return ((node as PickNode).table ?? []).flatMap((row) => row.give ?? [])
  if (node.op === 'choose' && (node as ChooseNode).cases.some((row) => row.when && byRole(row.when))) return (node as ChooseNode).cases.flatMap((row) => row.give ?? [])
  return []
}

import type { CompiledScheme } from '../compile.ts'
import { fullOf } from '../lint/lint-points.ts'
import type { ChooseNode } from '../operators/choose.ts'
import type { Text } from '../problem.ts'
import { same } from '../problem.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { OutcomeType } from '../scheme/scheme.ts'
import { writeNumber } from '../values/number-text.ts'
import { gapWords } from './limit-words.ts'
import { nodeWords } from './node-words.ts'
import { speakerOf, type Speaker } from './speaker.ts'
import { partName, standsAlone, type PartedNode } from './sum-words.ts'

/**
 * A rule in words, told from the scheme alone. `full`: its full marks as an exact number, when the scheme tells them.
 * `weight`: its share in the sum above it, as it is written. `gaps`: what happens when something is missing or not
 * applicable. `parts`: the rules that it adds up.
 */
export interface RuleWords {
  title: Text
  line: number
  sentence: Text
  gaps: Text[]
  full?: string
  weight?: string
  note?: Text
  source?: Text
  basis?: Text
  parts: RuleWords[]
}

/** A named rule: an outcome, or a working that outcomes rest on. `kinds`: the subjects that have it, all when absent. */
export interface NamedRule extends RuleWords { name: string; outcome: boolean; type?: OutcomeType; kinds?: Text[] }

const UNITS: Record<string, Text> = { points: { zh: '分', en: 'points' }, money: { zh: '元', en: 'yuan' } }

/** Every working and outcome of a scheme in words, in the order of the scheme. */
export function rulesInWords(compiled: CompiledScheme): NamedRule[] {
  return compiled.names.map(({ name, outcome, title, type, kinds, node }) => {
    const unit = (node.op === 'per' ? undefined : node.unit) ?? UNITS[type ?? (outcome ? 'points' : '')] ?? same('')
    const rule = ruleOf(title, node, [speakerOf(compiled, 'zh', unit, nodeWords), speakerOf(compiled, 'en', unit, nodeWords)])
    return { name, outcome, ...(type ? { type } : {}), ...(kinds ? { kinds: kinds.map((index) => compiled.kinds[index]!.title) } : {}), ...rule, title }
  })
}

function ruleOf(title: Text, node: SchemeNode, speakers: readonly [Speaker, Speaker]): RuleWords {
  const [zh, en] = speakers
  const full = fullOf(node, zh.compiled)
  const parts = partsOf(node, speakers)
  const gaps = gapsOf(node, speakers)
  const shared = sharedGaps(parts)
  return {
    title,
    line: node.line,
    sentence: { zh: nodeWords(node, zh), en: nodeWords(node, en) },
    gaps: [...gaps, ...shared],
    ...(full && zh.unit.zh !== '' && !zh.taken ? { full: writeNumber(full) } : {}),
    ...(node.weight ? { weight: node.weight.source } : {}),
    ...(node.note ? { note: node.note } : {}),
    ...(node.source ? { source: node.source } : {}),
    ...(node.basis ? { basis: node.basis } : {}),
    parts: shared.length > 0 ? parts.map((part) => ({ ...part, gaps: [] })) : parts,
  }
}

function gapsOf(node: SchemeNode, [zh, en]: readonly [Speaker, Speaker]): Text[] {
  const english = gapWords(node, en)
  return gapWords(node, zh).map((words, index) => ({ zh: words, en: english[index]! }))
}

/** What all parts say alike of gaps is said once, above them. */
function sharedGaps(parts: readonly RuleWords[]): Text[] {
  const [first, ...others] = parts
  return first && others.length > 0 && others.every(({ gaps }) => JSON.stringify(gaps) === JSON.stringify(first.gaps)) ? first.gaps : []
}

/** The rules below a node that are told on their own, whatever cases stand around them. */
function partsOf(node: SchemeNode, speakers: readonly [Speaker, Speaker]): RuleWords[] {
  if (node.op === 'choose') return (node as ChooseNode).cases.flatMap(({ give }) => (give ? partsOf(give, speakers) : []))
  if (!['add', 'minus', 'weigh', 'mean'].includes(node.op)) return []
  const [zh, en] = speakers
  const inner: readonly [Speaker, Speaker] = node.op === 'minus' ? [{ ...zh, taken: true }, { ...en, taken: true }] : speakers
  const below = node as PartedNode
  return [...(below.from ? partsOf(below.from, speakers) : []), ...below.parts.filter(standsAlone).map((part) => ruleOf({ zh: partName(part, zh), en: partName(part, en) }, part.node, inner))]
}

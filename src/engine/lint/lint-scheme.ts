import type { Problem } from '../problem.ts'
import type { Scheme } from '../scheme/scheme.ts'
import { CATALOGUE } from './finding.ts'
import type { Finding } from './finding.ts'
import { lintBurden } from './lint-burden.ts'
import { lintComparison } from './lint-comparison.ts'
import { lintGrades } from './lint-grades.ts'
import { fullOf, lintPoints } from './lint-points.ts'
import { everyNode, usedInputs } from './scored-things.ts'

/** What a scheme asks of people: how many indicators, how many inputs fill themselves from records, and the hours the others cost a unit. */
export interface BurdenSummary { indicators: number; budget: number; automatic: number; byHand: string[]; automaticPoints: string | null; allPoints: string | null; hoursPerSubject: string }

/** Half an hour for each input that somebody must gather and write, the figure that the designer may change. */
const HOURS_BY_HAND = 0.5

/** Looks for faults. Problems that keep a scheme from running come first as errors; the rest is looked for in what could be read. */
export function lintScheme(scheme: Scheme | undefined, problems: readonly Problem[]): { findings: Finding[]; summary: BurdenSummary | undefined } {
  const errors = problems.map((problem): Finding => ({ code: problem.code, level: 'error', line: problem.line, column: problem.column, path: problem.path, message: problem.message, reason: { zh: '方案不能运行', en: 'the scheme cannot run' }, source: { zh: '方案语言', en: 'the scheme language' }, fix: problem.remedy }))
  if (!scheme) return { findings: errors, summary: undefined }
  const found = [...lintBurden(scheme), ...lintPoints(scheme), ...lintGrades(scheme), ...lintComparison(scheme), ...lintInputs(scheme)]
  const ordered = found.map((finding, i) => ({ finding, i })).sort((a, b) => a.finding.line - b.finding.line || a.finding.column - b.finding.column || a.i - b.i).map(({ finding }) => finding)
  return { findings: [...errors, ...ordered], summary: summarise(scheme) }
}

function lintInputs(scheme: Scheme): Finding[] {
  const used = usedInputs(scheme, everyNode(scheme))
  const unused = scheme.inputs.filter((input) => !used.has(input.name) && !input.optional).map((input): Finding => ({
    code: 'unused-input', level: 'advice', line: input.line, column: input.column, path: `inputs.${input.name}`, message: { zh: `数据“${input.title.zh}”没有用到`, en: `the input "${input.title.en}" is not used` }, reason: { zh: '要来又不用,白增负担', en: 'what is asked for and not used is a burden for nothing' },
    source: { zh: '减负要求:不重复、不多余填报', en: 'burden rules: nothing is filled in for nothing' }, fix: { zh: '删去,或用上', en: 'remove it, or use it' },
  }))
  if (used.size <= scheme.indicatorBudget) return unused
  return [...unused, {
    code: 'indicator-budget', level: 'advice', line: 1, column: 1, path: 'inputs', message: { zh: `用了 ${used.size} 项数据,超过预算 ${scheme.indicatorBudget} 项`, en: `${used.size} inputs are used, more than the budget of ${scheme.indicatorBudget}` }, reason: { zh: '指标越多,下面越累', en: 'the more indicators, the heavier the burden' }, source: CATALOGUE,
    fix: { zh: '合并、删减,或改 burden.indicators 并说明理由', en: 'merge or drop some, or change burden.indicators with a reason' },
  }]
}

function summarise(scheme: Scheme): BurdenSummary {
  const nodes = everyNode(scheme)
  const used = usedInputs(scheme, nodes)
  const inUse = scheme.inputs.filter((input) => used.has(input.name))
  const byHand = inUse.filter((input) => input.source === 'report' || input.source === 'file').map((input) => input.name)
  const items = scheme.names.filter((named) => named.outcome && (named.type === undefined || named.type === 'points'))
  let [all, automatic] = [0, 0]
  for (const named of items) {
    const full = fullOf(named.node, scheme)
    const own = usedInputs({ ...scheme, names: [named] }, nodes.filter((placed) => placed.named === named))
    if (!full || own.size === 0) continue
    const points = Number(full.n) / Number(full.d)
    all += points
    if (![...own].some((name) => byHand.includes(name))) automatic += points
  }
  const text = (points: number): string | null => (all > 0 ? String(Math.round(points * 100) / 100) : null)
  return { indicators: used.size, budget: scheme.indicatorBudget, automatic: inUse.length - byHand.length, byHand, automaticPoints: text(automatic), allPoints: text(all), hoursPerSubject: String(byHand.length * HOURS_BY_HAND) }
}

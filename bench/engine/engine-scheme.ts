import { checkScheme, compileScheme, parseScheme } from '../../src/engine/index.ts'
import type { CompiledScheme } from '../../src/engine/index.ts'
import { readLocatedTree } from '../../src/foundation/yaml/located-tree.ts'

/** Forty rules of five shapes that are common in public rubrics, over ten numbers. */
const SHAPES = [
  (i: number): string => `{from: 10, minus: [{per: 0.5, short: n${i % 10}, of: 12}], floor: 0}`,
  (i: number): string => `{formula: 40 * n${i % 10} / 30, cap: 40, round: 2}`,
  (i: number): string => `{pick: n${i % 10}, bands: [{at_least: 20, give: 10}, {at_least: 10, below: 20, give: 6.5}, {below: 10, give: 2}]}`,
  (i: number): string => `{choose: [{when: n${i % 10} >= 25 and n${(i + 1) % 10} > 3, give: n${i % 10} * 0.2}, {give: n${(i + 1) % 10} * 0.1}]}`,
  (i: number): string => `{weigh: [{weight: 60%, formula: n${i % 10}}, {weight: 40%, formula: n${(i + 3) % 10}}]}`,
]
export const RULES = 40
export const NUMBERS = 10

export function benchScheme(): CompiledScheme {
  const inputs = Array.from({ length: NUMBERS }, (_, i) => `n${i}: number`).join(', ')
  const rules = Array.from({ length: RULES }, (_, i) => `  r${i}: ${SHAPES[i % SHAPES.length]!(i)}`).join('\n')
  const { root } = readLocatedTree(`language: 1\nid: bench\ninputs: {${inputs}}\noutcomes:\n${rules}\n`, { depth: 64, nodes: 20000 })
  const { scheme } = parseScheme(root!)
  const { checked, problems } = checkScheme(scheme!)
  if (!checked) throw new Error(JSON.stringify(problems))
  return compileScheme(checked)
}

/** The same rule as a spreadsheet formula over the cells of one row; `cell(i)` names the i-th number. */
export function spreadsheetRule(i: number, cell: (i: number) => string): string {
  const a = cell(i % 10)
  const b = cell((i + 1) % 10)
  switch (i % 5) {
    case 0: return `=MAX(0,10-MAX(0,12-${a})*0.5)`
    case 1: return `=ROUND(MIN(40,40*${a}/30),2)`
    case 2: return `=IF(${a}>=20,10,IF(${a}>=10,6.5,2))`
    case 3: return `=IF(AND(${a}>=25,${b}>3),${a}*0.2,${b}*0.1)`
    default: return `=${a}*0.6+${cell((i + 3) % 10)}*0.4`
  }
}

/** Whole numbers and halves that differ from subject to subject, the same in every run. */
export function benchNumber(subject: number, i: number): number {
  return ((subject * 7 + i * 13 + ((subject * i) % 11)) % 61) / 2
}

import type { Text } from '../../foundation/i18n/texts.ts'
import type { FactAggregate, FactCondition, FactDay } from '../journal/index.ts'

/**
 * Where a number comes from:
 * - `facts`: facts of the period, filtered and aggregated; `day` places them by an attribute instead of their own day. With `reach: 'covered'` a branch also counts what the sections it covers did;
 * - `stock`: the running sum of signed facts up to the period's last day;
 * - `due`: what a duty rhythm asks for in the period (worked out, not recorded);
 * - `sum`, `difference`, `ratio`: arithmetic over other indicators. A ratio is `times` × part ÷ whole, shown with `digits`;
 *   without a whole it is not applicable.
 */
export type IndicatorSource =
  | { facts: readonly string[]; where?: readonly FactCondition[]; aggregate: FactAggregate; day?: FactDay; reach?: 'covered' }
  | { stock: readonly string[]; where?: readonly FactCondition[]; reach?: 'covered' }
  | { due: string }
  | { sum: readonly string[] }
  | { difference: readonly [string, string] }
  | { ratio: { part: string; whole: string; times: 1 | 100 | 1000; digits: number } }

/**
 * One definition of one number, plain data. `version` rises when the meaning changes. `definition` says it in one
 * sentence; `counts` and `countsNot` say what goes in and what does not. `ofPersons`: it can be asked about one person.
 */
export type Indicator = {
  key: string
  version: number
  label: Text
  definition: Text
  unit: Text
  counts: Text
  countsNot: Text
  source: IndicatorSource
  ofPersons?: true
}

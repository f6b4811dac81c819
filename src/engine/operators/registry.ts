import { across } from './across.ts'
import { add } from './add.ts'
import { choose } from './choose.ts'
import { each } from './each.ts'
import { formula } from './formula.ts'
import { judge } from './judge.ts'
import { mean } from './mean.ts'
import { minus } from './minus.ts'
import type { Operator } from './operator.ts'
import { per } from './per.ts'
import { pick } from './pick.ts'
import { rank } from './rank.ts'
import { seats } from './seats.ts'
import { weigh } from './weigh.ts'

/** Every operator of the language. */
const all = [formula, add, minus, weigh, mean, pick, choose, per, each, across, rank, seats, judge] as unknown as Operator[]

export const OPERATORS: Record<string, Operator> = Object.assign(Object.create(null) as Record<string, Operator>, Object.fromEntries(all.map((operator) => [operator.key, operator])))

export const operatorKeys: readonly string[] = all.map((operator) => operator.key)

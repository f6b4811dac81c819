import type { CompiledScheme } from '../../engine/index.ts'
import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { figure, indicatorOf, type Figure } from '../indicators/index.ts'
import { statedInputsOf, subjectsOf } from './assessment-store.ts'
import type { FrozenInput } from './frozen-input.ts'
import { indicatorNamed } from './input-origin-rules.ts'
import type { Assessment, StatedInput, Subject } from './tables.ts'

/** The inputs of one subject, and up to which seal the facts behind them are sealed. */
export type GatheredSubject = { subject: Subject; inputs: FrozenInput[]; seal: { number: number | null; waiting: boolean } }

/** Gathers what the scheme asks about every subject: figures as known at `asOf`, and what people stated. */
export async function gatherInputs(reader: Reader, actor: Actor, assessment: Assessment, compiled: CompiledScheme, asOf: Date): Promise<GatheredSubject[]> {
  const stated = await statedInputsOf(reader, assessment)
  const gathered: GatheredSubject[] = []
  for (const subject of await subjectsOf(reader, assessment)) {
    const inputs: FrozenInput[] = []
    const figures: Figure[] = []
    for (const input of compiled.inputs) {
      const base = { name: input.name, title: input.title, unit: input.unit ?? null }
      const indicator = indicatorNamed(input, (key) => indicatorOf(key) !== undefined)
      if (indicator === null) {
        inputs.push({ ...base, ...asStated(stated.find((each) => each.unit_id === subject.unit_id && each.input === input.name)) })
        continue
      }
      const found = await figure(reader, actor, { indicator, scope: subject.unit_id, from: assessment.from_day, to: assessment.to_day, asOf })
      figures.push(found)
      inputs.push({ ...base, ...asFigure(found) })
    }
    const numbers = figures.flatMap((found) => (found.seal.number === null ? [] : [found.seal.number]))
    gathered.push({ subject, inputs, seal: { number: numbers.length > 0 ? Math.max(...numbers) : null, waiting: figures.some((found) => found.seal.state === 'waiting') } })
  }
  return gathered
}

function asFigure(found: Figure): Pick<FrozenInput, 'value' | 'na' | 'figure' | 'stated'> {
  return {
    value: found.value,
    na: found.state === 'na' ? '没有可比的基数' : null,
    figure: { indicator: found.indicator, version: found.version, scope: found.scope.unitId, from: found.from, to: found.to, asOf: found.asOf },
    stated: null,
  }
}

function asStated(given: StatedInput | undefined): Pick<FrozenInput, 'value' | 'na' | 'figure' | 'stated'> {
  return { value: given?.value ?? null, na: null, figure: null, stated: given ? { by: given.stater_name, at: given.stated_at.toISOString() } : null }
}

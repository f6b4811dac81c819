import type { CompiledScheme } from '../../engine/index.ts'
import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { figure, figuresOfUnits, indicatorOf, type Figure } from '../indicators/index.ts'
import { statedInputsOf, subjectsOf } from './assessment-store.ts'
import { ballotsOf, type SubjectBallot } from './ballots.ts'
import type { FrozenInput } from './frozen-input.ts'
import { indicatorNamed } from './input-origin-rules.ts'
import type { Assessment, StatedInput, Subject } from './tables.ts'

/** The inputs of one subject, and up to which seal the facts behind them are sealed. */
export type GatheredSubject = { subject: Subject; inputs: FrozenInput[]; seal: { number: number | null; waiting: boolean } }

type Gathering = { assessment: Assessment; compiled: CompiledScheme; subject: Subject; stated: readonly StatedInput[]; ballots: readonly SubjectBallot[]; asOf: Date; known?: KnownFigures }

/** Figures worked out for all units of an assessment together: indicator → unit → figure. */
type KnownFigures = ReadonlyMap<string, ReadonlyMap<string, Figure>>

/** Gathers what the scheme asks about every subject: figures as known at `asOf`, what people stated, and the sheets handed in. */
export async function gatherInputs(reader: Reader, actor: Actor, assessment: Assessment, compiled: CompiledScheme, asOf: Date): Promise<GatheredSubject[]> {
  const stated = Map.groupBy(await statedInputsOf(reader, assessment), ({ unit_id }) => unit_id)
  const ballots = Map.groupBy(await ballotsOf(reader, assessment), ({ unitId }) => unitId)
  const subjects = await subjectsOf(reader, assessment)
  const known = await figuresOfSubjects(reader, actor, { assessment, compiled, subjects, asOf })
  const gathered: GatheredSubject[] = []
  for (const subject of subjects) gathered.push(await inputsOfSubject(reader, actor, { assessment, compiled, subject, stated: stated.get(subject.unit_id) ?? [], ballots: ballots.get(subject.unit_id) ?? [], asOf, known }))
  return gathered
}

/** The figures that are a unit's own, indicator by indicator for all units at once; those of persons are looked up one by one. */
async function figuresOfSubjects(reader: Reader, actor: Actor, { assessment, compiled, subjects, asOf }: Pick<Gathering, 'assessment' | 'compiled' | 'asOf'> & { subjects: readonly Subject[] }): Promise<KnownFigures> {
  const units = [...new Set(subjects.map(unitOfSubject))]
  const ofPersons = subjects.some(({ person }) => person !== null)
  const known = new Map<string, ReadonlyMap<string, Figure>>()
  for (const input of compiled.inputs) {
    const indicator = input.type === 'ballots' ? null : indicatorNamed(input, (key) => indicatorOf(key) !== undefined)
    if (indicator === null || (ofPersons && indicatorOf(indicator)?.ofPersons)) continue
    known.set(indicator, await figuresOfUnits(reader, actor, units, { indicator, from: assessment.from_day, to: assessment.to_day, asOf }))
  }
  return known
}

/** The same for one subject. */
export async function inputsOfSubject(reader: Reader, actor: Actor, { assessment, compiled, subject, stated, ballots, asOf, known }: Gathering): Promise<GatheredSubject> {
  const inputs: FrozenInput[] = []
  const figures: Figure[] = []
  for (const input of compiled.inputs) {
    const base = { name: input.name, title: input.title, unit: input.unit ?? null }
    const indicator = indicatorNamed(input, (key) => indicatorOf(key) !== undefined)
    if (input.type === 'ballots') {
      inputs.push({ ...base, value: null, na: null, figure: null, stated: null, ballots: ballots.filter((each) => each.unitId === subject.unit_id && each.input === input.name).map(({ ballot }) => ballot) })
      continue
    }
    if (indicator === null) {
      inputs.push({ ...base, ...asStated(stated.find((each) => each.unit_id === subject.unit_id && each.input === input.name)) })
      continue
    }
    const person = subject.person !== null && indicatorOf(indicator)?.ofPersons ? subject.person : undefined
    const found = (person === undefined ? known?.get(indicator)?.get(unitOfSubject(subject)) : undefined) ?? await figure(reader, actor, { indicator, scope: unitOfSubject(subject), person, from: assessment.from_day, to: assessment.to_day, asOf })
    figures.push(found)
    inputs.push({ ...base, ...asFigure(found, person) })
  }
  const numbers = figures.flatMap((found) => (found.seal.number === null ? [] : [found.seal.number]))
  return { subject, inputs, seal: { number: numbers.length > 0 ? Math.max(...numbers) : null, waiting: figures.some((found) => found.seal.state === 'waiting') } }
}

/** Whose figures a subject's are: the unit's own, or of a member the branch's. */
function unitOfSubject(subject: Subject): string {
  return subject.person === null ? subject.unit_id : (subject.unit_path.split('/').at(-2) ?? '')
}

function asFigure(found: Figure, person: string | undefined): Pick<FrozenInput, 'value' | 'na' | 'figure' | 'stated'> {
  return {
    value: found.value,
    na: found.state === 'na' ? '没有可比的基数' : null,
    figure: { indicator: found.indicator, version: found.version, scope: found.scope.unitId, ...(person === undefined ? {} : { person }), from: found.from, to: found.to, asOf: found.asOf },
    stated: null,
  }
}

function asStated(given: StatedInput | undefined): Pick<FrozenInput, 'value' | 'na' | 'figure' | 'stated'> {
  return { value: given?.value ?? null, na: null, figure: null, stated: given ? { by: given.stater_name, at: given.stated_at.toISOString() } : null }
}

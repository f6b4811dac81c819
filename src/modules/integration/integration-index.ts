import { explainRow, outcomesOf, runScheme, takeFacts, type Explanation, type OutcomeValue } from '../../engine/index.ts'
import { ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { figure, indicatorOf, type Figure } from '../indicators/index.ts'
import { refuse } from './errors.ts'
import { indexScheme, type IndexScheme } from './index-scheme.ts'
import { indexSubjects, type IndexSubject } from './index-subjects.ts'
import { levelOf } from './level-rules.ts'

/** The outcome that is the index itself; the others of the scheme are its parts. */
const whole = 'index'

type Gathered = { name: string; title: { zh: string; en: string }; found: Figure }

/**
 * The integration index of one unit for a period, worked out now from indicators by the scheme: each part with the
 * figures that it rests on, all as of one instant. Errors: 404 for a unit that has none or that the actor may not see,
 * 'integration.period-backwards', 'integration.scheme-asks-for-more'.
 */
export async function integrationIndex(reader: Reader, actor: Actor, query: { unit?: string | undefined; from: Day; to: Day }) {
  ownOnly(actor)
  if (query.from > query.to) throw refuse('period-backwards', {}, [{ path: 'to', code: 'integration.field.period-backwards' }])
  const subjects = await indexSubjects(reader, actor)
  const subject = query.unit === undefined ? subjects[0] : subjects.find(({ unit }) => unit === query.unit)
  if (!subject && query.unit !== undefined) throw notFound()
  const units = subjects.map(({ unit, name, kind }) => ({ id: unit, name, kind }))
  return { units, reading: subject ? await readingOf(reader, actor, subject, query) : null }
}

async function readingOf(reader: Reader, actor: Actor, subject: IndexSubject, { from, to }: { from: Day; to: Day }) {
  const scheme = await indexScheme(reader, actor.tenant)
  const gathered = await gather(reader, actor, scheme, subject, { from, to })
  const inputs = Object.fromEntries(gathered.map(({ name, found }) => [name, found.state === 'na' ? { na: '没有可比的基数' } : { value: found.value }]))
  const { facts, problems } = takeFacts(scheme.compiled, { period: { from, to }, subjects: [{ id: subject.unit, name: subject.name, inputs }] })
  if (problems.length > 0) throw refuse('scheme-asks-for-more')
  const run = runScheme(scheme.compiled, facts)
  const [row] = run.rows
  if (!row) throw refuse('scheme-asks-for-more')
  const { outcomes } = outcomesOf(run, row)
  const steps = explainRow(run, row)
  const index = outcomes[whole]
  if (!index) throw refuse('scheme-asks-for-more')
  return {
    unit: { id: subject.unit, name: subject.name, kind: subject.kind },
    from,
    to,
    scheme: { title: scheme.compiled.title, version: scheme.version },
    index: told(index),
    parts: scheme.compiled.names.filter(({ outcome, name }) => outcome && name !== whole).map(({ name, title, node }) => {
      const value = told(outcomes[name])
      const used = steps[name] ? inputsBelow(steps[name]) : new Set<string>()
      return { name, title, note: node.note ?? null, value: value.value, reason: value.reason, level: levelOf(value.value), inputs: gathered.filter((each) => used.has(each.name)).map(shown) }
    }),
  }
}

async function gather(reader: Reader, actor: Actor, { compiled }: IndexScheme, subject: IndexSubject, period: { from: Day; to: Day }): Promise<Gathered[]> {
  const gathered: Gathered[] = []
  for (const { name, title, source, indicator } of compiled.inputs) {
    const key = indicator ?? name
    if (source !== 'indicator' || !indicatorOf(key)) throw refuse('scheme-asks-for-more')
    gathered.push({ name, title, found: await figure(reader, actor, { indicator: key, scope: reachesSections(key) ? subject.business : subject.party, ...period, asOf: actor.at }) })
  }
  return gathered
}

/** True for a number of business work: one that a branch also takes from the sections it covers, itself or through its parts. */
function reachesSections(key: string): boolean {
  const source = indicatorOf(key)?.source
  if (!source) return false
  if ('reach' in source) return source.reach === 'covered'
  return 'sum' in source && source.sum.some(reachesSections)
}

function inputsBelow(step: Explanation): Set<string> {
  return new Set([...step.inputs.map(({ name }) => name), ...step.parts.flatMap((part) => [...inputsBelow(part)])])
}

function shown({ name, title, found }: Gathered) {
  const { indicator, scope, from, to, asOf, value, unit, state } = found
  return { name, title, value, unit, state, figure: { indicator, scope: scope.unitId, from, to, asOf } }
}

function told(outcome: OutcomeValue | undefined): { value: string | null; reason: string | null } {
  if (outcome?.state === 'value' && outcome.type === 'number') return { value: outcome.value, reason: null }
  return { value: null, reason: outcome?.state === 'na' ? outcome.reason : null }
}

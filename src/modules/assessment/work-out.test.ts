import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FrozenInput } from './frozen-input.ts'
import { fullMarksByLine } from './full-marks-rules.ts'
import { indicatorNamed } from './input-origin-rules.ts'
import { readScheme } from './read-scheme.ts'
import { workOut, type Outcomes } from './work-out.ts'

const { compiled } = readScheme(readFileSync(new URL('../../../schemes/branch-half-year.yaml', import.meta.url), 'utf8'))
if (!compiled) throw new Error('the scheme of the half-year assessment does not compile')
const period = { from: '2026-01-01', to: '2026-06-30' }

const inputsOf = (values: Record<string, number | null>): FrozenInput[] =>
  compiled.inputs.map((input) => ({ name: input.name, title: input.title, unit: input.unit ?? null, value: values[input.name] === null || values[input.name] === undefined ? null : String(values[input.name]), na: null, figure: null, stated: null, ...(input.type === 'ballots' ? { ballots: sheets } : {}) }))

const sheets = [{ rater: '1', group: '机关党委', values: { 作用发挥: '好' } }, { rater: '2', group: '其他支部', values: { 作用发挥: '较好' } }]
const counted = compiled.inputs.filter(({ type }) => type !== 'ballots')
const anyValues = fc.record(Object.fromEntries(counted.map((input) => [input.name, fc.option(fc.nat(200), { freq: 8 })])))

describe('workOut', () => {
  it('gives the same bytes for the same inputs, through storage and back', () => {
    fc.assert(
      fc.property(fc.array(anyValues, { minLength: 1, maxLength: 4 }), (subjects) => {
        const given = subjects.map((values, index) => ({ unitId: `u${index}`, unitName: `单位${index}`, inputs: inputsOf(values) }))
        const first = workOut(compiled, period, given)
        const stored = first.results.map((result, index) => ({ unitId: result.unitId, unitName: `单位${index}`, inputs: JSON.parse(result.inputs) as FrozenInput[] }))
        const again = workOut(JSON.parse(JSON.stringify(compiled)) as typeof compiled, period, stored)
        expect(again).toEqual(first)
        expect(first.problems).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('changes the hash when any input changes', () => {
    const values = Object.fromEntries(counted.map((input) => [input.name, 5]))
    const hash = (more: Record<string, number>) => workOut(compiled, period, [{ unitId: 'u', unitName: '单位', inputs: inputsOf({ ...values, ...more }) }]).results[0]?.sm3
    for (const input of counted) expect(hash({ [input.name]: 4 }), input.name).not.toBe(hash({}))
  })

  it('carries what is missing upwards by name', () => {
    const { results } = workOut(compiled, period, [{ unitId: 'u', unitName: '单位', inputs: inputsOf({}) }])
    expect((JSON.parse(results[0]?.outcomes ?? '{}') as Outcomes)['score']?.state).toBe('missing')
  })
})

describe('fullMarksByLine', () => {
  it('finds the marks that the scheme states', () => {
    const marks = fullMarksByLine(compiled.names)
    const parts = compiled.names.filter(({ name }) => name === 'party' || name === 'business').flatMap(({ node }) => (node as unknown as { parts: { node: { line: number } }[] }).parts.map((part) => marks[String(part.node.line)]))
    expect(parts).toEqual(['30', '30', '40', '30', '40', '30'])
  })
})

describe('indicatorNamed', () => {
  const exists = (key: string) => key === 'theme-days-held'
  it('is the input\'s own name or the one it gives, if there is such an indicator', () => {
    expect(indicatorNamed({ name: 'theme-days-held', source: 'indicator' }, exists)).toBe('theme-days-held')
    expect(indicatorNamed({ name: 'days', source: 'indicator', indicator: 'theme-days-held' }, exists)).toBe('theme-days-held')
    expect(indicatorNamed({ name: 'planned', source: 'indicator' }, exists)).toBeNull()
    expect(indicatorNamed({ name: 'theme-days-held', source: 'report' }, exists)).toBeNull()
  })
})

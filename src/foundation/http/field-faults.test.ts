import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fieldFaults } from './field-faults.ts'
import { day, text } from './shapes.ts'

const shape = z.strictObject({ title: text(5), on: day, weight: z.number().int().min(0).max(100), side: z.enum(['party', 'business']), items: z.array(z.strictObject({ id: z.uuid() })).max(2) })
const faultsOf = (value: unknown) => fieldFaults(shape.safeParse(value, { reportInput: true }).error?.issues ?? [], 'body')
const good = { title: '核查', on: '2026-07-08', weight: 10, side: 'party', items: [] }

describe('fieldFaults', () => {
  it('finds nothing in a good request', () => expect(faultsOf(good)).toEqual([]))
  it('names every missing field as required', () => {
    expect(faultsOf({})).toEqual(['title', 'on', 'weight', 'side', 'items'].map((path) => expect.objectContaining({ path })))
    expect(faultsOf({ ...good, title: '  ' })).toEqual([{ path: 'title', code: 'required' }])
  })
  it.each([
    [{ title: '太长太长太长' }, 'title', 'too-long'],
    [{ title: 7 }, 'title', 'type'],
    [{ title: 'a\u0000b' }, 'title', 'control-characters'],
    [{ title: '\ud800' }, 'title', 'control-characters'],
    [{ on: '2026-02-30' }, 'on', 'day'],
    [{ on: '0001-01-01' }, 'on', 'day'],
    [{ weight: 101 }, 'weight', 'too-big'],
    [{ weight: -1 }, 'weight', 'too-small'],
    [{ side: 'both' }, 'side', 'choice'],
    [{ items: [{ id: 'x' }] }, 'items.0.id', 'format'],
    [{ extra: 1 }, 'extra', 'unknown'],
  ])('%j is a fault of %s: %s', (change, path, code) => {
    expect(faultsOf({ ...good, ...change })).toEqual([expect.objectContaining({ path, code })])
  })
})

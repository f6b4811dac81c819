import { expect, it } from 'vitest'
import { goalsOnMap, type MapGoal } from './integration-map-rules.ts'

const goal = (id: string, unit: string, more: Partial<MapGoal> = {}): MapGoal => ({ id, side: id.startsWith('D') ? 'party' : 'business', kind: id.startsWith('D') ? 'results' : null, unit: { id: unit }, starts: '2026-01-05', ends: '2026-12-31', unlinked: false, ...more })
const goals = [
  goal('D1', 'PC', { kind: 'learning', ends: '2026-06-30' }),
  goal('D4', 'PC'),
  goal('D3', 'PC', { kind: 'people', unlinked: true }),
  goal('K2', 'S2'),
  goal('K4', 'S3'),
  goal('K9', 'S2', { unlinked: true }),
]
const links = [{ partyGoal: 'D1', businessGoal: 'K4' }, { partyGoal: 'D4', businessGoal: 'K4' }, { partyGoal: 'D4', businessGoal: 'K2' }]
const ids = (filter: Parameters<typeof goalsOnMap>[2]) => goalsOnMap(goals, links, filter).map(({ id }) => id)

it('keeps everything when nothing is asked', () => {
  expect(ids({})).toEqual(['D1', 'D4', 'D3', 'K2', 'K4', 'K9'])
})

it('keeps a unit\'s goals, its gaps, and what its goals are linked to', () => {
  expect(ids({ unit: 'S2' })).toEqual(['D4', 'K2', 'K9'])
  expect(ids({ unit: 'S3' })).toEqual(['D1', 'D4', 'K4'])
})

it('a class of Party goals keeps the business work they serve and the gaps of the business side', () => {
  expect(ids({ kind: 'learning' })).toEqual(['D1', 'K4', 'K9'])
  expect(ids({ kind: 'people' })).toEqual(['D3', 'K9'])
})

it('leaves out what is not under way in the days asked for, and the lines to it', () => {
  expect(ids({ from: '2026-07-01', to: '2026-12-31' })).toEqual(['D4', 'D3', 'K2', 'K4', 'K9'])
  expect(ids({ kind: 'learning', from: '2026-07-01' })).toEqual(['K9'])
  expect(ids({ to: '2026-01-01' })).toEqual([])
})

import { expect, it } from 'vitest'
import type { IntegrationMap, MapGoal } from './map-shapes.ts'
import { candidatesFor, linksOf, pairOf } from './pair-rules.ts'

const goal = (code: string, link: boolean): MapGoal => ({ id: code, side: code.startsWith('D') ? 'party' : 'business', code, title: code, kind: null, unit: { id: 'u', name: 'u' }, light: 'onTrack', unlinked: true, reason: null, can: { link } })
const [own, foreign, done, gap] = [goal('D4', true), goal('D6', false), goal('K4', true), goal('K9', true)]
const map = { goals: [own, foreign, done, gap], links: [{ id: 'l', partyGoal: 'D4', businessGoal: 'K4', why: '', madeOn: '2026-03-05', madeBy: 'P1', can: { end: true } }] } as unknown as IntegrationMap

it('offers the other side, where the Party goal may be linked and is not yet', () => {
  expect(candidatesFor(map, own).map(({ id }) => id)).toEqual(['K9'])
  expect(candidatesFor(map, gap).map(({ id }) => id)).toEqual(['D4'])
  expect(candidatesFor(map, foreign)).toEqual([])
})

it('a line joins both sides, whichever end is taken first', () => {
  expect(pairOf(gap, own)).toEqual({ party: own, business: gap })
  expect(pairOf(own, foreign)).toBeNull()
  expect(linksOf(map, done).map(({ other }) => other.id)).toEqual(['D4'])
})

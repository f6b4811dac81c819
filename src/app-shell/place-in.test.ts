import { expect, test } from 'vitest'
import { placeIn } from './place-in.ts'

const entries = ['/', '/plans', '/plans/goals', '/commitments'].map(path => ({ path }))

test('the entry with the longest path is the place', () => {
  expect(placeIn(entries, '/plans/goals/7')).toBe('/plans/goals')
  expect(placeIn(entries, '/plans/2026')).toBe('/plans')
  expect(placeIn(entries, '/')).toBe('/')
})

test('a path that only begins alike is another place', () => {
  expect(placeIn(entries, '/plansheet')).toBeNull()
  expect(placeIn(entries, '/me')).toBeNull()
})

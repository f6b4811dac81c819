import { expect, it } from 'vitest'
import { levelOf } from './level-rules.ts'

it('names a part by how far both sides are together', () => {
  expect(['100', '90', '89.9', '60', '59.9', '0'].map(levelOf)).toEqual(['together', 'together', 'partly', 'partly', 'apart', 'apart'])
})

it('does not judge what could not be compared', () => {
  expect(levelOf(null)).toBe('unknown')
})

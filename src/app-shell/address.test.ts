import { expect, test } from 'vitest'
import { addressOf } from './address.ts'

test('params are filled in and escaped, the query added, what is undefined left out', () => {
  expect(addressOf('GET /goals/:id', { params: { id: 'a/b' }, query: { unit: '第二', page: 2, sort: undefined } }))
    .toEqual({ method: 'GET', url: `/api/v1/goals/a%2Fb?unit=${encodeURIComponent('第二')}&page=2` })
  expect(addressOf('GET /goals', { query: { state: ['a', 'b'] } }).url).toBe('/api/v1/goals?state=a&state=b')
  expect(addressOf('DELETE /session')).toEqual({ method: 'DELETE', url: '/api/v1/session' })
})

test('a param that is missing is a mistake of the caller', () => {
  expect(() => addressOf('GET /goals/:id', { params: {} })).toThrow('needs id')
})

import { expect, test } from 'vitest'
import { openWorld } from '../support/api-test.ts'

const world = await openWorld()

test.each([['/api/v1/session', 200], ['/api/v1/people', 401], ['/api/v1/nothing', 404], ['/healthz', 200]])('%s answers %i with the headers that keep other sites out', async (url, status) => {
  const answer = await world.program.server.inject({ url })
  expect(answer.statusCode).toBe(status)
  expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin', 'x-frame-options': 'SAMEORIGIN' })
  expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(answer.headers['x-powered-by']).toBeUndefined()
})

test('what the API answers is kept nowhere', async () => {
  expect((await world.program.server.inject({ url: '/api/v1/session' })).headers['cache-control']).toBe('no-store')
  expect((await world.program.server.inject({ url: '/healthz' })).headers['cache-control']).toBeUndefined()
})

import { beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/modules.ts'
import { openWorld, type World } from '../support/api-test.ts'
import { harvest } from './harvest.ts'
import { answerFaults } from './proper-problem.ts'
import { randomFrom } from './random.ts'
import { makeRequest } from './request-maker.ts'
import type { Known } from './value-maker.ts'

const endpoints = routes.map((route) => route.endpoint)
const name = (endpoint: (typeof endpoints)[number]) => `${endpoint.method} ${endpoint.path}`

/** What may be called without a session: everything that leads to one. A new public endpoint is added here on purpose. */
const publicCalls = /^(GET|POST|DELETE) \/(session|sign-in|first-administrators)\b/

/** When one wants to hear of things is everybody's own affair, an administrator's too. */
const ownAffairs = /^\/notices\/setting$/

/** What the three administrators are there for: accounts, sessions, roles, the audit and its seals. */
const administration = /^\/(session|sessions|accounts|role-assignments|password|first-administrators|audit|seals|verification|seal)\b/

describe('who may call what', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  const call = async (endpoint: (typeof endpoints)[number], cookie: string | undefined, seed = 3, known: Known = { ids: [], words: [] }) => {
    const made = makeRequest(endpoint, randomFrom(seed), known)
    return world.program.server.inject({ method: made.method, url: made.url, headers: { ...made.headers, ...(cookie ? { cookie } : {}) }, ...(made.payload === undefined ? {} : { payload: made.payload }) })
  }

  it('only what leads to a session is public', () => {
    expect(endpoints.filter((endpoint) => endpoint.access === 'public').map(name).filter((one) => !publicCalls.test(one))).toEqual([])
  })

  it.each(endpoints.filter((endpoint) => endpoint.access === 'signed-in').map((endpoint) => [name(endpoint), endpoint] as const))('%s asks a stranger to sign in', async (_name, endpoint) => {
    const answer = await call(endpoint, undefined)
    expect(answer.statusCode).toBe(401)
    expect(answerFaults(answer, 'zh')).toEqual([])
  })

  it.each(endpoints.filter((endpoint) => endpoint.access === 'signed-in').map((endpoint) => [name(endpoint), endpoint] as const))('%s asks whoever brings a forged session to sign in', async (_name, endpoint) => {
    expect((await call(endpoint, 'tongpin=0000000000000000; tongpin_session=0000; session=0000')).statusCode).toBe(401)
  })

  // Separation of duties: whoever runs the system neither does its business nor sees through it.
  it.each(['A1', 'A2', 'A3'])('the administrator %s does no business', { timeout: 60_000 }, async (role) => {
    const { cookie } = await world.as(role)
    const known = await harvest(world, endpoints, ['P1', 'B2'])
    const done: string[] = []
    for (const endpoint of endpoints.filter((one) => one.method !== 'GET' && one.access === 'signed-in' && !administration.test(one.path) && !ownAffairs.test(one.path))) {
      for (const seed of [1, 2, 3, 4]) {
        const answer = await call(endpoint, cookie, seed, known)
        if (answer.statusCode < 400) done.push(`${name(endpoint)} answered ${answer.statusCode}`)
      }
    }
    expect(done).toEqual([])
  })
})

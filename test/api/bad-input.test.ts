import { beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/modules.ts'
import { openWorld, type World } from '../support/api-test.ts'
import { brokenRequests } from './broken-requests.ts'
import { harvest } from './harvest.ts'
import { answerFaults, type WireAnswer } from './proper-problem.ts'
import { makeRequest, type MadeRequest } from './request-maker.ts'
import { randomFrom } from './random.ts'
import { tableContents } from './table-contents.ts'
import type { Known } from './value-maker.ts'

const endpoints = routes.map((route) => route.endpoint)
const named = endpoints.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const)
const readers = ['P1', 'B2', 'S3']
const callers = ['P1', 'P2', 'B1', 'B2', 'G7', 'M1', 'N1', 'S3', 'A1', 'A2', 'A3']

describe('a request that is not well formed', () => {
  let world: World
  let known: Known
  let contents: () => Promise<Record<string, string>>

  beforeAll(async () => {
    world = await openWorld()
    known = await harvest(world, endpoints, readers)
    contents = await tableContents(world.database.db)
  })

  const send = async (request: MadeRequest, cookie: string | undefined, lang: 'zh' | 'en'): Promise<WireAnswer> =>
    world.program.server.inject({ method: request.method, url: request.url, headers: { ...request.headers, 'accept-language': lang, ...(cookie ? { cookie } : {}) }, ...(request.payload === undefined ? {} : { payload: request.payload }) })

  it.each(named)('%s is refused with the field and the remedy, and leaves nothing', async (_name, endpoint) => {
    const { cookie } = await world.as('P1')
    const faults: string[] = []
    const before = await contents()
    for (const { why, request, field, status } of brokenRequests(endpoint, known)) {
      for (const lang of ['zh', 'en'] as const) {
        const answer = await send(request, cookie, lang)
        const expected = status ?? [422]
        if (!expected.includes(answer.statusCode)) faults.push(`${why}: answered ${answer.statusCode}, not ${expected.join(' or ')}: ${answer.body.slice(0, 200)}`)
        faults.push(...answerFaults(answer, lang).map((fault) => `${why}: ${fault}`))
        if (field && answer.statusCode === 422 && !answer.body.includes(field)) faults.push(`${why}: the refusal does not name ${field}: ${answer.body.slice(0, 300)}`)
      }
    }
    expect(faults).toEqual([])
    expect(await contents()).toEqual(before)
  })
})

describe('ten thousand random requests', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('thousand %i: never a fault of ours, every refusal proper, nothing half-written', { timeout: 180_000 }, async (seed) => {
    const world = await openWorld()
    const random = randomFrom(seed)
    const contents = await tableContents(world.database.db)
    const known = await harvest(world, endpoints, readers)
    const cookies = await Promise.all(callers.map(async (role) => (await world.as(role)).cookie))
    const faults: string[] = []
    const counted: Record<number, number> = {}
    for (let count = 0; count < 1000; count += 1) {
      const endpoint = random.pick(endpoints)
      const request = makeRequest(endpoint, random, known, random.pick([undefined, undefined, 'params', 'query', 'body', 'body', 'raw']))
      const ends = endpoint.method === 'DELETE' && endpoint.path === '/session'
      const cookie = ends ? undefined : random.chance(0.03) ? undefined : random.pick(cookies)
      const checked = endpoint.method !== 'GET' && count % 5 === 0 && !endpoint.path.startsWith('/session')
      const before = checked ? await contents() : undefined
      const answer = await world.program.server.inject({ method: request.method, url: request.url, headers: { ...request.headers, 'accept-language': 'zh-CN', ...(cookie ? { cookie } : {}) }, ...(request.payload === undefined ? {} : { payload: request.payload }) })
      counted[answer.statusCode] = (counted[answer.statusCode] ?? 0) + 1
      const where = `${request.method} ${request.url.slice(0, 200)} ${String(request.payload ?? '').slice(0, 300)}`
      faults.push(...answerFaults(answer, 'zh').map((fault) => `${where}: ${fault}`))
      if (before && answer.statusCode >= 400 && JSON.stringify(await contents()) !== JSON.stringify(before)) faults.push(`${where}: refused with ${answer.statusCode}, but something was written`)
      if (random.chance(0.01)) known.ids.push(...(await harvest(world, endpoints, ['P1'])).ids.slice(-50))
    }
    expect(faults.slice(0, 10)).toEqual([])
    // Requests that get through keep the run honest: all refused at the door would prove little.
    expect(counted[200] ?? 0).toBeGreaterThan(20)
    expect(counted[422] ?? 0).toBeGreaterThan(20)
  })
})

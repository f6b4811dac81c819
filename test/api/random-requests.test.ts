import { describe, expect, it } from 'vitest'
import { routes } from '../../src/modules.ts'
import { openWorld } from '../support/api-test.ts'
import { harvest } from './harvest.ts'
import { answerFaults } from './proper-problem.ts'
import { randomFrom } from './random.ts'
import { makeRequest } from './request-maker.ts'
import { tableContents } from './table-contents.ts'

const endpoints = routes.map((route) => route.endpoint)
const callers = ['P1', 'P2', 'B1', 'B2', 'G7', 'M1', 'N1', 'S3', 'A1', 'A2', 'A3']
const spoilt = [undefined, undefined, undefined, 'params', 'query', 'body', 'body', 'raw'] as const

// Three before every merge, ten in the long run (tools/checks/debian-api-suite.ts).
const thousands = Array.from({ length: Number(process.env['RANDOM_THOUSANDS'] ?? '3') }, (_, index) => index + 1)

describe('thousands of random requests', () => {
  it.each(thousands)('thousand %i: never a fault of ours, every refusal proper, nothing half-written', { timeout: 180_000 }, async (seed) => {
    const world = await openWorld()
    const random = randomFrom(seed)
    const contents = await tableContents(world.database.db)
    const known = await harvest(world, endpoints, ['P1', 'B2', 'S3'])
    const cookies = await Promise.all(callers.map(async (role) => (await world.as(role)).cookie))
    const faults: string[] = []
    const counted: Record<number, number> = {}
    for (let count = 0; count < 1000; count += 1) {
      const endpoint = random.pick(endpoints)
      const request = makeRequest(endpoint, random, known, random.pick(spoilt))
      const ends = endpoint.method === 'DELETE' && endpoint.path === '/session'
      const cookie = ends || random.chance(0.03) ? undefined : random.pick(cookies)
      const checked = endpoint.method !== 'GET' && random.chance(0.1) && !endpoint.path.startsWith('/session')
      const before = checked ? await contents() : undefined
      const answer = await world.program.server.inject({ method: request.method, url: request.url, headers: { ...request.headers, 'accept-language': 'zh-CN', ...(cookie ? { cookie } : {}) }, ...(request.payload === undefined ? {} : { payload: request.payload }) })
      counted[answer.statusCode] = (counted[answer.statusCode] ?? 0) + 1
      const where = `${request.method} ${request.url.slice(0, 200)} ${String(request.payload ?? '').slice(0, 300)}`
      faults.push(...answerFaults(answer, 'zh').map((fault) => `${where}: ${fault}`))
      if (before && answer.statusCode >= 400 && JSON.stringify(await contents()) !== JSON.stringify(before)) faults.push(`${where}: refused with ${answer.statusCode}, but something was written`)
      // What was made meanwhile is found again and used.
      if (count % 250 === 249) known.ids.push(...(await harvest(world, endpoints, ['P1', 'B2'])).ids)
    }
    expect(faults.slice(0, 10)).toEqual([])
    // Requests that get through keep the run honest: all refused at the door would prove little.
    expect(counted[200] ?? 0).toBeGreaterThan(20)
    expect(counted[422] ?? 0).toBeGreaterThan(20)
  })
})

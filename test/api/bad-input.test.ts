import { beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/modules.ts'
import { openWorld, type World } from '../support/api-test.ts'
import { brokenRequests } from './broken-requests.ts'
import { harvest } from './harvest.ts'
import { answerFaults, type WireAnswer } from './proper-problem.ts'
import type { MadeRequest } from './request-maker.ts'
import { tableContents } from './table-contents.ts'
import type { Known } from './value-maker.ts'

const endpoints = routes.map((route) => route.endpoint)
const named = endpoints.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const)
const readers = ['P1', 'B2', 'S3']

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

import type { Endpoint } from '../../src/foundation/http/endpoint.ts'
import type { World } from '../support/api-test.ts'
import type { Known } from './value-maker.ts'

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Collects ids and short words from everything that the readable lists show to `roles` now. */
export async function harvest(world: World, endpoints: readonly Endpoint[], roles: readonly string[]): Promise<Known> {
  const ids = new Set<string>(JSON.stringify(world.bureau).match(uuid) ?? [])
  const words = new Set<string>()
  for (const role of roles) {
    const caller = await world.as(role)
    for (const endpoint of endpoints) {
      if (endpoint.method !== 'GET' || endpoint.path.includes(':') || endpoint.file) continue
      const answer = await caller.get(endpoint.path)
      if (answer.status !== 200) continue
      const text = JSON.stringify(answer.body)
      for (const id of (text.match(uuid) ?? []).slice(0, 60)) ids.add(id)
      for (const [, word] of text.matchAll(/"(?:code|key|kind|indicator|state|staffNumber|account)":"([^"]{1,40})"/g)) words.add(word ?? '')
    }
  }
  return { ids: [...ids], words: [...words] }
}

import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/modules.ts'
import { allRequests } from './permissions/all-requests.ts'
import { declaredMatrix } from './permissions/declared-matrix.ts'
import { codeOf, outcomeOf } from './permissions/outcome-of.ts'
import { openPermissionWorld, type PermissionWorld } from './permissions/permission-world.ts'
import { inNoTenant, inTwin } from './permissions/twin-tenant.ts'

const declared = declaredMatrix()
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g
const asked = routes.map(({ endpoint }) => endpoint).filter(({ access }) => access === 'signed-in')
const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`
const requestOf = (name: string) => allRequests[name] ?? (() => { throw new Error(`there is no request for ${name} in test/api/permissions`) })()

const everybody = Object.keys([...declared.values()][0] ?? {})

let world: PermissionWorld
const alone = new Map<string, string>()
const readers = ['P1', 'W1', 'M2'] as const
const lists = asked.filter(({ method, file }) => method === 'GET' && !file).map(nameOf)

// Every endpoint, asked by every role about a record of the first branch, of the third, of another tenant and of none.
beforeAll(async () => {
  world = await openPermissionWorld(everybody)
  for (const role of readers) for (const name of lists) alone.set(`${role} ${name}`, (await world.ask(role, name, requestOf(name)(world.places.here))).text)
  await world.bringTwin()
}, 180_000)

it('the page declares every endpoint, and nothing that is gone', () => {
  expect([...declared.keys()].sort()).toEqual(asked.map(nameOf).sort())
})

describe.each(asked.map((endpoint) => [nameOf(endpoint), endpoint] as const))('%s', (name, endpoint) => {
  const row = declared.get(name) ?? {}
  const roles = Object.keys(row)

  it('answers each role, on records here and there, as the page declares', async () => {
    const wrong: string[] = []
    const asks = { here: requestOf(name)(world.places.here), there: requestOf(name)(world.places.there) }
    const sameEverywhere = isDeepStrictEqual(asks.here, asks.there)
    for (const role of roles) {
      for (const place of sameEverywhere ? (['here'] as const) : (['here', 'there'] as const)) {
        const found = outcomeOf(`${role} ${name}`, await world.ask(role, name, asks[place]))
        const said = row[role]?.[place]
        // What a list shows on the last day of the year is the year's affair; that it may be asked for is the declaration's.
        if (found !== said && !(said === '✓' && found === '○')) wrong.push(`${role} ${place}: declared ${said}, answered ${found}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('treats a record of another tenant as one that does not exist', async () => {
    const request = requestOf(name)(world.places.here)
    if (!JSON.stringify(request).match(uuid)) return
    // Whoever may do it here, and one who may not: for others the answer says less still.
    const tried = [...roles.filter((role) => row[role]?.here === '✓'), ...roles.filter((role) => row[role]?.here !== '✓').slice(0, 2)]
    for (const role of tried) {
      const [other, none] = [await world.ask(role, name, request, inTwin), await world.ask(role, name, request, inNoTenant)]
      expect([role, other.status, plain(other.text)]).toEqual([role, none.status, plain(none.text)])
      expect([role, endpoint.path.includes('/:id') && row[role]?.here === '✓' && other.status !== 404]).toEqual([role, false])
      expect([role, other.status < 400 && (other.text.match(uuid) ?? []).filter((id) => world.foreign.has(id))]).toEqual([role, other.status < 400 ? [] : false])
    }
  })
})

describe('another tenant of the same shape', () => {
  it.each(readers)('changes nothing in any list, figure or record that %s reads', async (role) => {
    const changed: string[] = []
    for (const name of lists) if (plain((await world.ask(role, name, requestOf(name)(world.places.here))).text) !== plain(alone.get(`${role} ${name}`) ?? '')) changed.push(name)
    expect(changed).toEqual([])
  })
})

/** At the end of the year these are refused for where the record stands, before anybody asks which version of it was seen. */
const overBefore: Readonly<Record<string, string>> = {
  'POST /units/:id/closing': 'organisation.unit-not-empty',
  'PATCH /commitment-items/:id': 'commitments.published-item-changes-through-review',
  'POST /commitment-items/:id/changes': 'commitments.only-published-items-change-through-review',
  'POST /commitment-items/:id/withdrawal-proposals': 'commitments.only-published-items-change-through-review',
  'PUT /assessments/:id/self-reports/:unit': 'assessment.not-time-for-reports',
  'POST /assessments/:id/contests/:contest/answer': 'assessment.published-is-frozen',
  'POST /assessments/:id/appeals/:appeal/decision': 'assessment.published-is-frozen',
}

describe('whoever changes a record that somebody else has changed meanwhile', () => {
  const versioned = asked.filter(({ body }) => body && 'version' in ((body as { shape?: object }).shape ?? {})).map(nameOf)
  it.each(versioned)('%s is told so', async (name) => {
    const row = declared.get(name) ?? {}
    const [role, place] = Object.entries(row).flatMap(([who, cell]) => (['here', 'there'] as const).filter((one) => cell[one] === '✓').map((one) => [who, one] as const))[0] ?? ['', 'here']
    const request = requestOf(name)(world.places[place])
    const { status, text } = await world.ask(role, name, { ...request, body: { ...(request.body as object), version: 99_999 } })
    expect([status, codeOf(text)]).toEqual([409, overBefore[name] ?? 'foundation.stale-version'])
  })
})

/** An answer without what differs from call to call: ids that were asked for, instants, what waits for the next seal. */
function plain(text: string): string {
  return text.replaceAll(uuid, 'id').replaceAll(/"(asOf|seenAt)":"[^"]*"/g, '').replaceAll(/"waiting":\d+/g, '')
}

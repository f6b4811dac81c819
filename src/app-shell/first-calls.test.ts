import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const answerWith = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } })
let asked: string[] = []
let signedIn = true

beforeEach(() => {
  asked = []
  signedIn = true
  vi.resetModules()
  vi.stubGlobal('document', { cookie: 'tp_lang=en' })
  vi.stubGlobal('fetch', async (address: string, { headers }: { headers: Record<string, string> }) => {
    asked.push(`${address} ${headers['accept-language']}`)
    return address.endsWith('/session') ? answerWith({ signedIn }) : answerWith({ rows: [] })
  })
})
afterEach(() => vi.unstubAllGlobals())

const load = () => import('./first-calls.ts')

test('on the workbench the session and what waits are asked once, in the kept language, and taken once', async () => {
  const { beginFirstCalls, takeFirstCall } = await load()
  beginFirstCalls('/')
  expect(await (await takeFirstCall('GET', '/api/v1/todos'))?.json()).toEqual({ rows: [] })
  expect(await (await takeFirstCall('GET', '/api/v1/session'))?.json()).toEqual({ signedIn: true })
  expect(await takeFirstCall('GET', '/api/v1/session')).toBeUndefined()
  expect(asked).toEqual(['/api/v1/session en', '/api/v1/todos en'])
})

test('without a session nothing more is asked, and elsewhere only who is here', async () => {
  signedIn = false
  const { beginFirstCalls, takeFirstCall } = await load()
  beginFirstCalls('/')
  expect(await takeFirstCall('GET', '/api/v1/todos')).toBeUndefined()
  beginFirstCalls('/goals')
  beginFirstCalls('/first-administrators')
  expect(asked).toEqual(['/api/v1/session en', '/api/v1/session en'])
})

test('signing in makes the early answer old', async () => {
  const { beginFirstCalls, takeFirstCall } = await load()
  beginFirstCalls('/goals')
  expect(await takeFirstCall('POST', '/api/v1/session')).toBeUndefined()
  expect(await takeFirstCall('GET', '/api/v1/session')).toBeUndefined()
})

test('a call that fails early is made again by whoever needs it', async () => {
  vi.stubGlobal('fetch', async () => { throw new TypeError('offline') })
  const { beginFirstCalls, takeFirstCall } = await load()
  beginFirstCalls('/')
  expect([await takeFirstCall('GET', '/api/v1/session'), await takeFirstCall('GET', '/api/v1/todos')]).toEqual([undefined, undefined])
})

import { setTimeout as pause } from 'node:timers/promises'
import type { ProgramUnderTest } from './program-under-test.ts'

// The real program under load: the head of a section enters tasks below a goal, through the API, with a session.
let cookie = ''
let goal = { id: '', unit: '' }

async function call(address: string, method: string, path: string, body?: unknown): Promise<Response> {
  for (;;) {
    const answer = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: { 'x-tongpin': '1', ...(cookie ? { cookie } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (answer.status !== 429) return answer
    // Too fast for one address: the program says so, and nothing was written.
    await answer.arrayBuffer()
    await pause(1000)
  }
}

async function json<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`status ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** Signs in as the head of the section that leads K4 (S3) and remembers that goal. */
async function prepare(address: string): Promise<void> {
  if (cookie && (await json<{ signedIn: boolean }>(await call(address, 'GET', '/session'))).signedIn) return
  const { demoAccounts } = await json<{ demoAccounts: { account: string; password: string }[] }>(await call(address, 'GET', '/sign-in/options'))
  const password = demoAccounts[0]?.password
  const answer = await call(address, 'POST', '/session', { account: 'S3', password })
  if (!answer.ok) throw new Error(`S3 could not sign in: ${await answer.text()}`)
  cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const { rows } = await json<{ rows: { id: string; code: string; unit: { id: string } }[] }>(await call(address, 'GET', '/goals?limit=200'))
  const found = rows.find((row) => row.code === 'K4')
  if (!found) throw new Error('the demo has no goal K4')
  goal = { id: found.id, unit: found.unit.id }
}

/** The program as it ships, on its demo data. */
export const program: ProgramUnderTest = {
  readyPath: '/readyz',
  prepare,
  write: async (address, name) => {
    await json(await call(address, 'POST', '/tasks', { goal: goal.id, title: name, unit: goal.unit }))
  },
  readAll: async (address) => {
    const names = new Set<string>()
    for (let offset = 0; ; offset += 200) {
      const { rows, total } = await json<{ rows: { title: string }[]; total: number }>(await call(address, 'GET', `/tasks?goal=${goal.id}&limit=200&offset=${offset}`))
      for (const row of rows) names.add(row.title)
      if (offset + 200 >= total) return names
    }
  },
}

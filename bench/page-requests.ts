// The main request of each page at city size as a multiple of its time at demo size, for a bureau's Party office and for the working
// committee: node tools/run.mjs bench/page-requests.ts [--demo FOLDER] [--city FOLDER] [--times 15]. Wanted: at most 3; the program at most 512 MB.
import { parseArgs } from 'node:util'
import { demoPassword } from '../src/demo-city/demo-password.ts'
import { openDemoData, type OpenedData } from './city/open-city.ts'
import { peakMemory } from './city/peak-memory.ts'
import { get, median } from './list-endpoint/measure-rounds.ts'
import { startChild, type MeasuredChild } from './list-endpoint/measured-child.ts'
import { committeePages, officePages, type Ask, type Page } from './page-requests/page-list.ts'

const { values } = parseArgs({ options: { demo: { type: 'string' }, city: { type: 'string' }, times: { type: 'string', default: '15' } } })
const wanted = 3
const memory = 512
const times = Number(values.times)
const say = (line: string) => void process.stdout.write(`${line}\n`)
const roles = [['P2', officePages], ['W1', committeePages]] as const

const opened: OpenedData[] = []
const children: MeasuredChild[] = []
try {
  const servers: MeasuredChild[] = []
  for (const size of ['demo', 'city'] as const) {
    const data = await openDemoData(size, values[size], say)
    opened.push(data)
    const child = await startChild('../page-requests/serve-at-year-end.ts', { BENCH_CONNECTION: JSON.stringify(data.connection) })
    children.push(child)
    servers.push(child)
  }
  let slower = 0
  for (const [role, pagesOf] of roles) {
    const measured: { page: Page; milliseconds: number; bytes: number }[][] = []
    for (const server of servers) measured.push(await measure(server, role, pagesOf))
    const [demo = [], city = []] = measured
    for (const [index, { page, milliseconds, bytes }] of demo.entries()) {
      const there = city[index]!
      const ratio = there.milliseconds / milliseconds
      if (ratio > wanted) slower += 1
      say(`${ratio > wanted ? 'ABOVE' : 'ok   '} ${ratio.toFixed(1).padStart(7)}  ${role} ${page.name}: ${milliseconds.toFixed(1)} ms, ${Math.ceil(bytes / 1024)} KB → ${there.milliseconds.toFixed(1)} ms, ${Math.ceil(there.bytes / 1024)} KB`)
    }
  }
  const peak = peakMemory(await servers[1]!.ask<number>('process'))
  say(`${slower} pages above ${wanted}; the program on the city took ${peak.toFixed(0)} MB at most (wanted ${memory}: ${peak <= memory ? 'reached' : 'NOT reached'})`)
  process.exitCode = slower === 0 && peak <= memory ? 0 : 1
} finally {
  for (const child of children) await child.stop()
  for (const data of opened) await data.close()
}

async function measure(server: MeasuredChild, role: string, pagesOf: (ask: Ask) => Promise<Page[]>): Promise<{ page: Page; milliseconds: number; bytes: number }[]> {
  const headers = { cookie: await signIn(server.address, role) }
  const body = (path: string) => get(server.address, { path: `/api/v1${path}`, headers })
  const found: { page: Page; milliseconds: number; bytes: number }[] = []
  for (const page of await pagesOf(async (path) => JSON.parse(await body(path)) as Record<string, unknown>)) {
    const took: number[] = []
    let bytes = 0
    for (let time = -3; time < times; time += 1) {
      const begun = performance.now()
      bytes = Buffer.byteLength(await body(page.path))
      if (time >= 0) took.push(performance.now() - begun)
    }
    found.push({ page, milliseconds: median(took), bytes })
  }
  return found
}

async function signIn(address: string, account: string): Promise<string> {
  const answer = await fetch(`${address}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-tongpin': '1' }, body: JSON.stringify({ account, password: demoPassword }) })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`${account} could not sign in: ${answer.status} ${await answer.text()}`)
  return cookie
}

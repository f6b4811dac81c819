import { Agent, request } from 'node:http'
import type { MeasuredChild } from './measured-child.ts'

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

export type Call = { path: string; headers: Readonly<Record<string, string>> }

/** CPU microseconds of `server`'s process per request, over `count` requests, eight at a time. */
export async function cpuPerRequest(server: MeasuredChild, call: Call, count: number): Promise<number> {
  const before = await server.ask<number>('cpu')
  let begun = 0
  const worker = async () => {
    while (begun < count) {
      begun += 1
      await get(server.address, call)
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return ((await server.ask<number>('cpu')) - before) / count
}

/** One request; the body of its answer. Anything but 200 is an error. */
export function get(address: string, { path, headers }: Call): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(`${address}${path}`, { agent, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8')
        if (answer.statusCode === 200) resolve(body)
        else reject(new Error(`${path} answered ${answer.statusCode}: ${body.slice(0, 300)}`))
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

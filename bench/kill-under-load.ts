// Kills the program with -9 again and again while writers work, and counts acknowledged writes that are lost (floor: 0) and starts
// that did not recover by themselves (floor: 0): node bench/kill-under-load.ts [--rounds 100] [--program MODULE]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { makeCheckout } from '../test/faults/checkout.ts'
import { killAtOnce, killInTree, postmasterOf, processTree, waitUntilGone } from '../test/faults/process-table.ts'
import { loadProgram } from '../test/faults/program-under-test.ts'
import { type RunningProgram, killLeftovers, startProgram } from '../test/faults/running-program.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '100' }, program: { type: 'string' } } })
const rounds = Number(values.rounds)
const program = await loadProgram(values.program)
const writers = 8

/** What is killed, by turns. */
const kinds = {
  'the whole tree': (running: RunningProgram) => killInTree(running.npm),
  'Node alone': (running: RunningProgram) => killInTree(running.npm, ({ pid }) => pid === running.node('main.ts')),
  'PostgreSQL alone': ({ dataDir }: RunningProgram) => killAtOnce(processTree(postmasterOf(dataDir)).map(({ pid }) => pid)),
}

const acknowledged = new Set<string>()
const ground = mkdtempSync(join(tmpdir(), 'tongpin-kills-'))
const begun = performance.now()
let slowest = 0
let lost = 0

try {
  execFileSync('chmod', ['0755', ground])
  const checkout = makeCheckout(join(ground, 'checkout'), program)
  const start = () => startProgram({ checkout, program, dataDir: join(ground, 'data') })
  let running = await start()
  await running.ready()
  for (let round = 1; round <= rounds; round += 1) {
    const [kind, kill] = Object.entries(kinds)[(round - 1) % 3]!
    await program.prepare(running.address)
    const load = writeUntilRefused(running.address, round)
    await pause(200 + Math.random() * 800)
    kill(running)
    const killed = performance.now()
    await load
    if (kind === 'PostgreSQL alone') {
      await acceptsAgain(running.address, `after-${round}`)
    } else {
      await waitUntilGone([running.npm])
      running = await start()
      await running.ready()
    }
    slowest = Math.max(slowest, performance.now() - killed)
    if (round % 10 === 0 || round === rounds) {
      await program.prepare(running.address)
      const found = await program.readAll(running.address)
      lost = [...acknowledged].filter((name) => !found.has(name)).length
      process.stdout.write(`${round} kills: ${acknowledged.size} writes acknowledged, ${lost} lost\n`)
    }
  }
  await running.stop()
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  process.stdout.write(`recovered by itself ${rounds} of ${rounds} times, slowest ${(slowest / 1000).toFixed(1)} s; ${seconds} s in all\n`)
  process.stdout.write(`lost / acknowledged = ${lost} / ${acknowledged.size} = ${(lost / acknowledged.size).toFixed(6)} (floor 0)\n`)
  const good = lost === 0 && acknowledged.size > rounds
  process.stdout.write(good ? '1 passed, 0 failed\n' : '0 passed, 1 failed\n')
  process.exitCode = good ? 0 : 1
} finally {
  killLeftovers()
  rmSync(ground, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

/** Several writers, each until its first refusal: the kill. */
async function writeUntilRefused(address: string, round: number): Promise<void> {
  await Promise.all(Array.from({ length: writers }, async (_, writer) => {
    for (let number = 0; ; number += 1) {
      const name = `${round}-${writer}-${number}`
      try {
        await program.write(address, name)
      } catch {
        return
      }
      acknowledged.add(name)
    }
  }))
}

async function acceptsAgain(address: string, name: string): Promise<void> {
  const deadline = performance.now() + 60_000
  for (let attempt = 0; ; attempt += 1) {
    try {
      await program.write(address, `${name}-${attempt}`)
      acknowledged.add(`${name}-${attempt}`)
      return
    } catch (error) {
      if (performance.now() > deadline) throw error
      await pause(50)
    }
  }
}

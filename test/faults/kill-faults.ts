import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isRunning } from '../../src/foundation/database/embedded/process-state.ts'
import type { Fault, FaultGround } from './fault.ts'
import { type ListedProcess, killAtOnce, killInTree, postmasterOf, processTree, waitUntilGone } from './process-table.ts'
import { type RunningProgram, startProgram } from './running-program.ts'

async function startAndWrite(ground: FaultGround, name: string): Promise<RunningProgram> {
  const running = await startProgram({ ...ground, dataDir: ground.preparedData() })
  await running.ready()
  await ground.program.prepare(running.address)
  await ground.program.write(running.address, name)
  return running
}

/** The next start is ready, holds the record of before the kill, and can be stopped. */
async function recovers(ground: FaultGround, dataDir: string, names: string[]): Promise<RunningProgram> {
  const again = await startProgram({ ...ground, dataDir })
  await again.ready()
  await ground.program.prepare(again.address)
  const records = await ground.program.readAll(again.address)
  for (const name of names) assert.ok(records.has(name), `the acknowledged record ${name} is lost`)
  return again
}

/** The program goes on by itself: what it refuses now it does again within half a minute. */
async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + 30_000
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (performance.now() > deadline) throw error
      await pause(50)
    }
  }
}

/** kill -9 this many milliseconds after a very first start; between them they hit every phase of it. */
const momentsOfFirstStart = [250, 400, 550, 700, 900, 1200]

async function killDuringFirstStart(ground: FaultGround, doomed: (process: ListedProcess) => boolean): Promise<void> {
  for (const moment of momentsOfFirstStart) {
    const dataDir = join(ground.folder, `data-${moment}`)
    const running = await startProgram({ ...ground, dataDir })
    await pause(moment)
    killInTree(running.npm, doomed)
    const again = await startProgram({ ...ground, dataDir })
    await again.ready()
    await ground.program.prepare(again.address)
    await ground.program.write(again.address, 'after')
    assert.ok((await ground.program.readAll(again.address)).has('after'))
    await again.stop()
    if (unfinished(dataDir).length === 0) continue
    // An initdb that outlived its starter was writing until now; the start after that clears it away.
    const last = await startProgram({ ...ground, dataDir })
    await last.ready()
    await last.stop()
    assert.deepEqual(unfinished(dataDir), [])
  }
}

function unfinished(dataDir: string): string[] {
  return readdirSync(join(dataDir, 'postgres')).filter((name) => name.startsWith('cluster.new'))
}

export const killFaults: Fault[] = [
  {
    name: 'After kill -9 of the whole tree the next start recovers every acknowledged record',
    async run(ground) {
      const running = await startAndWrite(ground, 'written')
      await waitUntilGone(killInTree(running.npm))
      const again = await recovers(ground, running.dataDir, ['before', 'written'])
      await again.stop()
    },
  },
  {
    name: "After kill -9 of the program's Node alone the next start adopts the orphaned database server and stops it in the end",
    async run(ground) {
      const running = await startAndWrite(ground, 'written')
      const server = postmasterOf(running.dataDir)
      killAtOnce([running.node('main.ts')])
      await running.ended
      assert.ok(isRunning(server))
      const again = await recovers(ground, running.dataDir, ['before', 'written'])
      assert.equal(postmasterOf(again.dataDir), server)
      await again.stop()
      await waitUntilGone([server])
    },
  },
  {
    name: 'After kill -9 of PostgreSQL alone the program starts it again and goes on',
    async run(ground) {
      const running = await startAndWrite(ground, 'written')
      killAtOnce([postmasterOf(running.dataDir)])
      await eventually(() => ground.program.write(running.address, 'after'))
      const records = await eventually(() => ground.program.readAll(running.address))
      for (const name of ['before', 'written', 'after']) assert.ok(records.has(name))
      await running.stop()
    },
  },
  {
    name: 'After kill -9 of PostgreSQL with all its processes, three times over, the program goes on',
    async run(ground) {
      const running = await startAndWrite(ground, 'written')
      for (const name of ['first', 'second', 'third']) {
        killAtOnce(processTree(postmasterOf(running.dataDir)).map(({ pid }) => pid))
        await eventually(() => ground.program.write(running.address, name))
      }
      assert.ok((await eventually(() => ground.program.readAll(running.address))).has('written'))
      await running.stop()
    },
  },
  {
    name: 'After kill -9 of PostgreSQL and then of Node the next start recovers',
    async run(ground) {
      const running = await startAndWrite(ground, 'written')
      const tree = running.tree().map(({ pid }) => pid)
      killAtOnce([postmasterOf(running.dataDir), running.node('main.ts')])
      await running.ended
      const again = await recovers(ground, running.dataDir, ['before', 'written'])
      await again.stop()
      await waitUntilGone(tree)
    },
  },
  {
    name: 'After kill -9 of the whole tree during the very first start the next start recovers',
    run: (ground) => killDuringFirstStart(ground, () => true),
  },
  {
    name: 'After kill -9 of every Node during the very first start, initdb still running, the next start recovers',
    run: (ground) => killDuringFirstStart(ground, ({ command }) => !/initdb|bin\/postgres/.test(command)),
  },
]

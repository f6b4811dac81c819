import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isRunning } from '../../src/foundation/database/embedded/process-state.ts'
import type { Fault, FaultGround } from './fault.ts'
import { killAtOnce, killInTree, postmasterOf, waitUntilGone } from './process-table.ts'
import { startProgram } from './running-program.ts'

/** A start after a crash whose server number is now `pid`: a zombie, or another program. */
async function recoversFromLockOf(ground: FaultGround, pid: number): Promise<void> {
  const dataDir = ground.preparedData()
  const crashed = await startProgram({ ...ground, dataDir })
  await crashed.ready()
  await waitUntilGone(killInTree(crashed.npm))
  const lock = join(dataDir, 'postgres', 'cluster', 'postmaster.pid')
  const socketFolder = readFileSync(lock, 'utf8').split('\n')[4] ?? ''
  for (const file of [lock, join(socketFolder, '.s.PGSQL.5432.lock')]) {
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(pid)))
  }
  const again = await startProgram({ ...ground, dataDir })
  await again.ready()
  await ground.program.prepare(again.address)
  assert.ok((await ground.program.readAll(again.address)).has('before'))
  await again.stop()
  assert.ok(pid === process.pid || !/^\d/.test(safeRead(lock)))
}

function safeRead(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

export const neighbourFaults: Fault[] = [
  {
    name: 'A dead server that nobody has collected (a zombie) does not stand in the way',
    async run(ground) {
      const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'inherit'] })
      const zombie = await new Promise<number>((resolve) => parent.stdout.once('data', (piece: Buffer) => resolve(Number(piece.toString()))))
      await pause(200)
      try {
        process.kill(zombie, 0)
        assert.ok(!isRunning(zombie))
        await recoversFromLockOf(ground, zombie)
      } finally {
        parent.kill('SIGKILL')
      }
    },
  },
  {
    name: "A dead server whose number another program has been given does not stand in the way",
    run: (ground) => recoversFromLockOf(ground, process.pid),
  },
  {
    name: 'Two copies of the program share one server; it stays until the last one leaves, however the first one went',
    async run(ground) {
      const dataDir = ground.preparedData()
      const [one, two] = await Promise.all([startProgram({ ...ground, dataDir }), startProgram({ ...ground, dataDir })])
      await Promise.all([one.ready(), two.ready()])
      const server = postmasterOf(dataDir)
      for (const copy of [one, two]) await ground.program.prepare(copy.address)
      await ground.program.write(one.address, 'of-one')
      await ground.program.write(two.address, 'of-two')
      process.kill(one.npm, 'SIGTERM')
      await one.ended
      assert.equal(postmasterOf(dataDir), server)
      const third = await startProgram({ ...ground, dataDir })
      await third.ready()
      await ground.program.prepare(third.address)
      assert.ok((await ground.program.readAll(third.address)).has('of-two'))
      killAtOnce([two.node('main.ts')])
      await two.ended
      assert.ok((await ground.program.readAll(third.address)).has('of-one'))
      await third.stop()
      await waitUntilGone([server])
    },
  },
  {
    name: 'Two copies of the program may make their very first start at once',
    async run(ground) {
      const dataDir = join(ground.folder, 'data')
      const copies = await Promise.all([1, 2].map(() => startProgram({ ...ground, dataDir })))
      await Promise.all(copies.map((copy) => copy.ready()))
      const server = postmasterOf(dataDir)
      await Promise.all(copies.map((copy) => copy.stop()))
      await waitUntilGone([server])
    },
  },
  {
    name: 'When the server of two copies is killed, both go on',
    async run(ground) {
      const dataDir = ground.preparedData()
      const copies = await Promise.all([1, 2].map(() => startProgram({ ...ground, dataDir })))
      await Promise.all(copies.map((copy) => copy.ready()))
      killAtOnce([postmasterOf(dataDir)])
      await pause(500)
      for (const copy of copies) await copy.ready()
      await Promise.all(copies.map((copy) => copy.stop()))
    },
  },
  {
    name: 'A copy of the data folder of a running program has a server of its own',
    async run(ground) {
      const running = await startProgram({ ...ground, dataDir: ground.preparedData() })
      await running.ready()
      const copied = join(ground.folder, 'copied')
      execFileSync('cp', ['-a', running.dataDir, copied])
      const copy = await startProgram({ ...ground, dataDir: copied })
      await copy.ready()
      assert.notEqual(postmasterOf(copied), postmasterOf(running.dataDir))
      await copy.stop()
      await ground.program.prepare(running.address)
      assert.ok((await ground.program.readAll(running.address)).has('before'))
      await running.stop()
    },
  },
  {
    name: 'A data folder that was moved while an orphaned server ran is recovered',
    async run(ground) {
      const running = await startProgram({ ...ground, dataDir: ground.preparedData() })
      await running.ready()
      killAtOnce([running.node('main.ts')])
      await running.ended
      const moved = join(ground.folder, 'moved')
      renameSync(running.dataDir, moved)
      const again = await startProgram({ ...ground, dataDir: moved })
      await again.ready()
      await ground.program.prepare(again.address)
      assert.ok((await ground.program.readAll(again.address)).has('before'))
      await again.stop()
    },
  },
  {
    name: 'A server that lives but answers no more (its socket was cleared away) is replaced',
    async run(ground) {
      const running = await startProgram({ ...ground, dataDir: ground.preparedData() })
      await running.ready()
      const socketFolder = readFileSync(join(running.dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[4]
      killAtOnce([running.node('main.ts')])
      await running.ended
      execFileSync('rm', ['-rf', socketFolder ?? ''])
      const again = await startProgram({ ...ground, dataDir: running.dataDir })
      await again.ready()
      await again.stop()
    },
  },
  {
    name: 'A server that cannot start says why, with the end of its log',
    async run(ground) {
      const dataDir = ground.preparedData()
      writeFileSync(join(dataDir, 'postgres', 'cluster', 'PG_VERSION'), '9.6\n')
      const refused = await startProgram({ ...ground, dataDir })
      assert.notEqual(await refused.ended, 0)
      assert.match(refused.output(), /could not start[^]*incompatible/)
    },
  },
]

import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findPostmaster } from '../../src/foundation/database/embedded/postmaster-file.ts'
import type { Fault, FaultGround } from './fault.ts'
import { killAtOnce, postmasterOf, waitUntilGone } from './process-table.ts'
import { type RunningProgram, freePort, startProgram } from './running-program.ts'

/** Starts, lets `strike` stop it, and expects that nothing is left and that the database was shut down in order. */
async function stopsCleanly(ground: FaultGround, strike: (running: RunningProgram) => void): Promise<RunningProgram> {
  const running = await startProgram({ ...ground, dataDir: ground.preparedData() })
  await running.ready()
  const pids = running.tree().map(({ pid }) => pid)
  assert.ok(pids.includes(postmasterOf(running.dataDir)), 'the database server belongs to the tree')
  strike(running)
  await waitUntilGone(pids)
  const log = readFileSync(join(running.dataDir, 'postgres', 'server.log'), 'utf8').trim()
  assert.match(log.split('\n').at(-1) ?? '', /database system is shut down/)
  return running
}

export const signalFaults: Fault[] = [
  { name: 'SIGTERM to npm stops everything', run: async (ground) => void await stopsCleanly(ground, ({ npm }) => process.kill(npm, 'SIGTERM')) },
  { name: 'SIGTERM to the starting Node stops everything', run: async (ground) => void await stopsCleanly(ground, ({ node }) => process.kill(node('start.mjs'), 'SIGTERM')) },
  {
    name: "SIGTERM to the program's Node stops everything, and npm ends without an error",
    async run(ground) {
      const running = await stopsCleanly(ground, ({ node }) => process.kill(node('main.ts'), 'SIGTERM'))
      assert.equal(await running.ended, 0)
    },
  },
  { name: 'Ctrl-C in the terminal stops everything', run: async (ground) => void await stopsCleanly(ground, ({ npm }) => process.kill(-npm, 'SIGINT')) },
  { name: 'Closing the terminal stops everything', run: async (ground) => void await stopsCleanly(ground, ({ npm }) => process.kill(-npm, 'SIGHUP')) },
  { name: 'kill -9 of npm alone stops everything', run: async (ground) => void await stopsCleanly(ground, ({ npm }) => killAtOnce([npm])) },
  { name: 'kill -9 of the starting Node alone stops everything', run: async (ground) => void await stopsCleanly(ground, ({ node }) => killAtOnce([node('start.mjs')])) },
  {
    name: 'SIGTERM at any moment of the very first start leaves nothing running, and the next start works',
    async run(ground) {
      const dataDir = join(ground.folder, 'data')
      for (const moment of [300, 600, 1000, 'when its database server is born']) {
        const running = await startProgram({ ...ground, dataDir })
        if (typeof moment === 'number') await pause(moment)
        else while (!findPostmaster(join(dataDir, 'postgres', 'cluster'))) await pause(2)
        process.kill(running.npm, 'SIGTERM')
        await running.ended
        await waitUntilGone(running.tree().map(({ pid }) => pid))
        const server = findPostmaster(join(dataDir, 'postgres', 'cluster'))
        assert.equal(server, undefined, `a database server is left, stopped at ${moment}:\n${running.output()}`)
      }
      const again = await startProgram({ ...ground, dataDir })
      await again.ready()
      await again.stop()
    },
  },
  {
    name: 'A taken port is named in a sentence, and nothing is left running',
    async run(ground) {
      const port = await freePort()
      const blocker = createServer().listen(port, '127.0.0.1')
      try {
        const running = await startProgram({ ...ground, dataDir: ground.preparedData(), port })
        assert.notEqual(await running.ended, 0)
        assert.match(running.output(), new RegExp(`\\b${port}\\b`))
        assert.doesNotMatch(running.output(), /^\s+at .*:\d+:\d+\)?$/m, 'no stack trace')
        assert.throws(() => postmasterOf(running.dataDir), /ENOENT/)
      } finally {
        blocker.close()
      }
    },
  },
]

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { killInTree } from './process-table.ts'
import type { Fault } from './fault.ts'
import { environmentOf, startInstallation } from './real-installation.ts'
import { program as load } from './real-program.ts'

const command = fileURLToPath(new URL('../../src/cli/tongpin.ts', import.meta.url))

/** Runs `tongpin …` on a data folder. `killWhen`: kill -9 as soon as it has said this, with the server it started. */
function tongpin(dataDir: string, args: readonly string[], killWhen?: RegExp): Promise<{ code: number | null; said: string }> {
  const running = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', command, ...args], { env: environmentOf(dataDir), stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  return new Promise((resolve) => {
    for (const stream of [running.stdout, running.stderr]) {
      stream.on('data', (piece: Buffer) => {
        said += piece.toString('utf8')
        if (killWhen?.test(said) && running.pid) killInTree(running.pid)
      })
    }
    running.on('close', (code) => resolve({ code, said }))
  })
}

/** Everything by which two states are compared: each table's rows and sum, the uploads, the heads of the journal. */
function stateIn(backup: string): unknown {
  const { tables, files, heads } = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8')) as Record<string, unknown>
  return { tables, files, heads }
}

export const backupFaults: Fault[] = [
  {
    name: 'A backup under write load comes back table by table as its snapshot, and one cut off by kill -9 passes for nothing',
    async run({ folder }) {
      const data = join(folder, 'data')
      const backup = join(folder, 'backup')
      const running = await startInstallation(data, { DEMO: 'on' })
      await load.prepare(running.address)
      const acknowledged: string[] = []
      let writing = true
      const writer = (async () => {
        for (let count = 1; writing; count += 1) {
          await load.write(running.address, `load ${count}`)
          acknowledged.push(`load ${count}`)
        }
      })()
      const cut = await tongpin(data, ['backup', '--to', backup], /access\.account/)
      assert.equal(cut.code, null)
      assert.ok(!existsSync(backup), 'a backup that was cut off has not its name')
      const before = [...acknowledged]
      const whole = await tongpin(data, ['backup', '--to', backup])
      assert.equal(whole.code, 0, whole.said)
      assert.ok(!existsSync(`${backup}.unfinished`))
      const again = await tongpin(data, ['backup', '--to', backup])
      assert.equal(again.code, 1, 'a backup never overwrites another')
      const live = await tongpin(data, ['restore', '--from', backup, '--replace'])
      assert.equal(live.code, 1)
      assert.match(live.said, /Stop it/)
      writing = false
      await writer
      await running.stop()
      assert.ok(acknowledged.length > before.length, 'it went on writing')

      const restored = join(folder, 'restored')
      const interrupted = await tongpin(restored, ['restore', '--from', backup], /branch_life\.meeting: /)
      assert.equal(interrupted.code, null)
      await assert.rejects(startInstallation(restored), /was not finished/)
      const finished = await tongpin(restored, ['restore', '--from', backup])
      assert.equal(finished.code, 0, finished.said)
      assert.equal((await tongpin(restored, ['restore', '--from', backup])).code, 1, 'data that are there are not thrown away unasked')
      const compared = await tongpin(restored, ['backup', '--to', join(folder, 'compared')])
      assert.equal(compared.code, 0, compared.said)
      assert.deepEqual(stateIn(join(folder, 'compared')), stateIn(backup))

      const resumed = await startInstallation(restored)
      await load.prepare(resumed.address)
      await load.write(resumed.address, 'after')
      const records = await load.readAll(resumed.address)
      for (const name of [...before, 'after']) assert.ok(records.has(name), `the acknowledged record ${name} is lost`)
      await resumed.stop()
      const verified = await tongpin(restored, ['verify'])
      assert.equal(verified.code, 0, verified.said)
    },
  },
]

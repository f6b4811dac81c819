import assert from 'node:assert/strict'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { makeCheckout } from './checkout.ts'
import type { Fault, FaultGround } from './fault.ts'
import { type RunningProgram, type StartWishes, startProgram } from './running-program.ts'

/** A first start that writes, and a second one that finds it. */
async function worksTwice(ground: FaultGround, wishes: Omit<StartWishes, 'program'>): Promise<RunningProgram> {
  const first = await startProgram({ program: ground.program, ...wishes })
  await first.ready()
  await ground.program.prepare(first.address)
  const name = `written-${performance.now()}`
  await ground.program.write(first.address, name)
  await first.stop()
  const second = await startProgram({ program: ground.program, ...wishes })
  await second.ready()
  await ground.program.prepare(second.address)
  assert.ok((await ground.program.readAll(second.address)).has(name))
  await second.stop()
  return second
}

/** The account `nobody` as an ordinary user with a home of its own. */
function ordinaryUser(folder: string): { uid: number, gid: number, home: string } {
  const ask = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout)
  const user = { uid: ask('-u'), gid: ask('-g'), home: join(folder, 'home') }
  mkdirSync(user.home)
  chownSync(user.home, user.uid, user.gid)
  return user
}

/** Everything that the launcher keeps, below a folder that only root may enter and a path of more than 107 bytes. */
function closedPlace(folder: string): string {
  const closed = join(folder, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  return join(closed, '统计局 同频 平台', '检出 的 副本（融合、承诺、考核、台账、底账）一二三四五六七八九十')
}

const withoutReading = ['capsh', '--drop=cap_dac_read_search', '--', '-c', 'exec "$0" "$@"']

export const placeFaults: Fault[] = [
  {
    name: 'Works below a 0700 folder, in a path with spaces and Chinese characters longer than a socket path may be',
    async run(ground) {
      const checkout = makeCheckout(closedPlace(ground.folder), ground.program)
      const { output } = await worksTwice(ground, { checkout })
      assert.ok(existsSync(join(checkout, 'data', 'postgres', 'cluster', 'PG_VERSION')), output())
    },
  },
  {
    name: 'Works as an ordinary user, on packages that the user may not write to',
    needsRoot: true,
    async run(ground) {
      const user = ordinaryUser(ground.folder)
      const checkout = makeCheckout(join(ground.folder, 'checkout of nobody'), ground.program, user)
      await worksTwice(ground, { checkout, user })
      assert.equal(statSync(join(checkout, 'data', 'postgres', 'cluster')).uid, user.uid)
      await worksTwice(ground, { checkout })
      assert.equal(statSync(join(checkout, 'data', 'postgres', 'cluster')).uid, user.uid, 'root runs the server as the owner of the data')
      await worksTwice(ground, { checkout, user })
    },
  },
  {
    name: 'An ordinary user is refused the data of another account, in a sentence',
    needsRoot: true,
    async run(ground) {
      const user = ordinaryUser(ground.folder)
      const dataDir = ground.preparedData()
      spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, dataDir])
      chownSync(join(dataDir, 'postgres', 'cluster'), 1, 1)
      const refused = await startProgram({ ...ground, dataDir, user })
      assert.notEqual(await refused.ended, 0)
      assert.match(refused.output(), /belongs to another account/)
    },
  },
  {
    name: 'Where root cannot pass a capability on, programs and data move under /var/lib, which is said, and stay there',
    needsRoot: true,
    async run(ground) {
      const closed = join(ground.folder, 'closed')
      mkdirSync(closed, { mode: 0o700 })
      const checkout = makeCheckout(join(closed, 'checkout'), ground.program)
      const dataDir = join(checkout, 'data')
      const before = await startProgram({ ...ground, checkout, dataDir })
      await before.ready()
      await ground.program.prepare(before.address)
      await ground.program.write(before.address, 'of-before-the-move')
      await before.stop()
      const moved = await startProgram({ ...ground, checkout, dataDir, before: withoutReading })
      await moved.ready()
      const place = readFileSync(join(dataDir, 'postgres-lies-elsewhere'), 'utf8').trim()
      try {
        assert.match(place, /^\/var\/lib\/tongpin-/)
        assert.ok(moved.output().includes(place))
        await ground.program.prepare(moved.address)
        assert.ok((await ground.program.readAll(moved.address)).has('of-before-the-move'))
        await moved.stop()
        await worksTwice(ground, { checkout, dataDir, before: withoutReading })
        await worksTwice(ground, { checkout, dataDir })
      } finally {
        rmSync(place, { recursive: true, force: true })
      }
    },
  },
  {
    name: 'Where root cannot pass a capability on but everything is open to all, the data stay where they are',
    needsRoot: true,
    async run(ground) {
      const dataDir = join(ground.folder, 'data')
      mkdirSync(dataDir, { mode: 0o755 })
      await worksTwice(ground, { ...ground, dataDir, before: withoutReading })
      assert.ok(!existsSync(join(dataDir, 'postgres-lies-elsewhere')))
    },
  },
  {
    name: 'An unwritable data folder is named in a sentence',
    needsRoot: true,
    async run(ground) {
      const user = ordinaryUser(ground.folder)
      const dataDir = join(ground.folder, 'data')
      mkdirSync(dataDir)
      chmodSync(dataDir, 0o555)
      const refused = await startProgram({ ...ground, dataDir, user })
      assert.notEqual(await refused.ended, 0)
      assert.ok(refused.output().includes(dataDir))
      assert.doesNotMatch(refused.output(), /^\s+at .*:\d+:\d+\)?$/m, 'no stack trace')
    },
  },
  {
    name: 'Without a network the first start says what it needs, and needs nothing afterwards',
    async run(ground) {
      const checkout = makeCheckout(join(ground.folder, 'checkout'), ground.program)
      const offline = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0', npm_config_cache: join(ground.folder, 'cache') }
      await worksTwice(ground, { checkout, environment: offline })
      rmSync(join(checkout, 'node_modules'), { recursive: true })
      const refused = await startProgram({ ...ground, checkout, environment: offline })
      assert.notEqual(await refused.ended, 0)
      assert.match(refused.output(), /needs the network once/)
    },
  },
]

import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './run-command.ts'

export type PrivateServer = { url: string; version: string; stop(): Promise<void> }

/**
 * A private cluster of the distribution's PostgreSQL in a temporary folder, on a free port of loopback, with a password
 * of its own; the system's cluster, if there is one, is left alone. As root it runs as `postgres`, because the server
 * refuses root. Throws a sentence when no server is installed.
 */
export async function startDebianPostgres(): Promise<PrivateServer> {
  const { bin, version } = await installedServer()
  const owner = process.getuid?.() === 0 ? await accountIds('postgres') : undefined
  const folder = await mkdtemp(join(tmpdir(), 'tongpin-debian-'))
  const data = join(folder, 'data')
  const password = randomBytes(16).toString('hex')
  const passwordFile = join(folder, 'password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (owner) for (const path of [folder, passwordFile]) await chown(path, owner.uid, owner.gid)
  await chmod(folder, 0o700)
  const as = owner ? ['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'] : []
  const [command = '', ...args] = [...as, join(bin, 'initdb'), '-D', data, '-U', 'tongpin', '--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync']
  const made = await runCommand(command, args)
  if (made.code !== 0) throw new Error(`initdb failed:\n${made.output}`)
  const port = await freePort()
  const [server = '', ...settings] = [...as, join(bin, 'postgres'), '-D', data, '-c', `port=${port}`, '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`, '-c', 'fsync=off', '-c', 'max_connections=200']
  const running = spawn(server, settings, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>((resolve) => running.on('exit', () => resolve()))
  await untilReady(running)
  return {
    url: `postgresql://tongpin:${password}@127.0.0.1:${port}/postgres`,
    version,
    stop: async () => {
      running.kill('SIGINT')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function installedServer(): Promise<{ bin: string; version: string }> {
  const root = '/usr/lib/postgresql'
  const versions = (await readdir(root).catch(() => [])).filter((name) => existsSync(join(root, name, 'bin/initdb'))).sort((a, b) => Number(b) - Number(a))
  const version = versions[0]
  if (!version) throw new Error('No PostgreSQL server of the distribution is installed. On Debian: apt-get install postgresql')
  return { bin: join(root, version, 'bin'), version }
}

async function accountIds(name: string): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await runCommand('id', [flag, name])).output.trim())))
  return { uid: uid ?? 0, gid: gid ?? 0 }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function untilReady(server: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = ''
    server.stderr?.on('data', (chunk: Buffer) => {
      heard = (heard + chunk.toString('utf8')).slice(-8000)
      if (heard.includes('database system is ready to accept connections')) resolve()
    })
    server.on('exit', () => reject(new Error(`PostgreSQL ended at once:\n${heard}`)))
  })
}

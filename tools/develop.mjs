// `npm run dev`: the interface is built again on every change, the server started again on every change of its own files.
import { spawn } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { nodeFlags } from './run-as-child.mjs'

const watched = ['src', 'schemes']
const ownedByTheInterface = /(^|[\\/])(ui|design|app-shell)[\\/]|\.test\.tsx?$/

let server
let stopping = false
let restart
let startAgain = false

const builder = existsSync(join(root, 'vite.config.ts'))
  ? run([...nodeFlags, join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--watch', '--logLevel', 'warn'])
  : undefined
builder?.on('exit', () => stopping || process.stdout.write('The interface is no longer rebuilt: its builder has ended.\n'))
startServer()

for (const folder of watched) {
  if (!existsSync(join(root, folder))) continue
  watch(join(root, folder), { recursive: true }, (_event, name) => {
    if (!name || ownedByTheInterface.test(name)) return
    clearTimeout(restart)
    restart = setTimeout(restartServer, 150)
  })
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopping = true
    clearTimeout(restart)
    builder?.kill()
    if (!server) process.exit(0)
    server.kill('SIGTERM')
  })
}

function startServer() {
  server = run([...nodeFlags, join(root, 'src', 'main.ts'), ...process.argv.slice(2)])
  server.on('exit', (code) => {
    server = undefined
    if (stopping) process.exit(code ?? 0)
    if (startAgain) {
      startAgain = false
      startServer()
    } else if (code) {
      process.stdout.write('The server has ended; it starts again on the next change.\n')
    }
  })
}

function restartServer() {
  if (stopping || startAgain) return
  process.stdout.write('A file has changed: starting the server again.\n')
  if (!server) return startServer()
  startAgain = true
  server.kill('SIGTERM')
}

function run(args) {
  return spawn(process.execPath, args, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
}

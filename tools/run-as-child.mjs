// A thin parent: passes signals on, dies with its child and takes it along when it dies itself.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './root.mjs'

/** What the pinned Node is always given: the child notices when its parent has been killed. */
export const nodeFlags = ['--disable-warning=ExperimentalWarning', '--import', pathToFileURL(join(root, 'tools', 'end-with-parent.mjs')).href]

/**
 * Runs `command`, passes SIGINT, SIGTERM and SIGHUP on to it and exits as it exits.
 *
 * `ownGroup` puts the child into a process group of its own, so that Ctrl-C, which the terminal sends to everyone, reaches it once
 * and through us; not for programs that ask questions at the terminal. `endWithNpm` also ends it when npm, having started us,
 * has been killed.
 */
export function runAsChild(command, args, { cwd = process.cwd(), ownGroup = false, endWithNpm = false } = {}) {
  const detached = ownGroup && process.platform !== 'win32'
  // Compiled code is kept between starts: a warm start parses nothing again. Where the folder can't be written, Node goes without.
  const env = { NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'), ...process.env }
  const child = spawn(command, args, { cwd, env, detached, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) passOn(signal, child, detached)
  if (endWithNpm && process.env.npm_lifecycle_event) watchNpm(child)
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
  return child
}

/** npm repeats a signal that the terminal has already sent to us too: the same signal within a second is the same wish. */
function passOn(signal, child, detached) {
  let last = -Infinity
  process.on(signal, () => {
    const now = performance.now()
    const repeated = now - last < 1000
    last = now
    if (repeated) return
    // In the terminal's own group the child has had its Ctrl-C from the terminal.
    if (signal === 'SIGINT' && !detached && process.stdin.isTTY) return
    child.kill(signal)
  })
}

function watchNpm(child) {
  const npm = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === npm) return
    clearInterval(timer)
    child.kill('SIGTERM')
  }, 500)
  timer.unref()
}

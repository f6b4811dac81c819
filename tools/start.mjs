// What `npm start` runs. Plain JavaScript on purpose: the host's Node (20 or newer) must be able to read it, before anything is installed.
//
// 1. packages: compared with the lock file, installed when they differ
// 2. interface: built when its sources changed
// 3. the program: run under the pinned Node; signals are passed on, and neither outlives the other
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildInterfaceWhenNeeded } from './build-interface.mjs'
import { installWhenNeeded } from './install.mjs'
import { pinnedNode } from './pinned-node.mjs'
import { root } from './root.mjs'
import { nodeFlags, runAsChild } from './run-as-child.mjs'

const given = process.argv.slice(2)
const develop = given.includes('--dev')
const script = develop ? join(root, 'tools', 'develop.mjs') : join(root, 'src', 'main.ts')

await installWhenNeeded()
if (!develop) await buildInterfaceWhenNeeded()
if (!existsSync(script)) {
  process.stderr.write(`The program is missing: ${script}\n`)
  process.exit(1)
}
runAsChild(pinnedNode(), [...nodeFlags, script, ...given.filter((argument) => argument !== '--dev')], { cwd: root, ownGroup: true, endWithNpm: true })

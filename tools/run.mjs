// Runs a TypeScript tool of this project under the pinned Node, whatever Node the host has (20 or newer).
// Plain JavaScript on purpose: the host's Node must be able to read it.
import { installWhenNeeded } from './install.mjs'
import { pinnedNode } from './pinned-node.mjs'
import { nodeFlags, runAsChild } from './run-as-child.mjs'

const [script, ...args] = process.argv.slice(2)
if (!script) {
  process.stderr.write('usage: node tools/run.mjs SCRIPT.ts [arguments]\n')
  process.exit(2)
}
await installWhenNeeded()
runAsChild(pinnedNode(), [...nodeFlags, script, ...args])

// Runs a TypeScript tool of this project under the pinned Node, whatever Node the host has (20 or newer).
// Plain JavaScript on purpose: the host's Node must be able to read it.
import { pinnedNode } from './pinned-node.mjs'
import { runAsChild } from './run-as-child.mjs'

const [script, ...args] = process.argv.slice(2)
if (!script) {
  process.stderr.write('usage: node tools/run.mjs SCRIPT.ts [arguments]\n')
  process.exit(2)
}
runAsChild(pinnedNode(), ['--disable-warning=ExperimentalWarning', script, ...args])

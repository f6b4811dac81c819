import { readFile, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** A file of the project with its path from the project's folder, always with '/'. */
export type SourceFile = { path: string; text: string }

const leftAside = new Set(['node_modules', 'dist', 'data', '.cache', '.git', 'reports', 'coverage', '.stryker-tmp'])

/** Paths of every file below `folders` (from `root`) whose name `wanted` accepts, in a stable order. */
export async function filesBelow(root: string, folders: readonly string[], wanted: (path: string) => boolean): Promise<string[]> {
  const found: string[] = []
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      if (leftAside.has(entry.name)) continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) await visit(path)
      else {
        const short = relative(root, path).split(sep).join('/')
        if (wanted(short)) found.push(short)
      }
    }
  }
  for (const folder of folders) await visit(join(root, folder))
  return found.sort()
}

/** The same files, read as UTF-8. */
export async function readFilesBelow(root: string, folders: readonly string[], wanted: (path: string) => boolean): Promise<SourceFile[]> {
  const paths = await filesBelow(root, folders, wanted)
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })))
}

/** True for a file that only tests read: a test beside its subject, or anything under test/. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('test/')
}

/** 1-based number of the line that holds the character at `index`. */
export function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

import type { Breach } from './cruise-imports.ts'
import { pureBreaches } from './pure-rules.ts'
import { isTest, lineOf, readFilesBelow, type SourceFile } from './source-file.ts'
import { tableBreaches } from './table-names.ts'

/** The rules that imports alone cannot show, read from the text of the files below `root`. */
export async function textBreaches(root: string, moduleNames: readonly string[]): Promise<Breach[]> {
  const files = await readFilesBelow(root, ['src'], (path) => /\.(tsx?|sql)$/.test(path) && !isTest(path))
  return [...files.flatMap((file) => [...openers(file), ...offerTakers(file), ...tableBreaches(file, moduleNames)]), ...pureBreaches(files)]
}

const importPattern = /import\s+(?!type\s)(?:[\w$]+\s*,\s*)?\{([^}]*)\}\s*from\s*'([^']+)'/g
const mayOpen = /^src\/(main|open-program|foundation\/database\/database)\.ts$|^src\/(cli|foundation\/database\/embedded)\//

/** Rule 6: only main.ts (through open-program.ts), cli/ and tests open the database. */
function openers(file: SourceFile): Breach[] {
  if (mayOpen.test(file.path)) return []
  return namedImports(file)
    .filter(({ name }) => name === 'openDatabase' || name === 'openProgram')
    .map(({ name, line }) => ({ rule: 'database-opened-at-the-top', message: `database-opened-at-the-top: ${file.path}:${line} imports ${name}\n  Rule 6: only main.ts, cli/ and tests open the database.` }))
}

/** Rule 7: an offer is taken by src/modules.ts only, which mounts its routes and jobs. */
function offerTakers(file: SourceFile): Breach[] {
  if (file.path === 'src/modules.ts') return []
  return namedImports(file)
    .filter(({ name, from }) => name === 'offer' && /\/index\.ts$/.test(from))
    .map(({ line }) => ({ rule: 'routes-mounted-by-modules', message: `routes-mounted-by-modules: ${file.path}:${line} takes a room's offer\n  Rule 7: src/modules.ts alone gathers offers and mounts their routes and jobs.` }))
}

function namedImports(file: SourceFile): { name: string; from: string; line: number }[] {
  return [...file.text.matchAll(importPattern)].flatMap((match) =>
    (match[1] ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '' && !part.startsWith('type '))
      .map((part) => ({ name: (part.split(/\s+as\s+/)[0] ?? part).trim(), from: match[2] ?? '', line: lineOf(file.text, match.index) })),
  )
}

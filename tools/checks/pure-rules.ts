import { posix } from 'node:path'
import type { Breach } from './cruise-imports.ts'
import { lineOf, type SourceFile } from './source-file.ts'

const impureWords = /\b(?:Date\.now|Math\.random|performance\.now|process\.\w+|fetch|setTimeout|crypto\.randomUUID|await)\b|\bnew Date\(\s*\)/g
const impureFoundation = /^src\/foundation\/(?!clock\/day\.ts|i18n\/texts\.ts|errors\/|crypto\/sm3\.ts)/
const valueImport = /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm

/**
 * Rule 8: `*-rules.ts` computes from what it is given. It may use other files of its own room, if these are as pure as it
 * must be; another room through its index.ts; never a package, Node, the database, the clock or chance.
 */
export function pureBreaches(files: readonly SourceFile[]): Breach[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return files.filter((file) => /^src\/modules\/.*-rules\.ts$/.test(file.path)).flatMap((file) => impurities(file, byPath, new Set()).map((what) => ({ rule: 'rules-are-pure', message: `rules-are-pure: ${file.path}: ${what}\n  Rule 8: rules know no clock, chance, store or network; they are given values.` })))
}

function impurities(file: SourceFile, byPath: ReadonlyMap<string, SourceFile>, seen: Set<string>): string[] {
  if (seen.has(file.path)) return []
  seen.add(file.path)
  const code = withoutComments(file.text)
  const found = [...code.matchAll(impureWords)].map((match) => `${file.path}:${lineOf(code, match.index)} uses ${match[0]}`)
  for (const match of code.matchAll(valueImport)) {
    const name = match[1] ?? ''
    const target = name.startsWith('.') ? posix.join(posix.dirname(file.path), name) : name
    if (!name.startsWith('.') || impureFoundation.test(target)) found.push(`${file.path}:${lineOf(code, match.index)} imports ${name}`)
    const next = byPath.get(target)
    if (next && sameRoom(target, file.path)) found.push(...impurities(next, byPath, seen))
  }
  return found
}

function sameRoom(a: string, b: string): boolean {
  return a.split('/').slice(0, 3).join('/') === b.split('/').slice(0, 3).join('/')
}

/** The text with comments blanked out, so that places stay where they are. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/[^\n]*/g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
}

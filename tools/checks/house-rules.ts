import { filesBelow, isTest, readFilesBelow, type SourceFile } from './source-file.ts'
import { verdict, type Suite } from './suite.ts'

const longest = 400
const medianAtMost = 60
const shareOfShort = { share: 0.9, lines: 200 }
const noRooms = new Set(['utils', 'helpers', 'common', 'services', 'manager', 'types', 'shared', 'lib', 'misc'])
const generated = /^openapi\.json$|^package-lock\.json$|^docs\/user-guide\/|^schemes\//

/** The size of files, their names, and what may not stand in them (STYLE.md): counts 1 each. */
export function houseRulesSuite(root: string): Suite {
  return {
    name: 'house rules',
    run: async () => {
      const code = await readFilesBelow(root, ['src', 'tools', 'test', 'bench'], (path) => /\.(tsx?|mjs)$/.test(path) && !path.startsWith('test/boundaries/fixtures/'))
      const prose = await readFilesBelow(root, ['.'], (path) => /^[^/]+\.(md|json|ts|js|yaml)$|\.(md|yaml|sql)$|^src\/.*\.css$|^\.ci\//.test(path) && !path.startsWith('test/boundaries/fixtures/'))
      const pictures = await filesBelow(root, ['.'], (path) => /\.(png|jpe?g|gif|webp|bmp)$/i.test(path))
      const rooms = [...new Set(code.flatMap((file) => /^src\/modules\/([^/]+)\//.exec(file.path)?.[1] ?? []))]
      const parts = [sizeFaults(code), nameFaults(code), wordFaults([...code, ...prose]), testFaults(code), pictureFaults(pictures), readmeFaults(rooms, prose)].map(verdict)
      return { passed: sum(parts, 'passed'), failed: sum(parts, 'failed'), output: parts.map((part) => part.output).filter(Boolean).join('\n') }
    },
  }
}

function sum(parts: readonly { passed: number; failed: number }[], key: 'passed' | 'failed'): number {
  return parts.reduce((total, part) => total + part[key], 0)
}

/** Small files: none over 400 lines, 90 % at most 200, median at most 60. */
export function sizeFaults(files: readonly SourceFile[]): string[] {
  const lines = files.map((file) => file.text.trimEnd().split('\n').length).sort((a, b) => a - b)
  const faults = files.filter((file) => file.text.trimEnd().split('\n').length > longest).map((file) => `${file.path}: more than ${longest} lines`)
  const median = lines[Math.floor(lines.length / 2)] ?? 0
  if (median > medianAtMost) faults.push(`the median file has ${median} lines; at most ${medianAtMost} is the aim`)
  const short = lines.filter((count) => count <= shareOfShort.lines).length
  if (short < lines.length * shareOfShort.share) faults.push(`only ${short} of ${lines.length} files have at most ${shareOfShort.lines} lines; ${shareOfShort.share * 100} % is the aim`)
  return faults
}

/** kebab-case, no rooms named after nothing, named exports only. */
export function nameFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const faults: string[] = []
    for (const part of path.split('/').slice(1)) {
      if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(part)) faults.push(`${path}: "${part}" is not kebab-case`)
      if (noRooms.has(part.replace(/\.tsx?$/, ''))) faults.push(`${path}: "${part}" says nothing about what is inside`)
    }
    if (/^export default /m.test(text) && path.startsWith('src/')) faults.push(`${path}: a default export; give it a name`)
    return faults
  })
}

// Spelt in pieces, so that this file does not report itself.
const forbiddenWords: [RegExp, string][] = [
  [new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`), 'an unfinished piece of work; finish it or open an issue'],
  [new RegExp(`(?<![\\w.])/(${['ro' + 'ot', 'ho' + 'me/\\w+', 'wo' + 'rk/(wt|main|shared)', 'Us' + 'ers/\\w+'].join('|')})/`), 'a path of one machine'],
  [new RegExp(`\\b(${['Cl' + 'aude', 'Chat' + 'GPT', 'Co' + 'pilot', 'Anth' + 'ropic', 'Open' + 'AI'].join('|')})\\b`, 'i'), 'a word that has nothing to do with the project'],
  [new RegExp(`\\b[1-9]\\d{5}(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]\\b`), 'what looks like somebody\'s identity number'],
]

/** Nothing unfinished, nothing personal, nothing of one machine. */
export function wordFaults(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => !generated.test(file.path))
    .flatMap(({ path, text }) => text.split('\n').flatMap((line, index) => forbiddenWords.filter(([pattern]) => pattern.test(line)).map(([, why]) => `${path}:${index + 1}: ${why}: ${line.trim().slice(0, 100)}`)))
}

/** No test is left out and none left alone. */
export function testFaults(files: readonly SourceFile[]): string[] {
  const pattern = /\b(?:it|test|describe)\.(?:only|skip|todo|fails)\b|\b[fx](?:it|describe)\(/
  return files.filter((file) => isTest(file.path)).flatMap(({ path, text }) => text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])))
}

/** The README shows one screenshot; pictures of people or of papers have no place here. */
function pictureFaults(paths: readonly string[]): string[] {
  return paths.filter((path) => !/^docs\/(pictures|user-guide)\//.test(path)).map((path) => `${path}: pictures live in docs/ only`)
}

/** Every room says on one page what it is for: purpose, words, states, invariants, tables, facts out. */
export function readmeFaults(rooms: readonly string[], prose: readonly SourceFile[]): string[] {
  return rooms.flatMap((room) => {
    const readme = prose.find((file) => file.path === `src/modules/${room}/README.md`)
    if (!readme) return [`src/modules/${room} has no README.md`]
    const lines = readme.text.trimEnd().split('\n').length
    return lines > 40 ? [`${readme.path} has ${lines} lines; at most 40`] : []
  })
}

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ProgramUnderTest } from './program-under-test.ts'

const original = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const leftBehind = new Set(['.git', 'node_modules', 'data', 'reports', 'coverage', '.cache', '.stryker-tmp'])

/**
 * A copy of this checkout at `place`. The packages are hard links: they cost a second and no space, and their files must therefore
 * never be changed or given away. `owner` gets everything else.
 */
export function makeCheckout(place: string, program: ProgramUnderTest, owner?: { uid: number, gid: number }): string {
  mkdirSync(place, { recursive: true })
  for (const name of readdirSync(original)) {
    if (!leftBehind.has(name)) execFileSync('cp', ['-a', join(original, name), join(place, name)])
  }
  copyPackages(join(place, 'node_modules'))
  if (program.main) {
    mkdirSync(join(place, 'src'), { recursive: true })
    writeFileSync(join(place, 'src', 'main.ts'), program.main)
    rmSync(join(place, 'vite.config.ts'), { force: true })
  }
  if (!existsSync(join(place, 'src', 'main.ts'))) throw new Error('There is no src/main.ts to torment.')
  if (owner) give(place, owner)
  return place
}

function copyPackages(place: string): void {
  try {
    execFileSync('cp', ['-al', join(original, 'node_modules'), place], { stdio: 'ignore' })
  } catch {
    rmSync(place, { recursive: true, force: true })
    execFileSync('cp', ['-a', join(original, 'node_modules'), place])
  }
}

function give(place: string, { uid, gid }: { uid: number, gid: number }): void {
  const entries = readdirSync(place).filter((name) => name !== 'node_modules').map((name) => join(place, name))
  execFileSync('chown', [`${uid}:${gid}`, place])
  execFileSync('chown', ['-R', `${uid}:${gid}`, ...entries])
}

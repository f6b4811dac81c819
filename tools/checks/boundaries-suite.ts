import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { cruiseImports, type Breach } from './cruise-imports.ts'
import { verdict, type Suite } from './suite.ts'
import { textBreaches } from './text-rules.ts'

/** Every breach of the ten rules below `root`, whose rooms are `moduleNames` in order. */
export async function boundaryBreaches(root: string, moduleNames: readonly string[]): Promise<Breach[]> {
  return [...(await cruiseImports(root, moduleNames)), ...(await textBreaches(root, moduleNames))]
}

/** The project itself: counts 1. */
export function boundariesSuite(root: string, moduleNames: readonly string[]): Suite {
  return { name: 'boundaries', run: async () => verdict((await boundaryBreaches(root, moduleNames)).map((breach) => breach.message)) }
}

/** The rooms of the little projects in test/boundaries/fixtures. */
const fixtureModules = ['journal', 'organisation', 'planning', 'indicators']

/**
 * The rules themselves: test/boundaries/fixtures/RULE/CASE is a little project that breaks RULE and nothing else, and
 * those in 'clean' break nothing. Each counts 1, so that a rule that went blind shows.
 */
export function boundaryFixturesSuite(root: string): Suite {
  return {
    name: 'boundary fixtures',
    run: async () => {
      const folder = join(root, 'test/boundaries/fixtures')
      const outcome = { passed: 0, failed: 0, output: '' }
      for (const rule of (await readdir(folder)).sort()) {
        for (const example of (await readdir(join(folder, rule))).sort()) {
          const fault = await fixtureFault(join(folder, rule, example), rule === 'clean' ? [] : [rule])
          if (fault === undefined) outcome.passed += 1
          else {
            outcome.failed += 1
            outcome.output += `${rule}/${example}: ${fault}\n`
          }
        }
      }
      return outcome
    },
  }
}

async function fixtureFault(root: string, expected: readonly string[]): Promise<string | undefined> {
  const breaches = await boundaryBreaches(root, fixtureModules)
  const rules = [...new Set(breaches.map((breach) => breach.rule))]
  if (rules.join() === expected.join()) return undefined
  return `expected ${expected.join() || 'no breach'}, reported ${rules.length === 0 ? 'none' : breaches.map((breach) => breach.message).join('\n')}`
}

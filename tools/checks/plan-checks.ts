import { moduleNames } from '../../src/modules.ts'
import { boundariesSuite, boundaryFixturesSuite } from './boundaries-suite.ts'
import { commandSuite } from './command-suite.ts'
import { debianApiSuite } from './debian-api-suite.ts'
import { houseRulesSuite } from './house-rules.ts'
import { projectFolder } from './run-command.ts'
import type { Suite } from './suite.ts'
import { totalledSuite } from './totalled-suite.ts'
import { vitestSuite } from './vitest-suite.ts'

type Stage = readonly Suite[]

const types = (): Stage => [commandSuite('types: server', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json']), commandSuite('types: interface', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.ui.json'])]
const lint = (): Suite => commandSuite('lint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings=0', '--cache', '--cache-location', '.cache/eslint/'])
// One after the other: the import follower keeps state between two runs in one process.
const boundaries = (): Stage[] => [[boundariesSuite(projectFolder, moduleNames)], [boundaryFixturesSuite(projectFolder)]]
const unused = (): Suite => commandSuite('unused files and packages', 'node_modules/knip/bin/knip.js', ['--include', 'files,dependencies,unlisted,unresolved', '--no-progress', '--no-config-hints'])
const document = (): Suite => commandSuite('openapi.json is up to date', 'tools/openapi.ts', ['--check'])

// Days and instants must not depend on the machine's zone: rules run under UTC, the API far from it.
const inUtc = { env: { TZ: 'UTC' } }
const farAway = { env: { TZ: 'America/Los_Angeles' } }
const unit = (): Suite => vitestSuite('unit', ['--project', 'unit'], inUtc)
const engine = (): Suite => vitestSuite('engine', ['--project', 'engine'], inUtc)
const api = (): Suite => vitestSuite('api', ['--project', 'api'], farAway)

const journeys = (): Suite => totalledSuite('journeys and axe', 'test/journeys/run.ts', [], { timeoutSeconds: 600 })

/** Before every merge: everything, at most 8 minutes on 2 cores. */
export function fullPlan(): Stage[] {
  return [types(), [lint(), unused()], ...boundaries(), [houseRulesSuite(projectFolder), document()], [unit()], [engine()], [api()], [journeys()]]
}

/** While working: what answers within a minute. */
export function quickPlan(): Stage[] {
  return [types(), [lint()], ...boundaries(), [houseRulesSuite(projectFolder), document()], [unit()]]
}

/**
 * What takes longer: another server, every component, faults, crashes under load. At most 40 minutes. Measurements are apart
 * (npm run bench:…): some state absolute speeds, which a shared machine must not turn into a red check.
 */
export function longPlan(): Stage[] {
  return [
    [debianApiSuite()],
    [totalledSuite('components, by keyboard and with axe', 'tools/check-gallery.ts', [], { timeoutSeconds: 300 })],
    [totalledSuite('every page and figure, as every role', 'test/journeys/run.ts', ['--long'], { timeoutSeconds: 900 })],
    [totalledSuite('faults', 'test/faults/run.ts', [], { timeoutSeconds: 1200 })],
    [commandSuite('100 × kill -9 under load', 'bench/kill-under-load.ts', ['--program', 'test/faults/real-program.ts'], { timeoutSeconds: 1500 })],
  ]
}

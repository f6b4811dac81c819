// Walks the journeys in a browser on the running program: node tools/run.mjs test/journeys/run.ts [--pictures FOLDER] [--long] [words of a name]
import { parseArgs } from 'node:util'
import { buildInterfaceWhenNeeded } from '../../tools/build-interface.mjs'
import { journeys } from './all-journeys.ts'
import type { Journey } from './journey.ts'
import { openBrowser } from './open-browser.ts'
import { openStage, type Findings } from './open-stage.ts'
import { startDemo } from './start-demo.ts'

const { values, positionals } = parseArgs({ options: { pictures: { type: 'string' }, long: { type: 'boolean', default: false } }, allowPositionals: true })
const say = (line: string) => void process.stdout.write(`${line}\n`)
const since = (begun: number) => `${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s`
const totals = { passed: 0, failed: 0 }
const count = (name: string, seconds: string, faults: readonly string[]) => {
  if (faults.length === 0) totals.passed += 1
  else totals.failed += 1
  say(`${faults.length === 0 ? '✓' : '✗'} ${seconds}  ${name}`)
  for (const fault of faults) say(`      ${fault.replaceAll('\n', '\n      ')}`)
}

const begun = performance.now()
await buildInterfaceWhenNeeded()
const demo = await startDemo()
say(`  ${since(begun)}  the program is ready`)
const browser = await openBrowser()
const walk = async (journey: Journey, on = demo) => {
  const start = performance.now()
  const findings: Findings = { looks: new Map(), errors: [] }
  const stage = openStage(on, browser, findings, values.pictures)
  const blocked = await journey.walk(stage).then(() => [], (error: unknown) => [error instanceof Error ? (error.stack ?? error.message) : String(error)])
  await stage.close()
  count(journey.name, since(start), [...blocked, ...findings.errors.map((error) => `console: ${error}`)])
  for (const [name, faults] of findings.looks) count(`axe: ${name}`, ' '.repeat(8), faults)
}
try {
  const chosen = journeys.filter(({ name, inTheLongRun = false }) => (positionals.length > 0 || inTheLongRun === values.long) && positionals.every((word) => name.includes(word)))
  for (const journey of chosen.filter(({ onlyLooks, onNothing }) => !onlyLooks && !onNothing)) await walk(journey)
  // Whoever only looks cannot get in another's way: two at a time, as many as there are cores.
  const looking = chosen.filter(({ onlyLooks }) => onlyLooks)
  await Promise.all([0, 1].map(async () => {
    for (let journey = looking.shift(); journey; journey = looking.shift()) await walk(journey)
  }))
  for (const journey of chosen.filter(({ onNothing }) => onNothing)) {
    const empty = await startDemo({ demo: 'off' })
    await walk(journey, empty).finally(() => empty.stop())
  }
} finally {
  await browser.close()
  await demo.stop()
}
say(`${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed > 0 ? 1 : 0

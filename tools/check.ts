// The project's checks. npm test: everything · npm run test:more: what takes longer · npm run check:quick: within a minute.
// The last line alone is `N passed, N failed`; the exit code is 1 when anything failed.
import { fullPlan, longPlan, quickPlan } from './checks/plan-checks.ts'
import { runSuites, totalLine } from './checks/run-suites.ts'

const print = (line: string) => void process.stdout.write(`${line}\n`)
const [flag, ...rest] = process.argv.slice(2)
const plans: Record<string, typeof fullPlan> = { '': fullPlan, '--more': longPlan, '--quick': quickPlan }
const plan = plans[flag ?? '']
if (!plan || rest.length > 0) {
  process.stderr.write('usage: node tools/run.mjs tools/check.ts [--more | --quick]\n')
  process.exit(2)
}
const begun = performance.now()
const totals = await runSuites(plan(), print)
print(`all in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
print(totalLine(totals))
process.exitCode = totals.failed > 0 ? 1 : 0

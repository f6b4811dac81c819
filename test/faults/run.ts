// The faults, one after another, each on a data folder of its own: node test/faults/run.ts [--program MODULE] [text in the name]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeCheckout } from './checkout.ts'
import { faults } from './faults.ts'
import { loadProgram } from './program-under-test.ts'
import { killLeftovers, startProgram } from './running-program.ts'

const { values, positionals: [text = ''] } = parseArgs({ allowPositionals: true, options: { program: { type: 'string' } } })
const asRoot = process.getuid?.() === 0
const chosen = faults.filter(({ name, needsRoot }) => name.includes(text) && (asRoot || !needsRoot))
const ground = mkdtempSync(join(tmpdir(), 'tongpin-faults-'))
const program = await loadProgram(values.program)
let passed = 0
let failed = 0

try {
  execFileSync('chmod', ['0755', ground])
  const checkout = makeCheckout(join(ground, 'checkout'), program)
  const prepared = join(ground, 'prepared')
  const first = await startProgram({ checkout, program, dataDir: prepared })
  await first.ready()
  await program.prepare(first.address)
  await program.write(first.address, 'before')
  await first.stop()
  for (const [index, fault] of chosen.entries()) {
    const folder = mkdtempSync(join(ground, `${index}-`))
    execFileSync('chmod', ['0755', folder])
    const begun = performance.now()
    const preparedData = () => {
      const copy = join(folder, 'data')
      execFileSync('cp', ['-a', prepared, copy])
      return copy
    }
    try {
      await fault.run({ program, checkout, folder, preparedData })
      passed += 1
      report('ok', fault.name, begun)
    } catch (error) {
      failed += 1
      report('FAILED', fault.name, begun)
      process.stdout.write(`${(error as Error).stack}\n`)
    } finally {
      killLeftovers()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    }
  }
} finally {
  killLeftovers()
  rmSync(ground, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

function report(outcome: string, name: string, begun: number): void {
  process.stdout.write(`${outcome}  ${((performance.now() - begun) / 1000).toFixed(1)} s  ${name}\n`)
}

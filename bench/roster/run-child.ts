import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** What a measured process says of itself: seconds of its work, the most memory it held (MB), and what came out. */
export type Measured = { seconds: number; peakMb: number; said: string[] }

/** Runs `file` of this folder as a process of its own, with nothing compiled yet, as a command begins. */
export async function runChild(file: string, env: Readonly<Record<string, string>>): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', fileURLToPath(new URL(file, import.meta.url))], { env: { ...process.env, ...env }, maxBuffer: 1 << 28 })
  return JSON.parse(stdout) as Measured
}

/** In the child: does the work and tells the parent what it took. */
export async function tellParent(work: () => Promise<string[]>): Promise<void> {
  const begun = performance.now()
  const said = await work()
  const seconds = (performance.now() - begun) / 1000
  process.stdout.write(JSON.stringify({ seconds, peakMb: process.resourceUsage().maxRSS / 1024, said } satisfies Measured))
}

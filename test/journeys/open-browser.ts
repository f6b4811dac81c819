import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The system's Chromium; where there is none, the one from npm, unpacked into a folder named by its version. */
export async function openBrowser(): Promise<Browser> {
  const path = [process.env['CHROMIUM'] ?? '', ...installed].find((candidate) => candidate !== '' && existsSync(candidate))
  const root = process.getuid?.() === 0
  if (path) return chromium.launch({ executablePath: path, args: root ? ['--no-sandbox'] : [] })
  const { version } = JSON.parse(await readFile(new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url), 'utf8')) as { version: string }
  // That package takes whatever lies in the temporary folder for its own, also what another version left there.
  const folder = join(tmpdir(), `tongpin-chromium-${version}`)
  await mkdir(folder, { recursive: true })
  process.env['TMPDIR'] = folder
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await packed.executablePath(), args: packed.args, headless: true })
}

import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** The system's Chromium, headless; `CHROMIUM` names another. Throws with a sentence when there is none. */
export const launchChromium = async (): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM ?? places.find(existsSync)
  if (!executablePath) throw new Error('No Chromium found: install one or set CHROMIUM to its path.')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb'] })
}

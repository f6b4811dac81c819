import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

export type AxeFinding = { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds on a page as it stands, against WCAG 2.0 to 2.2, levels A and AA. */
export const axeFindings = async (page: Page): Promise<AxeFinding[]> => {
  await page.addScriptTag({ path: source })
  return page.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(result => result.violations)`)
}

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

type Violation = { id: string; help: string; nodes: { target: unknown[]; html: string; failureSummary?: string }[] }

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
let source: Promise<string> | undefined

/** What axe finds on the page as it stands, one line a finding. */
export async function lookWithAxe(page: Page): Promise<string[]> {
  source ??= readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
  // From its top, wherever the walk had scrolled to: what lies half under the head of the page just then is no finding.
  await page.evaluate('scrollTo(0, 0)')
  // Evaluated, not added as a script: the page's content policy refuses foreign scripts, as it should.
  await page.evaluate(await source)
  const violations = (await page.evaluate((tags) => {
    const { axe } = globalThis as unknown as { axe: { run(where: Document, options: object): Promise<{ violations: unknown[] }> } }
    return axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).then((found) => found.violations)
  }, standard)) as Violation[]
  return violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 5).map((node) => `${id}: ${help}: ${node.target.join(' ')}\n  ${node.html.slice(0, 200)}\n  ${(node.failureSummary ?? '').replaceAll('\n', ' ')}`))
}

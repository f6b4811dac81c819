import { match, ok, strictEqual } from 'node:assert/strict'
import type { Journey } from './journey.ts'

const a4 = /\/MediaBox\s*\[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/

/** The half-year report goes onto one sheet of A4, from the PC and from the phone alike: the official page and nothing around it. */
export const printReport: readonly Journey[] = ([1440, 390] as const).map((width) => ({
  name: `P2 prints the half-year report at ${width}`,
  onlyLooks: true,
  walk: async (stage) => {
    const { page } = await stage.asPerson('P2', { width, lang: 'zh' })
    await page.goto('/reports?period=2026-1', { waitUntil: 'networkidle' })
    await page.locator('.tp-paper').waitFor()
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    match(sheet, a4)
    strictEqual(sheet.match(/\/Type\s*\/Page\b/g)?.length, 1, 'one page')
    // A page without words carries no Chinese type.
    ok(sheet.length > 30_000, `a page with the report's words, not ${sheet.length} bytes`)
    strictEqual(await page.locator('.tp-paper').count(), 1, 'the page on screen is still the same')
  },
}))

import { ok, strictEqual } from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Journey, Visitor } from './journey.ts'

/** From a score back to the rule that it follows, and away with the document that is issued. */
export const scheme: readonly Journey[] = [
  {
    name: 'the clerk reads the rules of an assessment in words and takes the assessment rules as Word',
    onlyLooks: true,
    walk: async (stage) => {
      const clerk = await stage.asPerson('P2', { width: 1440, lang: 'zh' })
      await clerkReadsRules(clerk)
      await clerkTakesRules(clerk)
    },
  },
  {
    name: 'a branch secretary reads the same assessment rules in English on the phone',
    onlyLooks: true,
    walk: async (stage) => englishReadsRules(await stage.asPerson('B2', { width: 390, lang: 'en' })),
  },
]

async function clerkReadsRules({ page, open, look }: Visitor): Promise<void> {
  await open('/assessments')
  await page.getByRole('link', { name: '2026 年上半年党支部考核' }).click()
  await page.getByRole('heading', { level: 1, name: '2026 年上半年党支部考核' }).waitFor()
  await page.getByRole('link', { name: /^党支部半年考核.*第 1 版$/ }).click()
  await page.getByRole('heading', { level: 1, name: '党支部半年考核（党建与业务同频）' }).waitFor()
  await page.getByText('从30分起，支委会实开比支委会应开每少1次扣5分，扣完为止。').waitFor()
  await page.getByText('没有发现问题', { exact: true }).waitFor()
  await page.getByRole('link', { name: '2026 年下半年党支部考核', exact: true }).waitFor()
  await look('scheme in words')
}

async function clerkTakesRules({ page }: Visitor): Promise<void> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: '考核办法（Word）' }).click()
  const download = await waiting
  strictEqual(download.suggestedFilename(), '党支部半年考核办法.docx')
  const bytes = await readFile(await download.path())
  ok(bytes.subarray(0, 2).toString('latin1') === 'PK' && bytes.length > 5000, 'a Word file with something in it')
}

async function englishReadsRules({ page, open, look }: Visitor): Promise<void> {
  await open('/assessments')
  await page.getByRole('link', { name: '2026 年上半年党支部考核' }).click()
  await page.getByRole('link', { name: /version 1$/ }).click()
  await page.getByText(/5 points taken for each one by which committee meetings held falls short of committee meetings due, down to nothing\./).waitFor()
  await page.getByRole('heading', { name: 'Check of the scheme' }).waitFor()
  await look('scheme in words, in English')
}

import { ok, strictEqual } from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Visitor } from '../journey.ts'

/** P2 publishes the accepted commitment. */
export async function clerkPublishes({ page, open }: Visitor, words: string): Promise<void> {
  await open('/commitments')
  await page.getByRole('link', { name: new RegExp(words) }).first().click()
  await page.getByRole('button', { name: '公布' }).click()
  await page.getByRole('button', { name: '公布' }).waitFor({ state: 'detached' })
}

/** P2 sees both lanes of the plan and what is not linked yet. */
export async function clerkReadsPlan({ page, open, look }: Visitor): Promise<void> {
  await open('/')
  await open('/plans')
  for (const goal of [/^D4 /, /^K4 /]) await page.getByText(goal).first().waitFor()
  await page.getByText('待挂接').first().waitFor()
  await look('plan')
}

/** P2 opens the published half-year assessment: a score, its steps, and a figure down to its records and their source. */
export async function clerkOpensScore({ page, open, look }: Visitor): Promise<void> {
  await open('/assessments')
  await page.getByRole('link', { name: /上半年/ }).first().click()
  await page.getByRole('heading', { level: 1, name: /得分/ }).waitFor()
  await page.getByRole('heading', { name: '用到的数' }).waitFor()
  await look('scores')
  await page.getByText('输入已封存，重算结果相同').or(page.getByText('输入已封存,重算结果相同')).first().waitFor()
  const panel = page.locator('aside.tp-panel')
  await page.getByRole('row').filter({ hasText: '支委会实开' }).locator('button.tp-fig').click()
  await panel.locator('.tp-record-link').first().waitFor()
  await look('figure panel of a score')
  await panel.locator('.tp-record-link').first().click()
  await page.waitForURL(/\/branch-life\/meetings\//)
  await page.locator('main h1').waitFor()
  await look('source record of a figure')
}

/** P2 takes the half-year report as a Word file. */
export async function clerkTakesReport({ page, open, look }: Visitor): Promise<void> {
  await open('/reports')
  await look('report')
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出 Word' }).click()
  const download = await waiting
  const bytes = await readFile(await download.path())
  strictEqual(bytes.subarray(0, 2).toString('latin1'), 'PK', 'a Word file is a package')
  ok(bytes.length > 5000, 'with something in it')
}

import type { Visitor } from '../journey.ts'

/** M3 drafts a commitment on the phone and hands it to the group. */
export async function memberDrafts({ page, open, look }: Visitor, words: string): Promise<void> {
  await open('/commitments/new')
  await page.getByText('实事', { exact: true }).click()
  await page.getByText('助企纾困', { exact: true }).first().click()
  await page.getByLabel('承诺内容').fill(words)
  await page.getByLabel(/^目标/).fill('2')
  await page.getByLabel(/^单位/).fill('家')
  await page.getByLabel('完成时间').fill('2026-12-31')
  await page.getByLabel(/^受益方/).fill('QY-07')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { level: 1, name: /承诺书/ }).waitFor()
  await page.getByText(words).first().waitFor()
  await look('letter with a draft')
  await page.getByRole('button', { name: '交小组讨论' }).click()
  await page.getByRole('button', { name: '交小组讨论' }).waitFor({ state: 'detached' })
}

/** M3 logs the first deed under what was published, in three presses. */
export async function memberLogsProgress({ page, open, look }: Visitor, words: string): Promise<void> {
  await open('/commitments')
  const card = page.getByRole('article').filter({ hasText: words })
  await card.getByRole('button', { name: '记一次进展' }).click()
  await look('log progress')
  await page.getByRole('button', { name: /^记下，完成第 1/ }).click()
  await card.getByText('已完成 1 / 2 家').waitFor()
}

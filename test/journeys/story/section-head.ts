import type { Visitor } from '../journey.ts'

const note = '年末抽查三家，一家当场改正'

/** S3 enters a day's data-quality checks under K4; the figure grows by them and opens to the entry just made. */
export async function sectionHeadRecordsProgress({ page, open, look }: Visitor): Promise<void> {
  await open('/plans')
  await page.getByText(/^K4 /).first().click()
  await page.getByRole('link', { name: '打开', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /^K4 / }).waitFor()
  await look('goal K4')
  const figure = page.getByRole('row').filter({ hasText: '核查企业' }).first().locator('button.tp-fig')
  const before = numberIn(await figure.textContent())
  await page.getByLabel('新增数量').fill('3')
  await page.getByLabel('说明').fill(note)
  await page.getByRole('button', { name: '记一次进展' }).first().click()
  await page.getByRole('cell', { name: note }).first().waitFor()
  // The figure itself is the proof: it grows by what was entered, and nothing was typed twice.
  await figure.filter({ hasText: String(before + 3) }).waitFor()
  await figure.click()
  const panel = page.locator('aside.tp-panel')
  await panel.getByRole('listitem').filter({ hasText: '2026-12-31' }).first().waitFor()
  await look('figure panel of K4')
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
}

function numberIn(text: string | null): number {
  return Number((text ?? '').replaceAll(/[^\d.]/g, ''))
}

import { match, ok } from 'node:assert/strict'
import type { Journey, Visitor } from './journey.ts'

/** The clerk corrects a row of a ledger: the annual summary follows, and its figure opens to the rows that are left. Then the row is set right again. */
export const ledgers: readonly Journey[] = [
  {
    name: 'the clerk corrects a ledger row and every figure of the annual summary follows',
    walk: async (stage) => {
      const clerk = await stage.asPerson('P2', { width: 1440, lang: 'zh' })
      const { page, open, look } = clerk
      await open('/reports?template=annual')
      await paragraph(clerk, /办理服务单96件，按时办结率97\.9%/)
      await open('/ledgers')
      await page.getByRole('link', { name: '“统小二”服务单台账' }).click()
      await page.getByRole('heading', { level: 1, name: '“统小二”服务单台账' }).waitFor()
      await look('a ledger')
      await page.getByRole('link', { name: /^T2612-/ }).first().click()
      await page.getByRole('heading', { level: 1, name: /^T2612-/ }).waitFor()
      await look('a ledger row')
      const row = new URL(page.url()).pathname
      await correct(clerk, '否', '实际晚一天办结')
      await look('a corrected row')
      await open('/reports?template=annual')
      await paragraph(clerk, /按时办结率96\.9%/)
      await page.locator('.tp-paper p', { hasText: '品牌与服务' }).locator('button.tp-fig', { hasText: '93' }).click()
      const panel = page.locator('aside.tp-panel')
      await panel.locator('.tp-record-link').first().waitFor()
      match((await panel.textContent()) ?? '', /按时办结的服务单/)
      await look('a figure of the annual summary')
      await panel.locator('.tp-record-link').first().click()
      await page.waitForURL(/\/ledgers\/entries\//)
      await open(row)
      await correct(clerk, '是', '核对签收单，是当天办结')
      await open('/reports?template=annual')
      await paragraph(clerk, /按时办结率97\.9%/)
    },
  },
]

async function correct({ page }: Visitor, value: string, reason: string): Promise<void> {
  const before = await page.getByText('更正', { exact: true }).count()
  await page.getByLabel('按时办结').selectOption(value)
  await page.getByLabel('为什么更正').fill(reason)
  await page.getByRole('button', { name: '保存更正' }).click()
  await page.getByText(reason).first().waitFor()
  ok((await page.getByText('更正', { exact: true }).count()) > before, 'the history has a line more')
}

/** The first paragraph of the summary says this. */
async function paragraph({ page }: Visitor, words: RegExp): Promise<void> {
  await page.locator('.tp-paper p', { hasText: words }).first().waitFor()
}

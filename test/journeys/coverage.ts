import type { Journey, Visitor } from './journey.ts'

const gap = '机关党委每年听取一次工会、共青团、妇联工作汇报'

/** What the source documents require, and which goal takes it up: the open item is named a goal and left open again; a member sees the same on the phone; what falls due stands in the calendar. */
export const coverage: readonly Journey[] = [
  {
    name: 'the clerk finds the required item that no goal takes up, names one, and takes it back',
    inTheLongRun: true,
    walk: async (stage) => {
      const clerk = await stage.asPerson('P2', { width: 1440, lang: 'zh' })
      const { page, open, look } = clerk
      await open('/plans')
      await page.getByRole('link', { name: '承接对照' }).click()
      await page.getByRole('heading', { level: 1, name: '承接对照' }).waitFor()
      const path = new URL(page.url()).pathname
      await open(path)
      await page.locator('button.tp-fig[data-figure^="required-items~"]').click()
      await page.locator('aside.tp-panel .tp-record-link').first().waitFor()
      await look('the required items behind a figure')
      await open(path)
      await page.getByRole('button', { name: `为“${gap}”选承接目标` }).click()
      await page.getByLabel('由哪个目标承接').selectOption({ label: 'D1 党的创新理论武装和统计工作重要指示批示专题学习' })
      await look('choosing a goal for an item')
      await page.getByRole('button', { name: '承接', exact: true }).click()
      await page.getByText('每条规定动作都有目标承接。').waitFor()
      await page.getByRole('button', { name: `办理“${gap}”` }).click()
      await page.getByRole('button', { name: 'D1 不再承接' }).click()
      await page.getByRole('button', { name: `为“${gap}”选承接目标` }).waitFor()
      await typeDocument(clerk, path)
      await turnCalendar(clerk, path.replace('/coverage', ''))
      const member = await stage.asPerson('M4', { width: 390, lang: 'zh' })
      await member.open(path)
      await member.page.getByText(gap).first().waitFor()
      await member.open(`${path.replace('/coverage', '')}?view=calendar`)
      await member.page.getByText('K3 第四次全国农业普查（准备阶段）').first().waitFor()
    },
  },
]

/** Lines pasted from Excel are read and shown before anything is entered. */
async function typeDocument({ page, open, look }: Visitor, path: string): Promise<void> {
  await open(path.replace('/coverage', '/new-source'))
  await page.getByLabel('条款，一行一条').fill('条款\t内容\t动作\n一\t建立台账\t规定\n二\t办好沙龙\t自选')
  await page.getByText('读到的条款 2 项').waitFor()
  await look('items read from pasted lines')
}

async function turnCalendar({ page, open, look }: Visitor, plan: string): Promise<void> {
  await open(`${plan}?view=calendar&month=2026-12`)
  await page.getByRole('link', { name: /K3 第四次全国农业普查/ }).waitFor()
  await page.getByRole('button', { name: '上月' }).focus()
  await page.keyboard.press('PageUp')
  await page.getByRole('heading', { name: '2026 年 11 月到期' }).waitFor()
  await page.getByRole('radio', { name: '年', exact: true }).click({ force: true })
  await page.getByRole('heading', { name: '2026 年到期' }).waitFor()
  await look('the year of a plan')
}

import type { Journey } from './journey.ts'

/** The group leader looks at the month on one page; a member's phone shows each promise with what came of it. */
export const groupChecks: readonly Journey[] = [
  {
    name: 'the group leader checks a month, a colleague drafts from a template on the phone',
    walk: async (stage) => {
      const leader = await stage.asPerson('G7', { width: 1440, lang: 'zh' })
      await leader.open('/commitments/check?month=2026-06')
      const { page } = leader
      await page.getByRole('heading', { level: 1, name: /2026-06 承诺检查/ }).waitFor()
      const first = page.getByRole('article').first()
      await first.getByText('受阻', { exact: true }).click()
      await first.getByLabel('卡在哪').fill('外业冲突')
      await leader.look('a blocked item')
      await page.getByRole('button', { name: /^记下本月检查/ }).click()
      await page.getByText('本月检查记下了。').waitFor()
      await page.reload()
      await page.getByLabel('卡在哪').first().waitFor()
      if ((await page.getByRole('article').first().getByLabel('卡在哪').inputValue()) !== '外业冲突') throw new Error('What the group found did not stay.')
      const phone = await stage.asPerson('M3', { width: 390, lang: 'zh' })
      await phone.open('/commitments/new')
      await phone.page.getByText('实事', { exact: true }).click()
      await phone.page.getByText('敬老助残', { exact: true }).first().click()
      await phone.page.getByRole('button', { name: '敬老助残' }).click()
      if (!(await phone.page.getByLabel('承诺内容').inputValue()).includes('每月看望1位老人')) throw new Error('The template did not fill the words.')
      await phone.look('a template taken')
    },
  },
]

import { deed } from './api-deeds.ts'
import type { Journey, Stage } from './journey.ts'

const reason = '第12个镇街的台账要到一月中旬才能补齐'

/** The leading group stands over both sides: it answers what a section asks to change, and sees Party and business work in one picture. */
export const leadingGroup: readonly Journey[] = [
  {
    name: 'the leading group answers a proposed change and sees both sides',
    inTheLongRun: true,
    walk: async (stage) => {
      await asked(stage)
      const { page, open, look } = await stage.asPerson('L1', { width: 1440, lang: 'zh' })
      await open('/')
      await page.getByRole('listitem').filter({ hasText: 'K10' }).getByRole('link').first().click()
      await page.getByText(reason).first().waitFor()
      await look('a proposed change before the leading group')
      await page.getByRole('button', { name: '不同意' }).first().click()
      await page.getByRole('textbox').last().fill('先按原定日期验收，台账边验边补')
      await page.locator('form').getByRole('button', { name: '不同意' }).click()
      await page.getByText('先按原定日期验收，台账边验边补').first().waitFor()
      await open('/plans')
      for (const side of [/^D5 /, /^K4 /]) await page.getByText(side).first().waitFor()
      await open('/integration')
      for (const side of [/D5/, /K4/]) await page.getByText(side).first().waitFor()
    },
  },
]

/** The head of S11 asks for a later end of K10. */
async function asked(stage: Stage): Promise<void> {
  const head = await stage.asPerson('N1', { width: 390, lang: 'zh' })
  const [goal] = (await deed<{ rows: { id: string; version: number }[] }>(head, 'GET /goals?words=K10')).rows
  await deed(head, `POST /goals/${goal?.id}/changes`, { version: goal?.version, reason, starts: '2026-01-06' })
}

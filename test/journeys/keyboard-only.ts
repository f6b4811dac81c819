import { match, strictEqual } from 'node:assert/strict'
import { deed } from './api-deeds.ts'
import { byKeyboard } from './by-keyboard.ts'
import type { Journey, Stage } from './journey.ts'

const words = ['年底前到两家企业核对一遍台账', '年底前给新同事讲一次报表口径'] as const

/** A branch secretary without a mouse: from the to-do to the last item, one accepted, one returned. */
export const keyboardOnly: readonly Journey[] = [
  {
    name: 'a branch secretary decides item by item without a mouse',
    walk: async (stage) => {
      await handedIn(stage)
      const { page, open, look } = await stage.asPerson('B2', { width: 1440, lang: 'zh' })
      await open('/')
      const keys = byKeyboard(page)
      strictEqual(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count(), 0, 'the order of focus is the order of the page')
      await keys.press('Tab')
      match((await keys.focused()).name, /跳到/, 'the first stop leads past the menu')
      await keys.press('Enter')
      await keys.tabTo(/逐条审议：葛规成/)
      await keys.press('Enter')
      await page.waitForURL(/\/review$/)
      await page.getByText(words[0]).first().waitFor()
      await look('the review, come to by keyboard')
      await page.getByRole('button', { name: /^通过/ }).waitFor()
      await keys.press('a')
      await page.getByText('通过待公布').first().waitFor()
      await page.getByRole('button', { name: /^通过/ }).waitFor()
      await keys.press('r')
      await page.getByLabel('退回理由').waitFor()
      await look('a return by keyboard')
      await keys.press('Escape')
      await page.getByLabel('退回理由').waitFor({ state: 'detached' })
      match((await keys.focused()).name, new RegExp(words[1]), 'Esc gives the focus back to the item')
      await keys.press('r')
      await keys.type('写明给谁讲、讲哪几张表')
      await keys.press('Enter')
      // It lies in the item's history, which is folded.
      await page.getByText('写明给谁讲、讲哪几张表').first().waitFor({ state: 'attached' })
    },
  },
]

/** The member's two items lie before the branch: drafted, handed in, forwarded by the group. */
async function handedIn(stage: Stage): Promise<void> {
  const member = await stage.asPerson('M6', { width: 390, lang: 'zh' })
  const leader = await stage.asPerson('G4', { width: 390, lang: 'zh' })
  const kept = []
  for (const text of words) kept.push(await deed(member, 'POST /commitment-items', { year: 2026, kind: 'post', form: 'individual', text, target: '1', targetUnit: '次', due: '2026-12-31' }))
  await deed(member, `POST /commitment-letters/${kept[0]?.['letter']}/submission`)
  for (const { id } of kept) await deed(leader, `POST /commitment-items/${id}/group-review`, { decision: 'forward' })
}

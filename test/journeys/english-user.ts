import { deepEqual } from 'node:assert/strict'
import { hearContent } from './chinese-left.ts'
import type { Journey, Visitor } from './journey.ts'

const title = 'Reading the revised Statistics Law'

/** Somebody who reads English does a whole task without meeting a Chinese word that no colleague wrote. */
export const englishUser: readonly Journey[] = [
  {
    name: 'an English reader plans a study session, gives notice and finds it again',
    walk: async (stage) => {
      const visitor = await stage.asPerson('B3', { width: 1440, lang: 'en' })
      const { page, open, look } = visitor
      const { chineseLeft } = hearContent(page)
      const speaksEnglish = async () => deepEqual(await chineseLeft(), [], `${page.url()} speaks English`)
      await open('/')
      await speaksEnglish()
      await open('/branch-life/new')
      await speaksEnglish()
      await plan(visitor)
      await speaksEnglish()
      await page.getByRole('button', { name: 'Give notice' }).click()
      await page.getByText('Notice given').first().waitFor()
      await look('notice given')
      await speaksEnglish()
      await page.keyboard.press('ControlOrMeta+k')
      await page.keyboard.type('Statistics Law')
      await page.getByRole('option').or(page.getByRole('link')).filter({ hasText: title }).first().waitFor()
      await speaksEnglish()
    },
  },
]

async function plan({ page }: Visitor): Promise<void> {
  await page.getByLabel('Unit').first().selectOption({ label: '第三党支部(普查民生支部)' })
  await page.getByLabel('Kind').selectOption({ label: 'Study session' })
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Put it into the calendar' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

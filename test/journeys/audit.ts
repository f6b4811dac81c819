import type { Journey, Visitor } from './journey.ts'

/** The auditor reads in sentences who did what, on a screen and on a phone. */
export const audit: readonly Journey[] = [
  {
    name: 'the auditor finds who gave which post, and sees it on the phone too',
    onlyLooks: true,
    walk: async (stage) => {
      await findsAppointment(await stage.asPerson('A3', { width: 1440, lang: 'zh' }))
      await findsAppointment(await stage.asPerson('A3', { width: 390, lang: 'zh' }))
    },
  },
]

async function findsAppointment({ page, open, look }: Visitor): Promise<void> {
  await open('/audit')
  await page.getByLabel('做了什么', { exact: true }).selectOption({ label: '登记任职' })
  const entry = page.locator('main details').filter({ hasText: '登记任职：许知微' }).first()
  await entry.locator('summary').first().click()
  await entry.getByRole('row').filter({ hasText: '职务' }).getByText('党员').waitFor()
  if (/[{}]/.test(await page.locator('main').innerText())) throw new Error('The audit shows what only a program reads.')
  await look('an audited act opened')
}

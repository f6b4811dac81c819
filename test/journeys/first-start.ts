import type { Journey, View } from './journey.ts'

const views: readonly View[] = [{ width: 1440, lang: 'zh' }, { width: 390, lang: 'en' }]

/** The page of an agency's first day as it looks, empty and refused. That it names three people once, by keyboard, is proved by test/faults/first-administrators-faults.ts. */
export const firstStart: Journey = {
  name: 'the page of the first administrators, empty and refused',
  onNothing: true,
  walk: async (stage) => {
    const link = stage.firstLink
    if (!link) throw new Error('the start printed no link for the first administrators')
    for (const view of views) {
      const { page, open, look } = await stage.guest(view)
      await open(link)
      await page.locator('main form').getByRole('button').last().press('Enter')
      await page.getByRole('alert').first().waitFor()
      await look('first administrators, nothing filled in')
    }
  },
}

import type { Journey, View } from './journey.ts'

const views: View[] = [{ width: 1440, lang: 'zh' }, { width: 1440, lang: 'en' }, { width: 390, lang: 'zh' }, { width: 390, lang: 'en' }]

/** The first page that anybody sees, at both widths and in both languages: a wrong password is refused, the right one lets in. */
export const signIn: readonly Journey[] = views.map((view) => ({
  name: `sign in at ${view.width} in ${view.lang}`,
  walk: async (stage) => {
    const { page, open, look } = await stage.guest(view)
    await open('/')
    const account = page.getByLabel(view.lang === 'zh' ? /账号|工号/ : /account/i).first()
    const password = page.locator('input[type=password]')
    const enter = page.getByRole('button', { name: view.lang === 'zh' ? /登录/ : /sign in/i }).first()
    await account.fill('P2')
    await password.fill('not the password')
    await enter.click()
    await page.getByRole('alert').first().waitFor()
    await look('sign-in refused')
    await password.fill(stage.passwordOf('P2'))
    await enter.click()
    await password.waitFor({ state: 'detached' })
    await page.locator('main').first().waitFor()
    await look('first page')
  },
}))

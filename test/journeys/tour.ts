import { deepEqual } from 'node:assert/strict'
import { hearContent } from './chinese-left.ts'
import type { Journey, View } from './journey.ts'
import { onePerShape } from './one-per-shape.ts'

/** `long`: what they see, the others of the same shell have seen in the other language or with more rights. */
const tourists: { account: string; view: View; long?: true }[] = [
  { account: 'P2', view: { width: 1440, lang: 'zh' } },
  { account: 'P2', view: { width: 1440, lang: 'en' }, long: true },
  { account: 'B2', view: { width: 1440, lang: 'zh' }, long: true },
  { account: 'S3', view: { width: 1440, lang: 'zh' }, long: true },
  { account: 'A3', view: { width: 1440, lang: 'zh' } },
  { account: 'M4', view: { width: 390, lang: 'zh' } },
  { account: 'M4', view: { width: 390, lang: 'en' } },
  { account: 'B2', view: { width: 390, lang: 'zh' } },
]

/** Every page that the menu offers to a person, and from each the first page of every kind that it leads to; in English all of it speaks English. */
export const tour: readonly Journey[] = tourists.map(({ account, view, long }) => ({
  name: `${account} looks at everything the menu offers at ${view.width} in ${view.lang}`,
  onlyLooks: true,
  ...(long ? { inTheLongRun: true } : {}),
  walk: async (stage) => {
    const visitor = await stage.asPerson(account, view)
    const { page } = visitor
    const { chineseLeft } = hearContent(page)
    const open = async (path: string) => {
      await visitor.open(path)
      if (view.lang === 'en') deepEqual(await chineseLeft(), [], `${path} speaks English, apart from what people wrote`)
    }
    await open('/')
    const linksIn = async (within: string) => page.locator(`${within} a[href^="/"]`).evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))])
    const menu = (await linksIn('nav')).filter((path) => path !== '/' && !path.startsWith('/api/'))
    if (menu.length === 0) throw new Error(`the menu offers ${account} nothing`)
    for (const path of menu) {
      await open(path)
      // The first unit is a root with next to nothing on its page; a branch has groups, sections, posts and rules.
      const branch = path === '/units' ? await page.locator('main a[href^="/units/"]', { hasText: '第二党支部' }).evaluateAll((links) => links[0]?.getAttribute('href')) : null
      if (branch) await open(branch)
      if (branch) await open(path)
      for (const link of onePerShape((await linksIn('main')).filter((one) => one.startsWith(path) && one !== path && !one.startsWith('/api/')))) await open(link)
    }
  },
}))

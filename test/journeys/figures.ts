import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { figuresAddUp, type Proven } from './figures-add-up.ts'
import type { Journey } from './journey.ts'
import { onePerShape } from './one-per-shape.ts'

// One of each role that sees figures: clerk, leader, branch secretary, section head, group leader and member on the phone, the working committee.
const readers = [['P2', 1440], ['L1', 1440], ['B2', 1440], ['S3', 1440], ['G7', 390], ['M4', 390], ['W1', 1440]] as const

// Pages that figures lie on and that no link of the menu leads to.
const besides: Readonly<Record<string, readonly string[]>> = { P2: ['/reports?template=annual'], L1: ['/reports?template=annual'] }

const proven: Proven = new Map()

/** Every figure on every page that the menu offers to a person, and on the first page of each kind behind it, opens to records that add up to it. */
export const figures: readonly Journey[] = readers.map(([account, width]) => ({
  name: `every figure that ${account} sees opens and adds up`,
  onlyLooks: true,
  ...(account === 'P2' || account === 'M4' ? {} : { inTheLongRun: true }),
  walk: async (stage) => {
    const { page } = await stage.asPerson(account, { width, lang: 'zh' })
    const settled = quiet(page)
    // One load; from then on pages follow each other as they do when a link is pressed.
    await page.goto('/')
    await settled()
    const go = async (path: string) => {
      await page.evaluate((to) => { window.history.pushState(null, '', to); window.dispatchEvent(new PopStateEvent('popstate')) }, path)
      await settled()
    }
    const linksIn = async (within: string) => page.locator(`${within} a[href^="/"]`).evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))].filter((path) => !path.startsWith('/api/')))
    const menu = (await linksIn('nav')).filter((path) => path !== '/')
    let found = await figuresAddUp(page, `${account} /`, proven)
    for (const path of [...menu, ...(besides[account] ?? [])]) {
      await go(path)
      found += await figuresAddUp(page, `${account} ${path}`, proven)
      for (const link of onePerShape((await linksIn('main')).filter((one) => one.startsWith(path) && one !== path))) {
        await go(link)
        found += await figuresAddUp(page, `${account} ${link}`, proven)
      }
    }
    if (found === 0 && besides[account]) throw new Error(`${account} was shown no figure at all`)
  },
}))

/** Waits until the page asks for nothing and has a heading. */
function quiet(page: Page): () => Promise<void> {
  let waiting = 0
  let last = 0
  const done = () => { waiting -= 1; last = performance.now() }
  page.on('request', () => { waiting += 1; last = performance.now() })
  page.on('requestfinished', done)
  page.on('requestfailed', done)
  return async () => {
    const begun = performance.now()
    while (waiting > 0 || performance.now() - Math.max(last, begun) < 120) {
      if (performance.now() - begun > 15_000) throw new Error(`${page.url()} does not come to rest`)
      await pause(20)
    }
    await page.locator('main h1').first().waitFor()
  }
}

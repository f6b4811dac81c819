import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { buildInterfaceWhenNeeded } from '../../tools/build-interface.mjs'
import { openBrowser } from '../journeys/open-browser.ts'
import type { Fault } from './fault.ts'
import { startInstallation, type RealInstallation } from './real-installation.ts'

const people = [
  { name: '司徒静', account: 'situ.jing', password: '清晨-river-4817' },
  { name: '欧阳澄', account: 'ouyang.cheng', password: '山谷-lantern-2093' },
  { name: '慕容远', account: 'murong.yuan', password: '银杏-harbour-6152' },
]

/** The link that this start printed. */
function linkOf({ address, output }: RealInstallation): string {
  const link = output().split('\n').find((line) => line.includes('/first-administrators#'))?.trim()
  if (!link?.startsWith(address)) throw new Error(`no link was printed:\n${output()}`)
  return link
}

/** Fills the page in by keyboard alone, from its first field to its button. */
async function fillIn(page: Page, agency: string, named: typeof people): Promise<void> {
  await page.getByLabel('单位名称').focus()
  const type = async (words: string) => {
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(words)
    await page.keyboard.press('Tab')
  }
  await type(agency)
  for (const { name, account, password } of named) for (const words of [name, account, password]) await type(words)
  assert.equal(await page.evaluate('document.activeElement?.textContent'), '设立', 'the button follows the last field')
  await page.keyboard.press('Enter')
}

/** The sentence with which the page refuses. */
async function refusal(page: Page): Promise<string> {
  return page.getByRole('alert').first().innerText()
}

async function open(page: Page, link: string): Promise<void> {
  // Another token behind '#' alone would not load the page anew.
  await page.goto('about:blank')
  await page.goto(link, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { name: '设立三员' }).waitFor()
}

async function signIn(page: Page, address: string, { account, password }: (typeof people)[number]): Promise<void> {
  await page.context().clearCookies()
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.getByLabel(/账号|工号/).first().fill(account)
  await page.locator('input[type=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.locator('input[type=password]').waitFor({ state: 'detached' })
  await page.locator('main').first().waitFor()
}

export const firstAdministratorsFaults: Fault[] = [
  {
    name: 'An installation without demo is opened once, by the printed link, by three people; every wrong way is refused with a sentence',
    async run({ folder }) {
      await buildInterfaceWhenNeeded()
      const dataDir = join(folder, 'data')
      const first = await startInstallation(dataDir, { DEMO: '0' })
      const expired = linkOf(first)
      assert.equal(await first.stop(), 0)
      const running = await startInstallation(dataDir, { DEMO: '0' })
      const browser = await openBrowser()
      try {
        const page = await browser.newPage({ locale: 'zh-CN' })
        page.setDefaultTimeout(15_000)
        const link = linkOf(running)
        const ofNow = (old: string) => running.address + old.slice(old.indexOf('/first-administrators'))

        await open(page, ofNow(expired))
        await fillIn(page, '云溪市统计局', people)
        assert.match(await refusal(page), /链接/)

        await open(page, link)
        await fillIn(page, '', people)
        assert.match(await refusal(page), /单位名称/)
        await open(page, link)
        await fillIn(page, '云溪市统计局', people.map((one) => ({ ...one, account: 'everybody' })))
        assert.match(await refusal(page), /三员/)
        await open(page, link)
        await fillIn(page, '云溪市统计局', people.map((one, at) => (at === 1 ? { ...one, password: '123' } : one)))
        assert.match(await refusal(page), /口令/)

        await open(page, link)
        await fillIn(page, '云溪市统计局', people)
        await page.waitForURL((url) => !url.pathname.startsWith('/first-administrators'))
        for (const person of people) {
          await signIn(page, running.address, person)
          assert.ok((await page.locator('body').innerText()).includes(person.name))
        }

        await page.context().clearCookies()
        await open(page, link)
        await fillIn(page, '云溪市统计局', people.map((one) => ({ ...one, account: `${one.account}.again` })))
        assert.match(await refusal(page), /链接/)
      } finally {
        await browser.close()
        await running.stop()
      }
      const later = await startInstallation(dataDir, { DEMO: '0' })
      await later.stop()
      assert.doesNotMatch(later.output(), /first-administrators/, 'no second link is ever printed')
    },
  },
]

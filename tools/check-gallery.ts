// Looks at the component gallery with a browser, as a person with a keyboard and a person with a phone would, and lets axe look too.
// Serves the interface itself (port chosen by the system); needs no database. Prints a line per check and a total; ends with 1 when one fails.
import { createServer } from 'vite'
import type { BrowserContext, Page } from 'playwright-core'
import { axeFindings } from './axe-findings.ts'
import { launchChromium } from './launch-chromium.ts'

let passed = 0
let failed = 0
const check = (what: string, holds: boolean, more = '') => {
  if (holds) passed += 1
  else failed += 1
  process.stdout.write(`${holds ? 'ok  ' : 'FAIL'} ${what}${more && !holds ? `: ${more}` : ''}\n`)
}

const server = await createServer({ server: { port: 0, host: '127.0.0.1', hmr: false }, logLevel: 'error' })
await server.listen()
const address = server.httpServer?.address()
const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/gallery`
const browser = await launchChromium()

const opened = async (width: number, language: string, large = false): Promise<[BrowserContext, Page]> => {
  const phone = width <= 768
  const context = await browser.newContext({ viewport: { width, height: 844 }, hasTouch: phone, isMobile: phone, reducedMotion: 'reduce' })
  await context.addInitScript(`localStorage.setItem('tp_lang', '${language}'); localStorage.setItem('tp_type', '${large ? 'large' : 'normal'}')`)
  const page = await context.newPage()
  page.on('pageerror', error => check(`no error on the page (${width} ${language})`, false, error.message))
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  return [context, page]
}

for (const [width, language, large] of [[1440, 'zh-CN', false], [1440, 'en', false], [390, 'zh-CN', false], [390, 'en', false], [360, 'zh-CN', true], [720, 'zh-CN', true]] as const) {
  const [context, page] = await opened(width, language, large)
  const found = await axeFindings(page)
  check(`axe finds nothing at ${width} ${language}${large ? ' large' : ''}`, found.length === 0, found.map(one => `${one.id} ${one.nodes[0]?.target.join(' ')}`).join('; '))
  const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth') as number
  check(`nothing sticks out at ${width} ${language}${large ? ' large' : ''}`, wider <= 0, `${wider} px`)
  await context.close()
}

/** Whether the address comes to be as it should: going back is the browser's own work, done a moment after the key. */
const comesTo = (page: Page, right: (address: string) => boolean): Promise<boolean> => page.waitForURL((url) => right(url.href), { timeout: 10_000 }).then(() => true, () => false)

{
  const [context, page] = await opened(1440, 'zh-CN')
  const focused = (part: string) => page.evaluate(`document.activeElement?.className.includes('${part}') === true`) as Promise<boolean>
  const figure = page.getByRole('button', { name: '73.0，打开依据，已封存' }).first()
  await figure.press('Enter')
  const panel = page.getByRole('complementary')
  await panel.getByRole('heading', { name: '算进来的 53 条' }).waitFor()
  check('Enter opens a figure beside the page, and the address holds it', await comesTo(page, (address) => address.includes('figure=')))
  check('the page beside stays usable', await page.getByRole('button', { name: '次要动作' }).isEnabled())
  await panel.getByRole('button', { name: /^写明服务业务的记录，143/ }).press('Enter')
  check('a part opens too', await comesTo(page, (address) => address.includes('figure=143')))
  await page.getByRole('button', { name: '上一个数' }).press('Enter')
  check('and leads back', await comesTo(page, (address) => address.includes('figure=73.0')))
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  check('Esc closes it and returns to the figure', await comesTo(page, (address) => !address.includes('figure=')) && await focused('tp-fig-big'))
  await page.getByRole('button', { name: '撤回' }).press('Enter')
  check('a question is asked in place', await page.getByRole('group', { name: /^撤回后/ }).isVisible())
  await page.keyboard.press('Escape')
  check('Esc takes it back to the button', await page.evaluate('document.activeElement?.textContent') === '撤回')
  await page.getByRole('button', { name: '党建', exact: true }).first().press('Enter')
  await page.reload({ waitUntil: 'networkidle' })
  check('a sorted table survives a reload', await page.locator('th[aria-sort="ascending"]').count() === 1)
  await page.getByRole('button', { name: '交给党小组' }).press('Enter')
  check('a refused form takes the focus and names the field', await focused('tp-form-problem') && await page.getByText('目标值：要写成数，如 20').first().isVisible())
  await context.close()
}
{
  const [context, page] = await opened(390, 'zh-CN')
  const figure = page.getByRole('button', { name: '73.0，打开依据，已封存' }).first()
  const box = await page.getByRole('button', { name: '18，打开依据' }).first().boundingBox()
  check('a figure is 44 px to the thumb', box !== null && box.width >= 44 && box.height >= 44, JSON.stringify(box))
  await figure.tap()
  await page.getByRole('dialog').waitFor()
  check('a figure opens as a sheet', await page.getByRole('dialog').getByText('市统计局，3 个支部', { exact: false }).isVisible())
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).tap()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  check('the sheet closes', await comesTo(page, (address) => !address.includes('figure=')))
  await context.close()
}

await browser.close()
await server.close()
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)

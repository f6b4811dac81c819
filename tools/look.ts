// Looks at a page: pictures at 1440 and 390 px, in Chinese and English, with the system's Chromium; with --axe, what axe finds.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { axeFindings } from './axe-findings.ts'
import { launchChromium } from './launch-chromium.ts'

const usage = `usage: node tools/run.mjs tools/look.ts URL [options]

  URL                 a page: http://127.0.0.1:3000/goals
  --out FOLDER        where the pictures go (default .cache/look)
  --name NAME         their first word (default: made from the path)
  --widths 1440,390   window widths in px; 768 and less have touch
  --langs zh,en       languages
  --account A --password P   sign in first
  --large             large type
  --print             as on paper
  --click TEXT        press the button or link with this name first (may be given several times)
  --keys Enter,Escape press these keys afterwards
  --scroll            one picture of the window only, not of the whole page
  --axe               run axe (wcag2a … wcag22aa) too; ends with 1 when it finds something

Prints each picture's path, and whatever the browser's console said as an error.
`

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: '.cache/look' }, name: { type: 'string' }, widths: { type: 'string', default: '1440,390' }, langs: { type: 'string', default: 'zh,en' },
    account: { type: 'string' }, password: { type: 'string' }, large: { type: 'boolean' }, print: { type: 'boolean' }, click: { type: 'string', multiple: true, default: [] },
    keys: { type: 'string' }, scroll: { type: 'boolean' }, axe: { type: 'boolean' }, help: { type: 'boolean' },
  },
})
const target = positionals[0]
if (given.help || !target) {
  process.stdout.write(usage)
  process.exit(target ? 0 : 2)
}

const url = new URL(target)
const name = given.name ?? (url.pathname.replaceAll('/', '-').replace(/^-|-$/g, '') || 'home')
mkdirSync(given.out, { recursive: true })
const browser = await launchChromium()
let found = 0
for (const width of given.widths.split(',').map(Number)) {
  for (const lang of given.langs.split(',')) {
    const phone = width <= 768
    const context = await browser.newContext({ viewport: { width, height: phone ? 844 : 1000 }, deviceScaleFactor: phone ? 2 : 1, hasTouch: phone, isMobile: phone, locale: lang === 'en' ? 'en-GB' : 'zh-CN', bypassCSP: true })
    await context.addInitScript(`localStorage.setItem('tp_lang', '${lang === 'en' ? 'en' : 'zh-CN'}'); localStorage.setItem('tp_type', '${given.large ? 'large' : 'normal'}')`)
    await context.addCookies([{ name: 'tp_lang', value: lang === 'en' ? 'en' : 'zh-CN', url: url.origin }])
    const page = await context.newPage()
    page.on('console', message => { if (message.type() === 'error') process.stdout.write(`  console (${width} ${lang}): ${message.text()}\n`) })
    page.on('pageerror', error => process.stdout.write(`  error (${width} ${lang}): ${error.message}\n`))
    if (given.account) await context.request.post(`${url.origin}/api/v1/session`, { headers: { 'x-tongpin': '1' }, data: { account: given.account, password: given.password ?? '' } })
    await page.goto(target, { waitUntil: 'networkidle' })
    for (const label of given.click) {
      await page.getByRole('button', { name: label }).or(page.getByRole('link', { name: label })).first().click()
      await page.waitForTimeout(350)
    }
    for (const key of given.keys?.split(',') ?? []) await page.keyboard.press(key)
    if (given.print) await page.emulateMedia({ media: 'print' })
    await page.waitForTimeout(350)
    const path = join(given.out, `${name}-${width}-${lang}${given.large ? '-large' : ''}${given.print ? '-print' : ''}.png`)
    await page.screenshot({ path, fullPage: !given.scroll })
    process.stdout.write(`${path}\n`)
    const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth') as number
    if (wider > 1) process.stdout.write(`  the page is ${wider} px wider than the window\n`)
    if (given.axe) {
      for (const finding of await axeFindings(page)) {
        found += 1
        process.stdout.write(`  axe ${finding.id}: ${finding.help}\n${finding.nodes.slice(0, 5).map(node => `      ${node.target.join(' ')}  ${node.failureSummary?.split('\n').slice(1).join(' ').trim().slice(0, 200)}\n`).join('')}`)
      }
    }
    await context.close()
  }
}
await browser.close()
if (given.axe) process.stdout.write(found === 0 ? 'axe finds nothing\n' : `axe finds ${found}\n`)
process.exitCode = found === 0 ? 0 : 1

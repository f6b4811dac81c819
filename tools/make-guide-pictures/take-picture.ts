import type { Browser, Page } from 'playwright-core'
import { windowOf, type GuidePicture } from './guide-picture.ts'
import { smallPng } from './small-png.ts'

const most = 120 * 1024

/** Signs in, opens the page, does the steps, marks the place and returns the picture as a PNG of at most 120 KiB. */
export async function takePicture(browser: Browser, program: { address: string; password: string }, picture: GuidePicture): Promise<Buffer> {
  const context = await browser.newContext({ viewport: windowOf(picture), isMobile: picture.phone === true, hasTouch: picture.phone === true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', baseURL: program.address, bypassCSP: true })
  context.setDefaultTimeout(15_000)
  try {
    if (picture.account) {
      const answer = await context.request.post('/api/v1/session', { headers: { 'x-tongpin': '1' }, data: { account: picture.account, password: program.password } })
      if (!answer.ok()) throw new Error(`${picture.account} could not sign in: ${answer.status()}`)
    }
    const page = await context.newPage()
    await page.goto(picture.path, { waitUntil: 'networkidle' })
    await picture.steps?.(page)
    await page.waitForLoadState('networkidle')
    if (picture.mark) await markPlace(page, picture)
    await page.addStyleTag({ content: '* { caret-color: transparent !important }' })
    return inSize(await page.screenshot({ animations: 'disabled' }), picture.name)
  } catch (error) {
    throw new Error(`The picture ${picture.name} could not be taken.`, { cause: error })
  } finally {
    await context.close()
  }
}

/** Brings the place into view and draws a frame around it. */
async function markPlace(page: Page, { mark }: GuidePicture): Promise<void> {
  const place = mark!(page).first()
  await place.waitFor()
  await place.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = await place.boundingBox()
  if (!box) throw new Error('The place to mark does not show.')
  const look = `position:fixed;z-index:99999;pointer-events:none;box-sizing:border-box;border:3px solid #c8102e;border-radius:8px;left:${box.x - 6}px;top:${box.y - 6}px;width:${box.width + 12}px;height:${box.height + 12}px`
  await page.evaluate(`{ const frame = document.createElement('div'); frame.style.cssText = ${JSON.stringify(look)}; document.body.append(frame) }`)
}

/** As many colours as the size allows. */
function inSize(png: Buffer, name: string): Buffer {
  for (const colours of [128, 64, 32, 16]) {
    const small = smallPng(png, colours)
    if (small.length <= most) return small
  }
  throw new Error(`The picture ${name} does not fit into ${most} bytes.`)
}

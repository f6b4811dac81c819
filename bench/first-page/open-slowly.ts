import type { Browser, BrowserContextOptions } from 'playwright-core'

/** A device and its network: how many times slower than this machine it computes; megabits a second; milliseconds to the server and back. */
export type SlowDevice = { slower: number; megabits: number; latency: number }

/** When a first page stood, in milliseconds since the address was asked for, and how much came over the network (KB, squeezed). */
export type FirstPage = { readable: number; largestPaint: number; listThere: number; kilobytes: number; requests: number }

const patience = 30_000

// In the page: notes when the list of what waits is there (a row, or the sentence that there is none) and every largest paint so far.
const notes = (selector: string) => `
  window.firstPage = { listThere: 0, largestPaint: 0 }
  new PerformanceObserver(list => { for (const entry of list.getEntries()) firstPage.largestPaint = entry.startTime }).observe({ type: 'largest-contentful-paint', buffered: true })
  const watching = new MutationObserver(() => {
    if (!document.querySelector(${JSON.stringify(selector)})) return
    watching.disconnect()
    requestAnimationFrame(() => { firstPage.listThere = performance.now() })
  })
  watching.observe(document, { childList: true, subtree: true })`

/** Opens the first page as somebody who is signed in, with nothing kept from before, on a slow device; waits until it is readable and still. */
export async function openSlowly(browser: Browser, address: string, { window, session, list, device }: { window: BrowserContextOptions; session: { account: string; password: string }; list: string; device: SlowDevice }): Promise<FirstPage> {
  const context = await browser.newContext({ ...window, baseURL: address })
  try {
    const signedIn = await context.request.post('/api/v1/session', { headers: { 'x-tongpin': '1' }, data: session })
    if (!signedIn.ok()) throw new Error(`${session.account} could not sign in: ${signedIn.status()}`)
    const page = await context.newPage()
    const inspector = await context.newCDPSession(page)
    let bytes = 0
    let requests = 0
    await inspector.send('Network.enable')
    inspector.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
      requests += 1
    })
    const bytesASecond = (device.megabits * 1_000_000) / 8
    await inspector.send('Network.emulateNetworkConditions', { offline: false, latency: device.latency, downloadThroughput: bytesASecond, uploadThroughput: bytesASecond })
    await inspector.send('Emulation.setCPUThrottlingRate', { rate: device.slower })
    await page.addInitScript(notes(list))
    await page.goto('/', { waitUntil: 'commit' })
    await page.locator(list).first().waitFor({ timeout: patience, state: 'attached' })
    await page.waitForLoadState('networkidle', { timeout: patience })
    const { listThere, largestPaint } = await page.evaluate<{ listThere: number; largestPaint: number }>('firstPage')
    return { readable: Math.max(listThere, largestPaint), largestPaint, listThere, kilobytes: bytes / 1024, requests }
  } finally {
    await context.close()
  }
}

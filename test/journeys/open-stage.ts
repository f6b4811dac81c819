import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { APIRequestContext, Browser, Page } from 'playwright-core'
import { windowOf, type Stage, type View, type Visitor } from './journey.ts'
import { lookWithAxe } from './look-with-axe.ts'
import type { RunningDemo } from './start-demo.ts'

/** What one journey left: pages that axe looked at, with what it found, and errors in the console. */
export type Findings = { looks: Map<string, string[]>; errors: string[] }

/** The stage of one journey on the running demo. `pictures`: a folder in which each look leaves a picture. */
export function openStage(demo: RunningDemo, browser: Browser, findings: Findings, pictures: string | undefined): Stage & { close(): Promise<void> } {
  const contexts: { close(): Promise<void> }[] = []
  const visitor = async (view: View, account: string | undefined): Promise<Visitor> => {
    const context = await browser.newContext({ ...windowOf(view), baseURL: demo.address })
    contexts.push(context)
    context.setDefaultTimeout(15_000)
    // The language is the person's choice, kept on the device; Chinese when nothing is kept.
    if (view.lang === 'en') await context.addCookies([{ name: 'tp_lang', value: 'en', url: demo.address }])
    if (account) {
      await signIn(context.request, account, passwordOf(demo, account))
    }
    const page = await context.newPage()
    hearErrors(page, findings)
    const look = async (name: string) => {
      const title = `${name} · ${account ?? 'guest'} · ${view.width} · ${view.lang}`
      if (pictures) await takePicture(page, pictures, title)
      findings.looks.set(title, await lookWithAxe(page))
    }
    const open = async (path: string) => {
      await page.goto(path, { waitUntil: 'networkidle' })
      await page.locator('main').first().waitFor()
      await look(path.replaceAll(/[0-9a-f-]{36}/g, ':id').replace(/#.+/, ''))
    }
    return { page, open, look }
  }
  return {
    address: demo.address,
    guest: (view) => visitor(view, undefined),
    asPerson: (account, view) => visitor(view, account),
    passwordOf: (account) => passwordOf(demo, account),
    firstLink: demo.firstLink,
    close: async () => {
      for (const context of contexts) await context.close()
    },
  }
}

/** Signs in by the API. While the same account signs in elsewhere it is asked to wait a moment, and waits. */
async function signIn(request: APIRequestContext, account: string, password: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const answer = await request.post('/api/v1/session', { headers: { 'x-tongpin': '1' }, data: { account, password } })
    if (answer.ok()) return
    if (answer.status() !== 429 || tries === 10) throw new Error(`${account} could not sign in: ${answer.status()} ${await answer.text()}`)
    await pause(300)
  }
}

function passwordOf(demo: RunningDemo, account: string): string {
  // The start prints the people of the story; everybody else in the demo has the same password.
  const password = demo.passwords.get(account) ?? [...demo.passwords.values()][0]
  if (!password) throw new Error(`The start printed no account:\n${demo.output()}`)
  return password
}

/** A refusal by the API (4xx) and a network that the journey cut are shown by the page; the browser's note of them is no fault of the page. */
function hearErrors(page: Page, findings: Findings): void {
  page.on('pageerror', (error) => findings.errors.push(`${page.url()}: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const refused = /status of 4\d\d/.test(message.text()) && message.location().url.includes('/api/')
    const cut = message.text().includes('ERR_INTERNET_DISCONNECTED')
    if (!refused && !cut) findings.errors.push(`${page.url()}: ${message.text()} ${message.location().url}`)
  })
}

async function takePicture(page: Page, folder: string, title: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replace(/^-/, '')}.png`), fullPage: true })
}

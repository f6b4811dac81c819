import type { BrowserContextOptions, Page } from 'playwright-core'

export type Lang = 'zh' | 'en'

/** How somebody looks at the program: the width of the screen and the language of the browser. */
export type View = { width: 1440 | 390; lang: Lang }

/** Somebody with a browser window of their own. */
export type Visitor = {
  page: Page
  /** Opens an address of the program ('/plan'), waits until it stands, and looks at it with axe. */
  open(path: string): Promise<void>
  /** Looks at the page as it stands now with axe (wcag2a … wcag22aa); `name` says what is open, e.g. 'figure panel'. */
  look(name: string): Promise<void>
}

export type Stage = {
  address: string
  /** A browser without a session. */
  guest(view: View): Promise<Visitor>
  /** A browser in which the person with this account of the demo (L1, P1, B2, M3 …) is signed in. */
  asPerson(account: string, view: View): Promise<Visitor>
  /** The password of a demo account, as `npm start` prints it. */
  passwordOf(account: string): string
  /** The path of the one-time link that names the first administrators; only where the program began with nothing. */
  firstLink?: string | undefined
}

/** One way through the program, told as a test: it throws where the way is blocked. `onlyLooks`: it changes nothing. `onNothing`: it begins on an installation
 * without any data. `inTheLongRun`: test:more walks it; what it looks at, others have looked at with the same eyes. */
export type Journey = { name: string; onlyLooks?: true; onNothing?: true; inTheLongRun?: true; walk(stage: Stage): Promise<void> }

/** The browser window of a view. */
export function windowOf({ width, lang }: View): BrowserContextOptions {
  const phone = width === 390
  return { viewport: { width, height: phone ? 844 : 900 }, isMobile: phone, hasTouch: phone, deviceScaleFactor: phone ? 2 : 1, locale: lang === 'zh' ? 'zh-CN' : 'en-GB', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' }
}

import type { Locator, Page } from 'playwright-core'

/**
 * One picture of the guide: who looks (an account of the demo; null: nobody signed in), through which window, at which
 * page; `steps` are done first; `mark` is the place to look at, in a red frame.
 */
export type GuidePicture = { name: string; account: string | null; phone?: true; path: string; steps?: (page: Page) => Promise<unknown>; mark?: (page: Page) => Locator }

/** The window of a picture in px: a screen on a desk, or a phone. */
export function windowOf({ phone }: GuidePicture): { width: number; height: number } {
  return phone ? { width: 390, height: 780 } : { width: 1280, height: 720 }
}

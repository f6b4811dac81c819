import { ok } from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** What has the focus: how it is called, and whether a person sees that it has it. */
type Focused = { name: string; seen: boolean; inside: boolean }

/** A person who uses no mouse: every stop must be visible as such. */
export function byKeyboard(page: Page): { press(key: string): Promise<void>; type(words: string): Promise<void>; focused(): Promise<Focused>; tabTo(name: RegExp): Promise<void> } {
  const focused = () => page.evaluate(describeFocus)
  return {
    press: (key) => page.keyboard.press(key),
    type: (words) => page.keyboard.type(words),
    focused,
    tabTo: async (name) => {
      const passed: string[] = []
      for (let steps = 0; steps < 150; steps += 1) {
        await page.keyboard.press('Tab')
        const at = await focused()
        ok(at.seen || !at.inside, `the focus on "${at.name}" is not to be seen`)
        if (name.test(at.name)) return
        passed.push(at.name)
      }
      throw new Error(`Tab never came to ${String(name)}; it passed ${passed.join(' | ')}`)
    },
  }
}

function describeFocus(): Focused {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || at === document.body) return { name: '', seen: false, inside: false }
  const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement ? [...(at.labels ?? [])].map((one) => one.textContent).join(' ') : ''
  const name = at.getAttribute('aria-label') ?? (label || at.textContent || '')
  // A hidden input shows its focus on what stands around or beside it.
  const shows = (element: Element | null | undefined) => {
    if (!element) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  }
  const box = at.getBoundingClientRect()
  const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  return { name: name.trim(), seen: inView && (shows(at) || shows(at.parentElement) || shows(at.parentElement?.parentElement) || shows(at.nextElementSibling)), inside: true }
}

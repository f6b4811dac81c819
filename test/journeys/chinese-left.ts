import type { Page } from 'playwright-core'

const han = /\p{Script=Han}+/gu

/** Words that stand in their own language on purpose: the way back to Chinese. */
const onPurpose = new Set(['中文'])

/**
 * Listens to what the API sends a page. `chineseLeft` then names the Chinese words on the page that are no content of records:
 * everything the program says itself has an English text, so only names, titles and texts that people wrote may be Chinese.
 */
export function hearContent(page: Page): { chineseLeft(): Promise<string[]> } {
  let content = ''
  const arriving = new Set<Promise<void>>()
  page.on('response', (response) => {
    if (!response.url().includes('/api/') || !/json/.test(response.headers()['content-type'] ?? '')) return
    const arrived = response.json().then((body: unknown) => void (content += `\n${written(body).join('\n')}`), () => undefined)
    arriving.add(arrived)
    void arrived.finally(() => arriving.delete(arrived))
  })
  return {
    chineseLeft: async () => {
      await Promise.all(arriving)
      const shown = await page.evaluate(wordsShown)
      return [...new Set(shown.flatMap((words) => (words.match(han) ?? []).filter((run) => !content.includes(run) && !onPurpose.has(run)).map((run) => `${run} in: ${words.slice(0, 80)}`)))]
    },
  }
}

/** Every text of an answer but the Chinese half of a text that comes in both languages. */
function written(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(written)
  if (value === null || typeof value !== 'object') return []
  const both = 'zh' in value && 'en' in value
  return Object.entries(value).flatMap(([key, inner]) => (both && key === 'zh' ? [] : written(inner)))
}

/** What a reader sees or hears of the page: texts, names, hints, what stands in fields. */
function wordsShown(): string[] {
  const words: string[] = [document.title]
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) words.push(node.getAttribute(name) ?? '')
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) words.push(node.value)
    } else if (!node.parentElement?.closest('script, style, noscript')) words.push(node.textContent ?? '')
  }
  return words.filter((one) => /\p{Script=Han}/u.test(one))
}

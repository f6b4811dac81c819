import { ok, strictEqual } from 'node:assert/strict'
import type { Page } from 'playwright-core'

type Reference = { indicator: string; scope: string; from: string; to: string; asOf?: string; person?: string }
type Opened = { value: string | null; state: string; parts: { value: string | null; figure: Reference }[]; records: { quantity: string }[]; total: number }

/** What the figures seen so far opened to: a number is the same for everybody who sees it. */
export type Proven = Map<string, string | null>

const numerals: Readonly<Record<string, string>> = { 零: '0', 一: '1', 两: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9', 十: '10' }
const pageSize = 200

/** Finds every figure on the page, opens each as the person who sees it, and proves that what opens adds up to what is shown. Returns how many. */
export async function figuresAddUp(page: Page, where: string, proven: Proven): Promise<number> {
  const shown = await page.locator('button.tp-fig[data-figure]').evaluateAll((buttons) => buttons.map((button) => [button.getAttribute('data-figure') ?? '', button.querySelector('.tp-fig-n')?.textContent ?? '', button.querySelector('.tp-fig-none') !== null] as const))
  for (const [word, text, none] of shown) {
    const value = proven.has(word) ? (proven.get(word) ?? null) : await proveOpened(page, word)
    proven.set(word, value)
    if (none) strictEqual(value, null, `${where}: ${word} is shown as nothing`)
    else strictEqual(plain(text), value, `${where}: ${word}`)
  }
  return shown.length
}

/** Opens a figure, all its pages and all its parts; answers its value. */
async function proveOpened(page: Page, word: string): Promise<string | null> {
  const [indicator = '', scope = '', from = '', to = '', asOf = '', person = ''] = word.split('~').map(decodeURIComponent)
  const opened = await open(page, { indicator, scope, from, to, ...(asOf ? { asOf } : {}), ...(person ? { person } : {}) })
  await proveSum(page, indicator, opened)
  return opened.value
}

async function proveSum(page: Page, indicator: string, opened: Opened): Promise<void> {
  if (opened.parts.length === 0) {
    if (opened.value === null) return
    strictEqual(opened.records.length, opened.total, `${indicator}: every record is listed`)
    // Thousandths as whole numbers, so that adding up is exact.
    strictEqual(opened.records.reduce((sum, { quantity }) => sum + thousandths(quantity), 0), thousandths(opened.value), `${indicator}: its records add up to it`)
    return
  }
  const values = opened.parts.map(({ value }) => value)
  for (const part of opened.parts) {
    const below = await open(page, part.figure)
    strictEqual(below.value, part.value, `${indicator}: ${part.figure.indicator} opens to what it is worked out from`)
    await proveSum(page, part.figure.indicator, below)
  }
  if (opened.value === null) return
  const [first = 0, second = 0] = values.map(Number)
  const possible = [values.reduce((sum, value) => sum + Number(value), 0), first - second, ...[1, 100, 1000].map((times) => (times * first) / second)]
  ok(possible.some((one) => Math.abs(one - Number(opened.value)) < 0.051), `${indicator}: ${opened.value} is worked out from ${values.join(' and ')}`)
}

/** The figure with the records of all its pages. */
async function open(page: Page, reference: Reference): Promise<Opened> {
  const { indicator, ...question } = reference
  const read = async (offset: number): Promise<Opened> => {
    const answer = await page.request.get(`/api/v1/figures/${indicator}?${new URLSearchParams({ ...question, limit: String(pageSize), offset: String(offset) })}`)
    ok(answer.ok(), `${indicator} of ${question.scope} opens: ${answer.status()}`)
    return (await answer.json()) as Opened
  }
  const first = await read(0)
  for (let offset = pageSize; offset < first.total; offset += pageSize) first.records.push(...(await read(offset)).records)
  return first
}

const thousandths = (decimal: string): number => Math.round(Number(decimal) * 1000)

/** The digits of what a page shows: without grouping, with the sign that the API writes. */
const plain = (text: string): string => numerals[text] ?? text.replaceAll(',', '').replace('−', '-').replace(/%$/, '')

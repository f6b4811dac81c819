import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tokens } from './tokens.ts'
import { tokensCss } from './tokens-css.ts'

test('tokens.css is what tokens.ts says', () => {
  expect(readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')).toBe(tokensCss())
})

const channel = (part: string) => { const c = parseInt(part, 16) / 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4 }
const luminance = (hex: string) => 0.2126 * channel(hex.slice(1, 3)) + 0.7152 * channel(hex.slice(3, 5)) + 0.0722 * channel(hex.slice(5, 7))
const contrast = (a: string, b: string) => { const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]; return (high + 0.05) / (low + 0.05) }

test.each([
  ['ink-3', 'ground'], ['ink-3', 'surface'], ['ink-3', 'sunken'], ['ink-3', 'picked'], ['party', 'party-tint'], ['biz', 'biz-tint'], ['ok', 'ok-tint'],
  ['warn', 'warn-tint'], ['danger', 'danger-tint'], ['info', 'info-tint'], ['gold-text', 'gold-tint'], ['surface', 'red'],
] as const)('text in %s reads on %s (4.5 : 1)', (text, ground) => {
  expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5)
})

test('the edge of a control stands out (3 : 1)', () => {
  expect(contrast(tokens.control, tokens.surface)).toBeGreaterThanOrEqual(3)
})

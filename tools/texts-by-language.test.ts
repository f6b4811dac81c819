import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { inOneLanguage } from './texts-by-language.ts'

test('each pair becomes the text of one language, quotes and all', () => {
  const code = `export const texts = { 'a.b': { zh: '一', en: 'it\\'s {{n}}' }, 'a.c': {\n zh: "二", en: 'two',\n} } as const`
  expect(inOneLanguage(code, 'zh')).toBe(`export const texts = { 'a.b': '一', 'a.c': "二" } as const`)
  expect(inOneLanguage(code, 'en')).toBe(`export const texts = { 'a.b': 'it\\'s {{n}}', 'a.c': 'two' } as const`)
})

test('no catalogue of the interface keeps a pair that the cut does not know', () => {
  const list = 'src/app-shell/module-texts.ts'
  const files = [...readFileSync(list, 'utf8').matchAll(/ from '([^']+texts\.ts)'/g)].map(match => join(dirname(list), match[1]!)).filter(file => existsSync(file))
  expect(files.length).toBeGreaterThan(2)
  expect(files.filter(file => /\bzh\s*:/.test(inOneLanguage(readFileSync(file, 'utf8'), 'zh')))).toEqual([])
})

import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { moduleTexts } from './module-texts.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = globSync(['design/**/*.{ts,tsx}', 'app-shell/**/*.{ts,tsx}', 'modules/*/ui/**/*.{ts,tsx}'], { cwd: root }).filter(file => !/\.test\.tsx?$/.test(file))
const all = Object.assign({}, ...moduleTexts) as Record<string, { zh: string; en: string }>
const params = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1]).sort()

test('every text used exists', () => {
  const missing = sources.flatMap(file => [...readFileSync(`${root}/${file}`, 'utf8').matchAll(/\bt\('([^']+)'/g)].map(match => match[1]!).filter(key => !(key in all)).map(key => `${file}: ${key}`))
  expect(sources.length).toBeGreaterThan(50)
  expect(missing).toEqual([])
})

test('every text has both languages and the same parameters in each', () => {
  const wrong = Object.entries(all).filter(([, text]) => !text.zh.trim() || !text.en.trim() || String(params(text.zh)) !== String(params(text.en))).map(([key]) => key)
  expect(wrong).toEqual([])
})

test('no two catalogues claim the same key', () => {
  const keys = moduleTexts.flatMap(texts => Object.keys(texts))
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

test('every catalogue of page texts is known to the interface', () => {
  const known = readFileSync(new URL('./module-texts.ts', import.meta.url), 'utf8')
  const onDisk = globSync('modules/*/page-texts.ts', { cwd: root }).map(file => file.replaceAll('\\', '/'))
  expect(onDisk.filter(file => !known.includes(file))).toEqual([])
})

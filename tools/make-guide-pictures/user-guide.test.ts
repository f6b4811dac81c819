import { globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { guidePictures } from './guide-pictures.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const guide = `${root}/docs/user-guide`
const pages = readdirSync(guide).filter((file) => file.endsWith('.md')).map((file) => ({ file, text: readFileSync(`${guide}/${file}`, 'utf8') }))
const found = (pattern: RegExp) => pages.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([, word = '']) => ({ file, word })))
const onDisk = readdirSync(`${guide}/pictures`)

describe('the pictures of the user guide', () => {
  it('are those that the script makes, at most 25 of at most 120 KiB', () => {
    expect(onDisk.sort()).toEqual(guidePictures.map(({ name }) => `${name}.png`).sort())
    expect(onDisk.length).toBeLessThanOrEqual(25)
    expect(onDisk.filter((file) => statSync(`${guide}/pictures/${file}`).size > 120 * 1024)).toEqual([])
  })
  it('are all there, and all shown', () => {
    const named = found(/!\[[^\]]+\]\(pictures\/([^)]+)\)/g)
    expect(named.filter(({ word }) => !onDisk.includes(word))).toEqual([])
    expect(onDisk.filter((file) => !named.some(({ word }) => word === file))).toEqual([])
  })
})

describe('the user guide', () => {
  it('names pages that exist', () => {
    const sources = globSync(['src/modules/*/ui/index.ts', 'src/app-shell/phone/phone-shell.tsx', 'src/app-shell/pc/pc-shell.tsx'], { cwd: root }).map((file) => readFileSync(`${root}/${file}`, 'utf8')).join('\n')
    const routes = new Set([...sources.matchAll(/path(?:: '|=")(\/[^'"]*)/g)].map(([, path]) => path))
    const named = found(/`(\/[a-z/-]*)`/g)
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter(({ word }) => !routes.has(word))).toEqual([])
  })
  it('calls things by the words on the pages (bold)', () => {
    const texts = globSync('src/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts')).map((file) => readFileSync(`${root}/${file}`, 'utf8')).join('\n')
    const shown = new Set([...texts.matchAll(/zh: '([^'\n]*)'/g)].map(([, zh = '']) => zh.replace(/（?\{\{.*/, '')))
    expect(found(/\*\*([^*\n]+)\*\*/g).filter(({ word }) => !shown.has(word))).toEqual([])
  })
  it('links to pages of its own that exist', () => {
    expect(found(/\]\(([a-z-]+\.md)\)/g).filter(({ word }) => !pages.some(({ file }) => file === word))).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const statically = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s*)?'([^']+)'/gm

/** Every file and package that these files bring along by static imports, and so on. */
const broughtAlong = (...files: string[]): string[] => {
  const found = new Set<string>()
  const waiting = files.map(file => join(root, file))
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    if (!/\.tsx?$/.test(file)) continue
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(statically)) {
      if (name.startsWith('.')) waiting.push(resolve(dirname(file), name.replace(/\?.*/, '')))
      else found.add(name)
    }
  }
  return [...found].map(name => name.startsWith(root) ? relative(root, name) : name)
}

const ofPc = (name: string) => name.startsWith('src/app-shell/pc/') || /^(antd|@ant-design|@rc-component)\b/.test(name) || name.startsWith('src/design/antd/')

test('the first page of a phone brings nothing along that only a PC needs', () => {
  const phone = broughtAlong('src/app-shell/main.tsx', 'src/app-shell/start.tsx', 'src/app-shell/phone/phone-shell.tsx', 'src/modules/workbench/ui/phone-todos-page.tsx')
  expect(phone).toContain('react-dom/client')
  expect(phone.filter(ofPc)).toEqual([])
})

test('what runs first stands on nothing: no package, no style', () => {
  expect(broughtAlong('src/app-shell/main.tsx').filter(name => !name.startsWith('src/') || name.endsWith('.css'))).toEqual([])
})

test('the walk would find them', () => {
  expect(broughtAlong('src/app-shell/pc/pc-shell.tsx').some(ofPc)).toBe(true)
})

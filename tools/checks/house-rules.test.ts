import { describe, expect, it } from 'vitest'
import { nameFaults, sizeFaults, testFaults, wordFaults } from './house-rules.ts'

const file = (path: string, text = 'export const a = 1\n') => ({ path, text })

describe('house rules', () => {
  it('want small files', () => {
    expect(sizeFaults([file('src/a.ts')])).toEqual([])
    expect(sizeFaults([file('src/a.ts'), file('src/b.ts'), file('src/long.ts', 'x\n'.repeat(401))])).toHaveLength(2)
  })

  it('want kebab-case, telling names and named exports', () => {
    expect(nameFaults([file('src/modules/planning/goal-list.api.test.ts')])).toEqual([])
    expect(nameFaults([file('src/modules/planning/goalList.ts'), file('src/modules/planning/utils.ts'), file('src/a.ts', 'export default 1\n')])).toHaveLength(3)
  })

  it('want nothing unfinished, personal or of one machine', () => {
    expect(wordFaults([file('src/a.ts', 'cd /tmp\n')])).toEqual([])
    expect(wordFaults([file('src/a.ts', `// ${'TO'}DO later\n`), file('docs/a.md', `see /${'ho'}me/li/x/y\n`), file('docs/b.md', `11010519${'49'}1231002X\n`)])).toHaveLength(3)
  })

  it('want every test to run', () => {
    expect(testFaults([file('src/a.test.ts', 'it(\'counts\', () => {})\n')])).toEqual([])
    expect(testFaults([file('src/a.test.ts', `it.${'only'}('counts', () => {})\nit.${'skip'}('counts', () => {})\n`)])).toHaveLength(2)
  })
})

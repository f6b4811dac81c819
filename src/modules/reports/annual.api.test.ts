import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'

let world: World
const unit = (code: string) => world.bureau.units[code]?.id ?? code
const path = (code: string, more = '&year=2026') => `/reports/annual?unit=${unit(code)}${more}`

beforeAll(async () => { world = await openWorld() })

describe('the annual summary', () => {
  it('names what units owe, leaves out what is nothing, and never says zero where nothing can be said', async () => {
    const { status, body } = await (await world.as('B2')).get(path('B2'))
    expect(status, JSON.stringify(body)).toBe(200)
    const words = body.parts[0].runs.map(({ text }: { text: string }) => text).join('')
    expect(words).toContain('按时办结率（不适用）')
    expect(words).toContain('第二党支部支委会应开6次、实开0次；第4小组小组会应开6次、实开0次；第5小组小组会应开6次、实开0次。')
    expect(words).not.toContain('尚未挂接')
    expect(body).toMatchObject({ title: '2026年党建与业务融合工作总结', addressee: '市统计局机关党委', from: '2026-01-01', to: '2026-07-08' })
  })
  it.each([
    ['a member sees none', 'M3', () => path('B2'), 404, 'foundation.not-found'],
    ['another branch\'s does not exist', 'B2', () => path('B1'), 404, 'foundation.not-found'],
    ['the next year has not begun', 'P2', () => path('PC', '&year=2027'), 422, 'reports.year-lies-ahead'],
    ['an agency reports through its Party committee', 'P2', () => path('BUREAU'), 422, 'reports.unit-has-no-half-year-report'],
  ])('%s', async (_name, who, where, status, code) => {
    for (const kind of ['annual', 'annual.docx', 'annual.xlsx']) {
      const answer = await (await world.as(who)).get(where().replace('annual', kind))
      expect([answer.status, answer.body.code]).toEqual([status, code])
    }
  })
})

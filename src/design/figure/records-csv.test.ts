import { expect, test } from 'vitest'
import { figureWord, readFigureRef, sameFigure } from './figure-ref.ts'
import type { FigureRecord } from './opened-figure.ts'
import { recordsCsv } from './records-csv.ts'

const record: FigureRecord = {
  factId: '1', date: '2026-05-22', unitName: '第二支部', recorderName: '唐书言', kind: { zh: '主题党日', en: 'Theme Party day' },
  sentence: { zh: '=HYPERLINK("x")', en: 'x' }, quantity: '1', seal: 'sealed', source: { module: 'branch-life', record: 'm1', href: '/branch-life/m1' },
}

test('a formula in a cell is made harmless and quotes are doubled', () => {
  const csv = recordsCsv([record], ['日期'], 'zh-CN', 'http://host')
  expect(csv.startsWith('\ufeff"日期"\r\n')).toBe(true)
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
  expect(csv).toContain('"http://host/branch-life/m1"')
})

test('a figure survives the way through the address bar', () => {
  const figure = { indicator: 'life.meetings~x', scope: '单位/1', from: '2026-01-01', to: '2026-06-30', asOf: '2026-07-01T00:00:00Z' }
  expect(readFigureRef(figureWord(figure))).toEqual({ ...figure, indicator: figure.indicator })
  expect(readFigureRef(figureWord({ ...figure, person: 'p' }))).toEqual({ ...figure, person: 'p' })
  expect(sameFigure(figure, { ...figure })).toBe(true)
  expect(sameFigure(figure, null)).toBe(false)
})

test.each([null, '', 'only', 'a~b~c', '%E0%A4%A~b~c~d'])('what is no figure is refused: %s', word => {
  expect(readFigureRef(word)).toBeNull()
})

import { describe, expect, it } from 'vitest'
import { everyColumn, formChanges, headingOf, typesBroken, type Form } from './form-change-rules.ts'
import type { Field } from './register-rules.ts'

const field = (key: string, label: string, more: Partial<Field> = {}): Field => ({ key, label, type: 'text', required: true, choices: [], ...more })
const first: Form = { name: '检查台账', purpose: '', fields: [field('number', '编号'), field('verdict', '结论', { type: 'choice', choices: ['好', '差'] }), field('note', '备注')] }
const second: Form = { name: '检查台账', purpose: '每次一行', fields: [field('number', '编号', { hint: '年份加序号' }), field('team', '组别', { required: false }), field('verdict', '结论等次', { type: 'choice', choices: ['好', '中'] })] }

describe('a form changed', () => {
  it('says what differs, in words that people read', () => {
    expect(formChanges(first, first)).toEqual([])
    expect(formChanges(first, second).map(({ kind, field: key, from, to }) => [kind, key, from, to])).toEqual([
      ['purpose', '', '', '每次一行'], ['hint', 'number', '', '年份加序号'], ['added', 'team', '', ''], ['renamed', 'verdict', '结论', '结论等次'], ['choiceAdded', 'verdict', '', '中'], ['choiceRetired', 'verdict', '差', ''], ['retired', 'note', '', ''],
    ])
    const [one, two, three] = first.fields
    expect(formChanges(first, { ...first, fields: [two!, one!, { ...three!, required: false }] }).map(({ kind }) => kind)).toEqual(['optional', 'order'])
  })
  it('never gives a field another type, not even one that had been retired', () => {
    expect(typesBroken([first, second], [field('note', '备注', { type: 'number' }), field('number', '编号')])).toEqual([0])
  })
  it('keeps a column for what was retired, and tells its earlier names', () => {
    const columns = everyColumn([first, second])
    expect(columns.map(({ key, retired }) => [key, retired])).toEqual([['number', false], ['team', false], ['verdict', false], ['note', true]])
    expect(columns[2]).toMatchObject({ earlier: ['结论'], choices: ['好', '中'], pastChoices: ['差'] })
    expect(columns.map(headingOf)).toEqual(['编号', '组别', '结论等次（原结论）', '备注（已停用）'])
    expect(everyColumn([])).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { formFaults, type Field, type RegisterForm } from './register-rules.ts'

const field = (key: string, type: Field['type'], more: Partial<Field> = {}): Field => ({ key, label: key, type, required: true, choices: [], ...more })
const form: RegisterForm = { fields: [field('number', 'text'), field('day', 'date'), field('section', 'unit'), field('count', 'number')], date: 'day', unit: 'section', key: 'number', amount: 'count' }
const faults = (more: Partial<RegisterForm>) => formFaults({ ...form, ...more }).map(({ fault }) => fault)

describe('a register', () => {
  it('names its day, its unit, its key and perhaps its amount', () => {
    expect(faults({})).toEqual([])
    expect(faults({ amount: null })).toEqual([])
    expect(faults({ date: 'number', unit: 'day', key: 'count', amount: 'number' })).toEqual(['date-field-wrong', 'unit-field-wrong', 'key-field-wrong', 'amount-field-wrong'])
    expect(faults({ fields: [field('number', 'text', { required: false }), ...form.fields.slice(1)] })).toEqual(['key-field-wrong'])
  })
  it('has each field once, and something to choose from', () => {
    expect(faults({ fields: [...form.fields, field('count', 'number')] })).toEqual(['field-twice'])
    expect(faults({ fields: [...form.fields, field('verdict', 'choice', { choices: ['是'] })] })).toEqual(['choices-missing'])
  })
  it.each([['产值（万元）', 'survey-data-stays-out'], ['统一社会信用代码', 'survey-data-stays-out'], ['宗教信仰', 'private-matters-stay-out'], ['身份证号', 'private-matters-stay-out']])('never asks for %s', (label, fault) => {
    expect(faults({ fields: [...form.fields, field('more', 'text', { label })] })).toEqual([fault])
  })
})

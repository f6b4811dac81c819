import { expect, it } from 'vitest'
import { figuresIn } from './diagnosis-rules.ts'

const figure = { indicator: 'theme-days-held', scope: 'u', from: '2026-01-01', to: '2026-06-30', asOf: '2026-07-08T01:00:00.000Z' }
const inputs = [{ name: 'theme-days-held', value: '6', figure }, { name: 'theme-days-serving-business', value: '5', figure }]
const words = ({ held, serving }: Record<string, string>) => `实开 ${held} 次，${serving} 次服务业务。`

it('puts each figure where the sentence names it', () => {
  expect(figuresIn(words, { held: 'theme-days-held', serving: 'theme-days-serving-business' }, inputs)).toEqual(['实开 ', { value: '6', figure }, ' 次，', { value: '5', figure }, ' 次服务业务。'])
})

it('says nothing when a figure is not there', () => {
  expect(figuresIn(words, { held: 'theme-days-held', serving: 'others' }, inputs)).toBeNull()
})

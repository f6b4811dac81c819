import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemeJsonSchema } from '../src/engine/index.ts'

test('the committed JSON Schema is what the language says today', () => {
  const committed = JSON.parse(readFileSync(new URL('./scheme.schema.json', import.meta.url), 'utf8')) as unknown
  expect(committed).toEqual(JSON.parse(JSON.stringify(schemeJsonSchema())))
})

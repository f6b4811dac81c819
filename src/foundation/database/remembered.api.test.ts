import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openWorld } from '../../../test/support/api-test.ts'
import { remembered, rememberedByShape } from './remembered.ts'

const world = await openWorld()
const { db } = world.database

describe('a remembered statement', () => {
  it('is put together once and asked with the values of each asking, constants staying in place', async () => {
    let built = 0
    const add = remembered<{ a: number; b: number }, { sum: number }>((given) => {
      built += 1
      return sql`select ${given(({ a }) => a)}::int + ${100}::int + ${given(({ b }) => b)}::int + ${given(({ a }) => a)}::int as sum`
    })
    expect(await add(db, { a: 1, b: 10 })).toEqual([{ sum: 112 }])
    expect(await add(db, { a: 2, b: 20 })).toEqual([{ sum: 124 }])
    expect(built).toBe(1)
  })
  it('sends values as values: nothing in them is read as SQL', async () => {
    const echo = remembered<{ text: string }, { text: string }>((given) => sql`select ${given(({ text }) => text)}::text as text`)
    expect(await echo(db, { text: `'; drop table foundation.installation; --` })).toEqual([{ text: `'; drop table foundation.installation; --` }])
  })
  it('is another one for each shape, and the same one for the same shape', async () => {
    const anyOf = rememberedByShape<{ words: string[] }, { found: number }, { words: string[] }>(
      ({ words }) => String(words.length),
      ({ words }, given) => sql`select count(*) as found from (values ('a'), ('b'), ('c')) t (x) where x in (${sql.join(words.map((_word, place) => given((values) => values.words[place])))})`,
    )
    const ask = (...words: string[]) => anyOf({ words })(db, { words })
    expect(await ask('a', 'b')).toEqual([{ found: 2 }])
    expect(await ask('z')).toEqual([{ found: 0 }])
    expect(await ask('c', 'z')).toEqual([{ found: 1 }])
    expect(anyOf({ words: ['a'] })).toBe(anyOf({ words: ['q'] }))
  })
})

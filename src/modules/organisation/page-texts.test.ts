import { expect, it } from 'vitest'
import { pageTexts } from './page-texts.ts'
import { politicalStatuses } from './political-status.ts'
import { posts } from './posts.ts'
import { unitKinds } from './unit-kinds.ts'

const texts: Readonly<Record<string, unknown>> = pageTexts

it('the pages call kinds, posts and statuses by the names that the room gives them', () => {
  for (const [key, { label }] of Object.entries(unitKinds)) expect(texts[`organisation.kind.${key}`]).toEqual(label)
  for (const [key, { label }] of Object.entries(posts)) expect(texts[`organisation.post.${key}`]).toEqual(label)
  for (const [key, label] of Object.entries(politicalStatuses)) expect(texts[`organisation.status.${key}`]).toEqual(label)
})

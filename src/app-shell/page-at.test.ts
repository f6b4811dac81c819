import { expect, test } from 'vitest'
import { pageAt } from './page-at.ts'
import type { UiOffer, UiPage } from './ui-offer.ts'

const page = (path: string, shell: UiPage['shell']) => ({ path, shell, title: 'shell.nav', load: async () => ({ Page: () => null }) }) satisfies UiPage
const offers: UiOffer[] = [{ module: 'a', menu: [], pages: [page('/', 'pc'), page('/', 'phone'), page('/goals', 'both'), page('/goals/:id', 'both'), page('/goals/new', 'both'), page('/map', 'pc')] }]
const found = (shell: 'pc' | 'phone', pathname: string) => {
  const it = pageAt(offers, shell, pathname)
  return it && `${it.shell} ${it.path}`
}

test('each shell has its own first page', () => {
  expect([found('pc', '/'), found('phone', '/')]).toEqual(['pc /', 'phone /'])
})

test('a plain path goes before one with a place for an id, and a page of the other shell is better than none', () => {
  expect([found('pc', '/goals/new'), found('pc', '/goals/7'), found('pc', '/goals/')]).toEqual(['both /goals/new', 'both /goals/:id', 'both /goals'])
  expect([found('phone', '/map'), found('phone', '/nowhere')]).toEqual(['pc /map', undefined])
})

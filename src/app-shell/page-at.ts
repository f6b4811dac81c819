import type { UiOffer, UiPage } from './ui-offer.ts'

const fits = (pattern: string, pathname: string): boolean => {
  const [wanted, given] = [pattern, pathname].map(path => path.split('/').filter(part => part !== ''))
  return wanted!.length === given!.length && wanted!.every((part, at) => part.startsWith(':') || part === given![at])
}

/** The page that a shell shows at an address, as far as it can be told without the router: a plain path before one with a place for an id. */
export const pageAt = (offers: readonly UiOffer[], shell: 'pc' | 'phone', pathname: string): UiPage | undefined => {
  const pages = offers.flatMap(offer => offer.pages).filter(page => fits(page.path, pathname))
  const own = pages.filter(page => page.shell === shell || page.shell === 'both')
  const candidates = own.length > 0 ? own : pages
  return candidates.find(page => !page.path.includes(':')) ?? candidates[0]
}

import type { UiOffer } from '../../../app-shell/ui-offer.ts'

/** What the journal shows of itself. */
export const uiOffer: UiOffer = {
  module: 'journal',
  pages: [{ path: '/seals', shell: 'both', title: 'journal.seals.title', load: () => import('./seals-page.tsx') }],
  menu: [{ path: '/seals', label: 'journal.menu', group: 'book', icon: 'shield', ability: 'journal.see-seals' }],
}

import type { UiOffer } from '../../../app-shell/ui-offer.ts'

/** The pages of duty rhythms. */
export const uiOffer: UiOffer = {
  module: 'rhythms',
  pages: [
    { path: '/duties', shell: 'both', title: 'rhythms.title', load: () => import('./duties-page.tsx') },
    { path: '/duties/new', shell: 'both', title: 'rhythms.add.title', load: () => import('./new-duty-page.tsx') },
    { path: '/duties/:code', shell: 'both', title: 'rhythms.duty', load: () => import('./duty-page.tsx') },
  ],
  menu: [{ path: '/duties', label: 'rhythms.title', group: 'book', icon: 'calendar', ability: 'rhythms.enter-reports' }],
}

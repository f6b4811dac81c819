import type { UiOffer } from '../../../app-shell/ui-offer.ts'

/** The pages of ledgers. */
export const uiOffer: UiOffer = {
  module: 'ledgers',
  pages: [
    { path: '/ledgers', shell: 'both', title: 'ledgers.title', load: () => import('./registers-page.tsx') },
    { path: '/ledgers/new', shell: 'pc', title: 'ledgers.define', load: () => import('./new-register-page.tsx') },
    { path: '/ledgers/:id', shell: 'both', title: 'ledgers.title', load: () => import('./register-page.tsx') },
    { path: '/ledgers/:id/form', shell: 'both', title: 'ledgers.form.change', load: () => import('./form-page.tsx') },
    { path: '/ledgers/:id/new', shell: 'both', title: 'ledgers.enter', load: () => import('./new-entry-page.tsx') },
    { path: '/ledgers/:id/import', shell: 'pc', title: 'ledgers.import', load: () => import('./import-page.tsx') },
    { path: '/ledgers/entries/:id', shell: 'both', title: 'ledgers.entry', load: () => import('./entry-page.tsx') },
  ],
  menu: [{ path: '/ledgers', label: 'ledgers.title', group: 'carry-out', icon: 'book', ability: 'ledgers.see' }],
}

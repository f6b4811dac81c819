import type { UiOffer } from '../../../app-shell/ui-offer.ts'

/** The pages of accounts, roles, sessions and the audit. */
export const uiOffer: UiOffer = {
  module: 'access',
  pages: [
    { path: '/accounts', shell: 'both', title: 'access.accounts.title', load: () => import('./accounts-page.tsx') },
    { path: '/audit', shell: 'both', title: 'access.audit.title', load: () => import('./audit-page.tsx') },
    { path: '/sessions', shell: 'both', title: 'access.sessions.title', load: () => import('./sessions-page.tsx') },
  ],
  menu: [
    { path: '/accounts', label: 'access.accounts.title', group: 'book', icon: 'gear', ability: 'access.see-accounts' },
    { path: '/audit', label: 'access.audit.title', group: 'book', icon: 'shield', ability: 'access.read-audit' },
    { path: '/sessions', label: 'access.sessions.title', group: 'book', icon: 'user' },
  ],
}

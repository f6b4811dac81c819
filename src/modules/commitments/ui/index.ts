import type { UiOffer } from '../../../app-shell/ui-offer.ts'

/** The pages of commitments: board and review on the PC, one's own and the log on the phone, the letter on both. */
export const uiOffer: UiOffer = {
  module: 'commitments',
  pages: [
    { path: '/commitments', shell: 'pc', title: 'commitments.board', load: () => import('./board-page.tsx') },
    { path: '/commitments', shell: 'phone', title: 'commitments.mine', load: () => import('./mine-page.tsx') },
    { path: '/commitments/new', shell: 'both', title: 'commitments.draft', load: () => import('./draft-page.tsx') },
    { path: '/commitments/check', shell: 'both', title: 'commitments.check', load: () => import('./check-page.tsx') },
    { path: '/commitments/summary', shell: 'pc', title: 'commitments.summary', load: () => import('./summary-page.tsx') },
    { path: '/commitments/past', shell: 'pc', title: 'commitments.past', load: () => import('./past-page.tsx') },
    { path: '/commitments/past/import', shell: 'pc', title: 'commitments.past.import', load: () => import('./past-import-page.tsx') },
    { path: '/commitments/letters/:id', shell: 'both', title: 'commitments.letter', load: () => import('./letter-page.tsx') },
    { path: '/commitments/letters/:id/review', shell: 'pc', title: 'commitments.review', load: () => import('./review-page.tsx') },
  ],
  menu: [{ path: '/commitments', label: 'commitments.title', group: 'carry-out', icon: 'pen', ability: 'commitments.see-published' }],
}

import type { UiOffer } from '../../../app-shell/ui-offer.ts'

/** The workbench: the first page of either shell. */
export const uiOffer: UiOffer = {
  module: 'workbench',
  pages: [
    { path: '/', shell: 'pc', title: 'workbench.title', load: () => import('./workbench-page.tsx') },
    { path: '/', shell: 'phone', title: 'workbench.todos', load: () => import('./phone-todos-page.tsx') },
    { path: '/notices', shell: 'both', title: 'workbench.notices', load: () => import('./notices-page.tsx') },
    { path: '/handovers', shell: 'both', title: 'workbench.handovers', load: () => import('./handovers-page.tsx') },
    { path: '/handovers/:id', shell: 'both', title: 'workbench.handovers', load: () => import('./handover-page.tsx') },
  ],
  menu: [
    { path: '/', label: 'workbench.title', group: 'workbench', icon: 'home' },
    { path: '/notices', label: 'workbench.notices', group: 'workbench', icon: 'bell' },
    { path: '/handovers', label: 'workbench.handovers', group: 'book', icon: 'send', ability: 'organisation.see-people' },
  ],
}

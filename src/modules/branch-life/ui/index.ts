import type { UiOffer } from '../../../app-shell/ui-offer.ts'

/** The pages of organisational life. */
export const uiOffer: UiOffer = {
  module: 'branch-life',
  pages: [
    { path: '/branch-life', shell: 'pc', title: 'branch-life.title', load: () => import('./meetings-page.tsx') },
    { path: '/branch-life', shell: 'phone', title: 'branch-life.title', load: () => import('./phone-meetings-page.tsx') },
    { path: '/branch-life/compliance', shell: 'pc', title: 'branch-life.matrix.title', load: () => import('./compliance-page.tsx') },
    { path: '/branch-life/compliance', shell: 'phone', title: 'branch-life.missing.title', load: () => import('./phone-compliance-page.tsx') },
    { path: '/branch-life/new', shell: 'both', title: 'branch-life.form.title', load: () => import('./plan-meeting-page.tsx') },
    { path: '/branch-life/meetings/:id', shell: 'both', title: 'branch-life.meeting', load: () => import('./meeting-page.tsx') },
    { path: '/branch-life/meetings/:id/code', shell: 'both', title: 'branch-life.arrival.title', load: () => import('./arrival-code-page.tsx') },
    { path: '/branch-life/meetings/:id/arrive', shell: 'both', title: 'branch-life.arrival.arrive.title', load: () => import('./arrive-page.tsx') },
    { path: '/branch-life/mine', shell: 'both', title: 'branch-life.own.title', load: () => import('./own-life-page.tsx') },
    { path: '/meeting-kinds', shell: 'both', title: 'branch-life.kinds.title', load: () => import('./kinds-page.tsx') },
    { path: '/meeting-kinds/new', shell: 'both', title: 'branch-life.kinds.add.title', load: () => import('./new-kind-page.tsx') },
    { path: '/meeting-kinds/:key', shell: 'both', title: 'branch-life.kinds.one', load: () => import('./kind-page.tsx') },
  ],
  menu: [{ path: '/branch-life', label: 'branch-life.title', group: 'carry-out', icon: 'calendar', ability: 'branch-life.see' }],
}

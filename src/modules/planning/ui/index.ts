import type { UiOffer } from '../../../app-shell/ui-offer.ts'

/** The pages of planning. */
export const uiOffer: UiOffer = {
  module: 'planning',
  pages: [
    { path: '/plans', shell: 'both', title: 'planning.plans', load: () => import('./plans-page.tsx') },
    { path: '/plans/:id', shell: 'both', title: 'planning.title', load: () => import('./plan-page.tsx') },
    { path: '/plans/:id/new-goal', shell: 'both', title: 'planning.goal.add', load: () => import('./new-goal-page.tsx') },
    { path: '/plans/:id/import', shell: 'pc', title: 'planning.sheet.title', load: () => import('./import-page.tsx') },
    { path: '/plans/:id/coverage', shell: 'both', title: 'planning.coverage.title', load: () => import('./coverage-page.tsx') },
    { path: '/plans/:id/new-source', shell: 'both', title: 'planning.source.enter', load: () => import('./new-source-page.tsx') },
    { path: '/plans/:id/versions', shell: 'both', title: 'planning.rounds', load: () => import('./rounds-page.tsx') },
    { path: '/plans/:id/new-dispatch', shell: 'both', title: 'planning.dispatch', load: () => import('./new-dispatch-page.tsx') },
    { path: '/dispatches', shell: 'both', title: 'planning.dispatches', load: () => import('./dispatches-page.tsx') },
    { path: '/dispatches/:id', shell: 'both', title: 'planning.dispatches', load: () => import('./dispatch-page.tsx') },
    { path: '/plans/goals/:id', shell: 'both', title: 'planning.goal', load: () => import('./goal-page.tsx') },
  ],
  menu: [
    { path: '/plans', label: 'planning.title', group: 'plan', icon: 'plan', ability: 'planning.see' },
    { path: '/dispatches', label: 'planning.dispatch', group: 'deploy', icon: 'send', ability: 'planning.see' },
  ],
}

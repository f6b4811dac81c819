import type { UiOffer } from '../../../app-shell/ui-offer.ts'

/** The pages of units and people. */
export const uiOffer: UiOffer = {
  module: 'organisation',
  pages: [
    { path: '/people', shell: 'both', title: 'organisation.people.title', load: () => import('./people-page.tsx') },
    { path: '/people/:id', shell: 'both', title: 'organisation.person.title', load: () => import('./person-page.tsx') },
    { path: '/units', shell: 'both', title: 'organisation.units.title', load: () => import('./units-page.tsx') },
    { path: '/units/:id', shell: 'both', title: 'organisation.unit', load: () => import('./unit-page.tsx') },
    { path: '/roster-import', shell: 'both', title: 'organisation.roster.title', load: () => import('./roster-page.tsx') },
  ],
  menu: [
    { path: '/people', label: 'organisation.people.title', group: 'book', icon: 'people', ability: 'organisation.see-people' },
    { path: '/units', label: 'organisation.units.title', group: 'book', icon: 'list', ability: 'organisation.see-units' },
    { path: '/roster-import', label: 'organisation.roster.menu', group: 'book', icon: 'doc', ability: 'organisation.edit-people' },
  ],
}

import type { UiOffer } from '../../../app-shell/ui-offer.ts'

/** The pages of 考核. */
export const uiOffer: UiOffer = {
  module: 'assessment',
  pages: [
    { path: '/assessments', shell: 'both', title: 'assessment.list.title', load: () => import('./assessments-page.tsx') },
    { path: '/assessments/new', shell: 'pc', title: 'assessment.form.title', load: () => import('./open-assessment-page.tsx') },
    { path: '/assessments/:id', shell: 'both', title: 'assessment.menu', load: () => import('./assessment-page.tsx') },
  ],
  menu: [{ path: '/assessments', label: 'assessment.menu', group: 'check', icon: 'scale', ability: 'assessment.see-own' }],
}

import type { UiOffer } from '../../../app-shell/ui-offer.ts'

/** The pages of 考核. */
export const uiOffer: UiOffer = {
  module: 'assessment',
  pages: [
    { path: '/assessments', shell: 'both', title: 'assessment.list.title', load: () => import('./assessments-page.tsx') },
    { path: '/assessments/new', shell: 'pc', title: 'assessment.form.title', load: () => import('./open-assessment-page.tsx') },
    { path: '/assessments/:id', shell: 'both', title: 'assessment.menu', load: () => import('./assessment-page.tsx') },
    { path: '/assessments/:id/self-reports/:unit', shell: 'both', title: 'assessment.step.selfReport', load: () => import('./report-page.tsx') },
    { path: '/assessments/:id/raters', shell: 'pc', title: 'assessment.act.raters', load: () => import('./raters-page.tsx') },
    { path: '/assessments/:id/sheet', shell: 'both', title: 'assessment.act.sheet', load: () => import('./sheet-page.tsx') },
    { path: '/assessments/:id/public-notice', shell: 'both', title: 'assessment.step.publicNotice', load: () => import('./notice-page.tsx') },
    { path: '/schemes', shell: 'both', title: 'assessment.schemes.title', load: () => import('./schemes-page.tsx') },
    { path: '/schemes/:id', shell: 'both', title: 'assessment.schemes.name', load: () => import('./scheme-page.tsx') },
  ],
  menu: [{ path: '/assessments', label: 'assessment.menu', group: 'check', icon: 'scale', ability: 'assessment.see-own' }],
}

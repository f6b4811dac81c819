import type { UiOffer } from '../../../app-shell/ui-offer.ts'

/** The pages of reports. */
export const uiOffer: UiOffer = {
  module: 'reports',
  pages: [{ path: '/reports', shell: 'both', title: 'reports.title', load: () => import('./report-page.tsx') }],
  menu: [{ path: '/reports', label: 'reports.title', group: 'see', icon: 'doc', ability: 'reports.see' }],
}

import type { UiOffer } from '../../../app-shell/ui-offer.ts'

/** The pages of integration. */
export const uiOffer: UiOffer = {
  module: 'integration',
  pages: [
    { path: '/integration', shell: 'both', title: 'integration.map', load: () => import('./map-page.tsx') },
    { path: '/integration/formula', shell: 'both', title: 'integration.formula.title', load: () => import('./formula-page.tsx') },
  ],
  menu: [{ path: '/integration', label: 'integration.map', group: 'see', icon: 'link', ability: 'planning.see' }],
}

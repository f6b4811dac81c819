import type { Offer } from '../../offer.ts'
import { errors } from './errors.ts'
import { abilities } from './permissions.ts'
import { routes } from './routes.ts'
import { texts } from './texts.ts'

export { endpoints } from './contract.ts'

/** What the room of reports offers. */
export const offer: Offer = {
  module: 'reports',
  texts,
  abilities,
  errors: Object.fromEntries(Object.entries(errors).map(([sentence, status]) => [`reports.${sentence}`, status])),
  routes,
}

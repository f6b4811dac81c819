import type { Offer } from '../../offer.ts'
import { acts } from './audit-acts.ts'
import { errors } from './errors.ts'
import { routes } from './routes.ts'
import { texts } from './texts.ts'

export { endpoints } from './contract.ts'

/** What the room of integration offers. */
export const offer: Offer = {
  module: 'integration',
  texts,
  migrations: new URL('./migrations/', import.meta.url),
  acts,
  errors: Object.fromEntries(Object.entries(errors).map(([sentence, status]) => [`integration.${sentence}`, status])),
  routes: () => routes,
}

import type { Offer } from '../../offer.ts'
import { acts } from './audit-acts.ts'
import { errors } from './errors.ts'
import { handoverTodos } from './handover/handover-todos.ts'
import { routes } from './routes.ts'
import { texts } from './texts.ts'

export { endpoints } from './contract.ts'

/** What the workbench offers; it asks all rooms before it and is asked by none. */
export const offer: Offer = {
  module: 'workbench',
  texts,
  migrations: new URL('./migrations/', import.meta.url),
  acts,
  errors: Object.fromEntries(Object.entries(errors).map(([sentence, status]) => [`workbench.${sentence}`, status])),
  todos: [handoverTodos],
  routes,
}

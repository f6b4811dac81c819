import type { Offer } from '../../offer.ts'
import { acts } from './audit/audit-acts.ts'
import { errors } from './errors.ts'
import { abilities } from './permissions.ts'
import { routes } from './routes.ts'
import { texts } from './texts.ts'

export { accountByName, accountOfPerson } from './account-store.ts'
export { actorOfSession, grantsOf, sessionCookie } from './actor-of-session.ts'
export { assignRole, endRole } from './assign-role.ts'
export { assignRolesByPosts } from './assign-roles-by-posts.ts'
export { endpoints } from './contract.ts'
export { firstAdministratorsLink, openAdministrator } from './first-administrators.ts'
export { openAccount } from './open-account.ts'
export { hashPassword } from './passwords.ts'
export { rolesOfPosts } from './roles-of-posts.ts'
export { rolePathsOf } from './role-paths.ts'
export { roles } from './roles.ts'
export { runResetPassword } from './run-reset-password.ts'

/** What the room of accounts, sessions and roles offers. */
export const offer: Offer = {
  module: 'access',
  texts,
  migrations: new URL('./migrations/', import.meta.url),
  abilities,
  acts,
  errors: Object.fromEntries(Object.entries(errors).map(([sentence, status]) => [`access.${sentence}`, status])),
  routes,
}

import type { RoleKey } from '../../offer.ts'

/** The three administrators (三员): accounts, policy, audit. They are named together, once, and by nobody else. */
export const administratorRoles = ['sysadmin', 'secadmin', 'auditor'] as const

export type AdministratorRole = (typeof administratorRoles)[number]

/** True for one of the three administrators' roles. */
export function isAdministrator(role: RoleKey): role is AdministratorRole {
  return (administratorRoles as readonly RoleKey[]).includes(role)
}

export type BrokenRoleRule = 'administrators-are-named-together' | 'administrators-hold-nothing-else'

/**
 * The rule that giving `role` to an account that holds `held` would break, or null. No administrator can give or hold
 * another's role, and none holds a role in the work itself: so no one account both acts and covers its tracks.
 */
export function brokenRoleRule(role: RoleKey, held: readonly RoleKey[]): BrokenRoleRule | null {
  if (isAdministrator(role)) return 'administrators-are-named-together'
  if (held.some(isAdministrator)) return 'administrators-hold-nothing-else'
  return null
}

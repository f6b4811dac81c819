import type { AbilityOffer } from '../../offer.ts'
import { isAdministrator } from './role-rules.ts'
import { roleKeys, roles } from './roles.ts'

/** Every role with the units it is given in and what it brings; for the security administrator's page. */
export function roleList(abilities: readonly AbilityOffer[]) {
  return roleKeys.map((role) => ({
    role,
    label: roles[role].label,
    in: [...roles[role].in],
    assignable: !isAdministrator(role),
    abilities: abilities.filter((ability) => ability.roles.includes(role)).map((ability) => ability.label),
  }))
}

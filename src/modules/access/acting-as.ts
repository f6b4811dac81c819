import type { Actor } from '../../foundation/actor/actor.ts'

/** The guest of a request turned into the account that signs in: the same moment and the same trail. */
export function actingAs(actor: Actor, account: { tenant: string; id: string; person: string | null; display_name: string }): Actor {
  return { ...actor, tenant: account.tenant, account: account.id, person: account.person, name: account.display_name, grants: [] }
}

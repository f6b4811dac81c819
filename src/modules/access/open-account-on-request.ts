import { demand, type Actor } from '../../foundation/actor/actor.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { personByStaffNumber } from '../organisation/index.ts'
import { refuse } from './errors.ts'
import { openAccount } from './open-account.ts'
import { hashPassword } from './passwords.ts'
import { keepAccounts } from './permissions.ts'
import { oneTimePassword } from './reset-password.ts'

/** `staffNumber`: whose account it is, as the request on paper says; null for an account that is nobody's. */
export type AccountRequest = { name: string; staffNumber: string | null; displayName?: string | undefined }

/**
 * Opens an account with a one-time password. The system administrator names the person by staff number and may not look
 * through the roster: who keeps accounts has no need to see people. Answers whose it became, to be compared with the request.
 */
export async function openAccountOnRequest(tx: Tx, actor: Actor, { name, staffNumber, displayName }: AccountRequest): Promise<{ id: string; password: string; displayName: string }> {
  demand(actor, keepAccounts, '/')
  const person = staffNumber === null ? undefined : await personByStaffNumber(tx, actor.tenant, staffNumber)
  if (staffNumber !== null && !person) throw refuse('no-such-staff-number', { staffNumber }, [{ path: 'staffNumber', code: 'access.error.no-such-staff-number', params: { staffNumber } }])
  const password = oneTimePassword()
  const id = await openAccount(tx, actor, { name, person: person?.id ?? null, ...(displayName ? { displayName } : {}), passwordHash: await hashPassword(password), mustChange: true })
  return { id, password, displayName: person?.name ?? displayName ?? name }
}

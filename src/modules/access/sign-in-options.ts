import type { Reader } from '../../foundation/database/database.ts'
import { demoState, installationValue } from '../../foundation/installation/installation.ts'
import type { SignInOptions } from './contract.ts'
import { tenantName } from './session-of.ts'

/** What the sign-in page shows before anybody is signed in; the demo's public passwords only while the data are the demo's. */
export async function signInOptions(reader: Reader): Promise<SignInOptions> {
  const demo = (await demoState(reader)) === 'made'
  const listed = demo ? await installationValue(reader, 'demo-accounts') : undefined
  return { demo, demoAccounts: Array.isArray(listed) ? (listed as SignInOptions['demoAccounts']) : [], tenantName: await tenantName(reader) }
}

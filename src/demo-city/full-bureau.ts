import type { Actor } from '../foundation/actor/actor.ts'
import { writing, type Reader, type Tx } from '../foundation/database/database.ts'
import { setInstallationValue } from '../foundation/installation/installation.ts'
import type { Clock } from '../foundation/clock/clock.ts'
import { assignRolesByPosts, hashPassword, openAccount, openAdministrator } from '../modules/access/index.ts'
import { appoint, enterPerson, importRoster, personByStaffNumber, readWorkbook, recordElection, writeRoster, type Unit } from '../modules/organisation/index.ts'
import type { Gathered } from '../offer.ts'
import { bureauRoster } from './bureau-roster.ts'
import { administrators, workingCommitteeOfficer } from './bureau-staff.ts'
import { builderActor } from './demo-actor.ts'
import { demoPassword } from './demo-password.ts'
import { idOf, openBureau } from './open-bureau.ts'

/** The bureau's units exist from this day; its people are on record in their places from this day. */
const opened = '2024-01-01'

const elections = { PC: '2024-05-20', B1: '2024-04-10', B2: '2024-04-12', B3: '2024-03-28' } as const

/**
 * Builds the bureau of demo-content §1: its trees, its 62 people by a real Excel roster through the import that users
 * have, its committees' elections, and an account for each role code.
 */
export async function buildFullBureau(db: Reader, clock: Clock, gathered: Gathered): Promise<void> {
  const roster = bureauRoster()
  const cells = await readWorkbook(await writeRoster(roster.map(({ row }) => row), []))
  const passwordHash = await hashPassword(demoPassword)
  await writing(db, async (tx) => {
    const actor = builderActor(clock, gathered)
    await setInstallationValue(tx, 'tenant-name', '云溪市统计局')
    const units = await openBureau(tx, actor, opened)
    await importRoster(tx, actor, { cells, from: opened, numericStaffNumbers: 'refuse' })
    for (const [code, electedOn] of Object.entries(elections)) await recordElection(tx, actor, { unit: idOf(units, code), electedOn })
    for (const { code, row } of roster) if (code) await giveAccount(tx, actor, code, row.staffNumber, passwordHash)
    await bringWorkingCommittee(tx, actor, units, passwordHash)
    for (const { code, role, name } of administrators) await openAdministrator(tx, actor, { role, name, account: code, passwordHash })
  })
}

async function giveAccount(tx: Tx, actor: Actor, code: string, staffNumber: string, passwordHash: string): Promise<void> {
  const person = await personByStaffNumber(tx, actor.tenant, staffNumber)
  if (!person) throw new Error(`The roster brought nobody with the staff number ${staffNumber}.`)
  await assignRolesByPosts(tx, actor, await openAccount(tx, actor, { name: code, person: person.id, passwordHash, mustChange: false }))
}

async function bringWorkingCommittee(tx: Tx, actor: Actor, units: Record<string, Unit>, passwordHash: string): Promise<void> {
  const { code, name } = workingCommitteeOfficer
  const person = await enterPerson(tx, actor, { staffNumber: 'GW-001', name, politicalStatus: 'fullMember', standingFrom: opened })
  await appoint(tx, actor, { person, unit: idOf(units, 'WC'), post: 'workingCommitteeOfficer', from: opened })
  await assignRolesByPosts(tx, actor, await openAccount(tx, actor, { name: code, person, passwordHash, mustChange: false }))
}

import type { Actor } from '../foundation/actor/actor.ts'
import type { Clock } from '../foundation/clock/clock.ts'
import { writing, type Reader, type Tx } from '../foundation/database/database.ts'
import { setInstallationValue } from '../foundation/installation/installation.ts'
import { assignRolesByPosts, hashPassword, openAccount, openAdministrator } from '../modules/access/index.ts'
import { appoint, enterPerson, type PoliticalStatus, type PostKey, type Unit } from '../modules/organisation/index.ts'
import type { Gathered } from '../offer.ts'
import { administrators } from './bureau-staff.ts'
import { builderActor } from './demo-actor.ts'
import { demoPassword } from './demo-password.ts'
import { idOf, openBureau } from './open-bureau.ts'

export { demoPassword }

/** The test bureau: units by code, people and accounts by role code (ids). Plain JSON. */
export type Bureau = { units: Record<string, Unit>; people: Record<string, string>; accounts: Record<string, string> }

type Role = { code: string; name: string; section: string | null; home: string | null; status?: PoliticalStatus; posts?: readonly (readonly [string, PostKey])[] }

const member: PoliticalStatus = 'fullMember'

/** The people of the story, with a few members beside them: 8 in the first branch, 6 in the second, 4 in the third. */
const roles: readonly Role[] = [
  { code: 'L1', name: '秦书远', section: 'BUREAU', home: 'G1', posts: [['LG', 'leadingGroupSecretary'], ['BUREAU', 'agencyHead']] },
  { code: 'L2', name: '沈明川', section: 'BUREAU', home: 'G6', posts: [['LG', 'leadingGroupMember'], ['BUREAU', 'agencyDeputyHead'], ['PC', 'secretary']] },
  { code: 'P1', name: '顾清和', section: 'S1', home: 'G1', posts: [['PC', 'deputySecretaryFullTime']] },
  { code: 'P2', name: '林知夏', section: 'S1', home: 'G2', posts: [['PC', 'partyAffairsOfficer']] },
  { code: 'B1', name: '方立衡', section: 'S2', home: 'G2', posts: [['B1', 'secretary'], ['S2', 'sectionHead']] },
  { code: 'B2', name: '陆工远', section: 'S4', home: 'G4', posts: [['B2', 'secretary'], ['S4', 'sectionHead']] },
  { code: 'B3', name: '温普宁', section: 'S9', home: 'G6', posts: [['B3', 'secretary'], ['S9', 'sectionHead']] },
  { code: 'O2', name: '任组宏', section: 'S5', home: 'G5', posts: [['B2', 'organisationOfficer'], ['S5', 'sectionHead']] },
  { code: 'G4', name: '曾衡之', section: 'S4', home: 'G4', posts: [['G4', 'groupLeader']] },
  { code: 'G5', name: '单以宁', section: 'S6', home: 'G5', posts: [['G5', 'groupLeader'], ['B2', 'publicityOfficer']] },
  { code: 'G7', name: '田禾生', section: 'S7', home: 'G7', posts: [['G7', 'groupLeader'], ['S7', 'sectionDeputyHead']] },
  { code: 'S3', name: '严正平', section: 'S3', home: 'G3', posts: [['S3', 'sectionHead'], ['G3', 'groupLeader'], ['B1', 'disciplineOfficer']] },
  { code: 'M1', name: '许知微', section: 'S3', home: 'G3', status: 'probationaryMember' },
  { code: 'M2', name: '周守成', section: 'S1', home: 'G1' },
  { code: 'M3', name: '何溪行', section: 'S6', home: 'G5' },
  { code: 'M4', name: '江问渠', section: 'S2', home: 'G2' },
  { code: 'M5', name: '叶新禾', section: 'S8', home: 'G8', status: 'probationaryMember' },
  { code: 'M6', name: '葛规成', section: 'S4', home: 'G4' },
  { code: 'N1', name: '邵数宁', section: 'S11', home: null, status: 'none', posts: [['S11', 'sectionHead']] },
  { code: 'W1', name: '韩统一', section: null, home: null, status: 'fullMember', posts: [['WC', 'workingCommitteeOfficer']] },
]

const opened = '2024-01-01'

/** Builds the test bureau through the same commands that users' data take. The same role codes as the demo, fewer people. */
export async function buildBureau(db: Reader, clock: Clock, gathered: Gathered): Promise<Bureau> {
  const passwordHash = await hashPassword(demoPassword)
  return writing(db, async (tx) => {
    const actor = builderActor(clock, gathered)
    await setInstallationValue(tx, 'tenant-name', '云溪市统计局')
    const bureau: Bureau = { units: await openBureau(tx, actor, opened), people: {}, accounts: {} }
    for (const [index, role] of roles.entries()) await bringIn(tx, actor, bureau, role, index, passwordHash)
    for (const { code, role, name } of administrators) bureau.accounts[code] = await openAdministrator(tx, actor, { role, name, account: code, passwordHash })
    return bureau
  })
}

async function bringIn(tx: Tx, actor: Actor, bureau: Bureau, role: Role, index: number, passwordHash: string): Promise<void> {
  const person = await enterPerson(tx, actor, { staffNumber: String(1001 + index), name: role.name, politicalStatus: role.status ?? member, standingFrom: opened })
  const places: (readonly [string, PostKey])[] = [...(role.section ? [[role.section, 'staff'] as const] : []), ...(role.home ? [[role.home, 'member'] as const] : []), ...(role.posts ?? [])]
  for (const [unit, post] of places) await appoint(tx, actor, { person, unit: idOf(bureau.units, unit), post, from: opened })
  const account = await openAccount(tx, actor, { name: role.code, person, passwordHash, mustChange: false })
  await assignRolesByPosts(tx, actor, account)
  bureau.people[role.code] = person
  bureau.accounts[role.code] = account
}

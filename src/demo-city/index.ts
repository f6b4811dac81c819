import { fixedClock } from '../foundation/clock/clock.ts'
import { writing, type Reader } from '../foundation/database/database.ts'
import { setInstallationValue } from '../foundation/installation/installation.ts'
import type { Gathered } from '../offer.ts'
import type { Program } from '../open-program.ts'
import { assessmentDeeds } from './assessment-deeds.ts'
import { commitmentDeeds } from './commitment-deeds.ts'
import { administrators, bureauStaff, workingCommitteeOfficer } from './bureau-staff.ts'
import { demoPassword } from './demo-password.ts'
import { buildFullBureau } from './full-bureau.ts'
import { ledgerDeeds } from './ledger-deeds.ts'
import { meetingDeeds } from './meeting-deeds.ts'
import { membershipDeeds } from './membership-deeds.ts'
import { planningDeeds, type DeedParts } from './planning-deeds.ts'

export { citySizes } from './city/city-size.ts'
export { loadCity } from './city/load-city.ts'

/** The year, told room by room through the rooms' own commands. */
const story: readonly (readonly [string, (parts: DeedParts) => Promise<void>])[] = [
  ['The year\'s plan …', planningDeeds],
  ['Commitments …', commitmentDeeds],
  ['Posts and members …', membershipDeeds],
  ['Meetings, month by month …', meetingDeeds],
  ['Ledgers …', ledgerDeeds],
  ['The half-year assessment …', assessmentDeeds],
]

/** The people whom a newcomer should be first: clerk, member, branch secretary, section head, leader. */
const first: readonly string[] = ['P2', 'M4', 'B2', 'S3', 'L1', 'P1', 'B1', 'B3', 'G7']

/** What the making of the demo works with. `say`: one line of progress. */
export type DemoParts = { db: Reader; program: Program; gathered: Gathered; dataDir: string; say(line: string): void }

export type DemoAccount = { account: string; name: string; post: string; password: string }

/** The accounts shown on the demo's sign-in page, those used most first; other role codes sign in the same way. */
export function demoAccounts(): DemoAccount[] {
  const listed = [...Object.values(bureauStaff).flat(), workingCommitteeOfficer, ...administrators]
  const accounts = listed.flatMap(({ code, name, title }) => (code && name && title ? [{ account: code, name, post: title, password: demoPassword }] : []))
  const rank = (account: string) => (first.includes(account) ? first.indexOf(account) : first.length)
  return accounts.sort((a, b) => rank(a.account) - rank(b.account))
}

/** Makes the demo's data through the same commands that users' data take, under a clock of its own. */
export async function loadDemo({ db, gathered, say }: DemoParts): Promise<void> {
  const parts = { db, gathered, clock: fixedClock('2026-01-05T09:00:00+08:00') }
  say('Opening the bureau …')
  await buildFullBureau(db, parts.clock, gathered)
  for (const [line, deeds] of story) {
    say(line)
    await deeds(parts)
  }
  await writing(db, (tx) => setInstallationValue(tx, 'demo-accounts', demoAccounts()))
}

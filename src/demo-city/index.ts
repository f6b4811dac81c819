import { fixedClock } from '../foundation/clock/clock.ts'
import { writing, type Reader } from '../foundation/database/database.ts'
import { setInstallationValue } from '../foundation/installation/installation.ts'
import type { Gathered } from '../offer.ts'
import type { Program } from '../open-program.ts'
import { assessmentDeeds } from './assessment-deeds.ts'
import { commitmentDeeds } from './commitment-deeds.ts'
import { demoPassword } from './demo-password.ts'
import { meetingDeeds } from './meeting-deeds.ts'
import { planningDeeds, type DeedParts } from './planning-deeds.ts'
import { buildBureau } from './small-bureau.ts'

/** The year, told room by room through the rooms' own commands. */
const story: readonly (readonly [string, (parts: DeedParts) => Promise<void>])[] = [
  ['The year\'s plan …', planningDeeds],
  ['Commitments …', commitmentDeeds],
  ['Meetings, month by month …', meetingDeeds],
  ['The half-year assessment …', assessmentDeeds],
]

/** What the making of the demo works with. `say`: one line of progress. */
export type DemoParts = { db: Reader; program: Program; gathered: Gathered; dataDir: string; say(line: string): void }

export type DemoAccount = { account: string; name: string; post: string; password: string }

/** The accounts shown on the demo's sign-in page. */
export function demoAccounts(): DemoAccount[] {
  return [{ account: 'P2', name: '林知夏', post: '党务干事', password: demoPassword }]
}

/** Makes the demo's data through the same commands that users' data take, under a clock of its own. */
export async function loadDemo({ db, gathered, say }: DemoParts): Promise<void> {
  const parts = { db, gathered, clock: fixedClock('2026-01-05T09:00:00+08:00') }
  say('Opening the bureau …')
  await buildBureau(db, parts.clock, gathered)
  for (const [line, deeds] of story) {
    say(line)
    await deeds(parts)
  }
  await writing(db, (tx) => setInstallationValue(tx, 'demo-accounts', demoAccounts()))
}

import { accountByName, assignRolesByPosts } from '../modules/access/index.ts'
import { appoint, recordStanding, unitByCode } from '../modules/organisation/index.ts'
import { builderActor } from './demo-actor.ts'
import { writing } from '../foundation/database/database.ts'
import type { PostKey } from '../modules/organisation/index.ts'
import { doAs, type DeedParts } from './planning-deeds.ts'

type Step = { at: string; day: string; who: string; unit: string; post: PostKey; joins?: true }

/** What changed among posts and members during the year (demo-content §6, §8 R4). */
const steps: readonly Step[] = [
  { at: '2026-02-26T16:00:00', day: '2026-02-12', who: 'O1', unit: 'B1', post: 'organisationOfficer' },
  { at: '2026-05-15T17:30:00', day: '2026-05-15', who: 'M1', unit: 'G3', post: 'member', joins: true },
  { at: '2026-10-28T16:30:00', day: '2026-10-28', who: 'D7', unit: 'G7', post: 'groupDeputyLeader' },
]

/** The by-election of February, the new probationary member of May, the deputy group leader of October. */
export async function membershipDeeds(parts: DeedParts): Promise<void> {
  for (const { at, day, who, unit, post, joins } of steps) {
    await doAs(parts, at, 'P1', async (tx, actor) => {
      const person = (await accountByName(tx, who))?.person
      const place = await unitByCode(tx, actor.tenant, unit, actor.today)
      if (!person || !place) throw new Error(`The demo has no ${who} or no ${unit}.`)
      if (joins) await recordStanding(tx, actor, { person, status: 'probationaryMember', from: day })
      await appoint(tx, actor, { person, unit: place.id, post, from: day })
    })
    await followPosts(parts, who)
  }
}

/** The security administrator's part: roles follow the new post. */
async function followPosts(parts: DeedParts, who: string): Promise<void> {
  const actor = builderActor(parts.clock, parts.gathered)
  await writing(parts.db, async (tx) => {
    const account = await accountByName(tx, who)
    if (account) await assignRolesByPosts(tx, actor, account.id)
  })
}

import type { Actor } from '../foundation/actor/actor.ts'
import type { Clock } from '../foundation/clock/clock.ts'
import { dayOf } from '../foundation/clock/day.ts'
import type { Reader } from '../foundation/database/database.ts'
import { personById } from '../modules/organisation/index.ts'
import { accountByName, grantsOf, rolePathsOf } from '../modules/access/index.ts'
import type { Gathered } from '../offer.ts'
import { demoTenant } from './demo-password.ts'

const zone = 'Asia/Shanghai'

function atMoment(at: Date) {
  return { at, today: dayOf(at, zone), lang: 'zh' as const, trail: { decisions: 0, audits: 0 } }
}

/** Who makes the demo: every ability of the program over the whole tenant, at the clock's moment. */
export function builderActor(clock: Clock, gathered: Gathered): Actor {
  const grants = gathered.abilities.map((ability) => ({ ability: ability.key, path: '/' }))
  return { tenant: demoTenant, account: 'demo', person: null, name: '演示数据', grants, ...atMoment(clock.now()) }
}

/** A role code of the story acting at the clock's moment, with exactly the grants that signing in would bring. */
export async function roleActor(reader: Reader, code: string, clock: Clock, gathered: Gathered): Promise<Actor> {
  const account = await accountByName(reader, code)
  if (!account) throw new Error(`The demo has no account called ${code}.`)
  const person = account.person ? await personById(reader, account.tenant, account.person) : undefined
  const actor: Actor = { tenant: account.tenant, account: account.id, person: account.person, name: person?.name ?? account.display_name, grants: [], ...atMoment(clock.now()) }
  return { ...actor, grants: grantsOf(await rolePathsOf(reader, actor), gathered.abilities) }
}

import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { demoState, installationValue } from '../../foundation/installation/installation.ts'
import { say } from '../../foundation/i18n/texts.ts'
import { appointmentsOf, posts as postTexts } from '../organisation/index.ts'
import { accountById, rolesHeld } from './account-store.ts'
import type { SessionBody } from './contract.ts'
import { roles } from './roles.ts'

/** Who is signed in, for the shells: posts, the weightier first, and the abilities held anywhere. */
export async function sessionOf(reader: Reader, actor: Actor): Promise<SessionBody> {
  const common = { demo: (await demoState(reader)) === 'made', today: actor.today, tenantName: await tenantName(reader), lang: actor.lang }
  if (actor.account === '') return { signedIn: false, account: { id: '', name: '' }, person: null, posts: [], abilities: [], mustChangePassword: false, ...common }
  const account = await accountById(reader, actor.tenant, actor.account)
  return {
    signedIn: true,
    account: { id: actor.account, name: actor.name },
    person: actor.person,
    posts: await postsOf(reader, actor),
    abilities: [...new Set(actor.grants.map((grant) => grant.ability))].sort(),
    mustChangePassword: account?.must_change ?? false,
    ...common,
  }
}

/** The installation's name as its page heads show it. */
export async function tenantName(reader: Reader): Promise<string> {
  const name = await installationValue(reader, 'tenant-name')
  return typeof name === 'string' ? name : '同频'
}

const lightest = new Set(['staff', 'member'])

async function postsOf(reader: Reader, actor: Actor): Promise<SessionBody['posts']> {
  if (!actor.person) {
    const held = await rolesHeld(reader, actor.tenant, actor.account)
    return held.map(({ role }) => ({ unitId: '', unitName: '', post: say(actor.lang, roles[role].label) }))
  }
  const held = await appointmentsOf(reader, actor.tenant, actor.person, actor.today)
  const order = Object.keys(postTexts)
  const weight = (post: string) => (lightest.has(post) ? 100 : 0) + order.indexOf(post)
  held.sort((a, b) => partyFirst(a.unit.side) - partyFirst(b.unit.side) || weight(a.post) - weight(b.post))
  const weighty = held.filter(({ post }) => !lightest.has(post))
  const light = held.filter(({ post }) => lightest.has(post))
  return [...weighty, ...light].map(({ unit, post }) => ({ unitId: unit.id, unitName: unit.name, post: say(actor.lang, postTexts[post].label) }))
}

const partyFirst = (side: string) => (side === 'party' ? 0 : 1)

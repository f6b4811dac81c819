import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { say } from '../../foundation/i18n/texts.ts'
import { postsIn } from './appointments.ts'
import { peopleOf } from './people.ts'
import { isMember } from './political-status.ts'
import { structureNumbers } from './structure-numbers.ts'
import { structureFindings, type Finding } from './structure-rules.ts'
import { structureTexts } from './structure-texts.ts'
import type { OrganisationTables } from './tables.ts'
import type { Unit } from './units.ts'

const committeePosts = new Set(['secretary', 'deputySecretary', 'deputySecretaryFullTime', 'organisationOfficer', 'publicityOfficer', 'disciplineOfficer', 'youthOfficer'])

/** How a Party organisation stands under the structure rules today, each rule with its sentence; null for other units. */
export async function structureOf(reader: Reader, actor: Actor, unit: Unit, foundingBasis: string | null) {
  if (!unit.kind.startsWith('party.')) return null
  const people = await peopleOf(reader, actor.tenant, unit.path, actor.today)
  const held = (await postsIn(reader, actor.tenant, unit.id, actor.today)).filter(({ post }) => committeePosts.has(post))
  const term = await on<OrganisationTables>(reader).selectFrom('organisation.term').select('elected_on').where('tenant', '=', actor.tenant).where('unit', '=', unit.id).where('elected_on', '<=', actor.today).orderBy('elected_on', 'desc').executeTakeFirst()
  const fullMembers = people.filter(({ politicalStatus }) => politicalStatus === 'fullMember').length
  const members = people.filter(({ politicalStatus }) => isMember(politicalStatus)).length
  const structure = { kind: unit.kind, fullMembers, members, committeePosts: new Set(held.map(({ person }) => person)).size, hasSecretary: held.some(({ post }) => post === 'secretary'), foundingBasis, electedOn: term?.elected_on ?? null }
  return { fullMembers, members, electedOn: structure.electedOn, findings: structureFindings(structure, structureNumbers(actor.today), actor.today).map(explained) }
}

function explained({ rule, state, params }: Finding) {
  const text = structureTexts[`organisation.structure.${rule}.${state}` as keyof typeof structureTexts]
  return { rule, state, text: { zh: say('zh', text, params), en: say('en', text, params) } }
}

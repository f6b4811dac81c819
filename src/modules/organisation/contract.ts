import { z } from 'zod'
import { bilingual, byId, day, endpoint, id, pageOf, pageQuery, text, version } from '../../foundation/http/index.ts'
import { politicalStatusKeys } from './political-status.ts'
import { postKeys } from './posts.ts'
import { rosterEndpoints } from './roster/roster-contract.ts'
import { unitKindKeys } from './unit-kinds.ts'

const kind = z.enum(unitKindKeys)
const side = z.enum(['party', 'business'])
const post = z.enum(postKeys)
const status = z.enum(politicalStatusKeys)
const code = text(20).refine((value) => /^[\p{L}\p{N}._-]+$/u.test(value), { params: { code: 'organisation.field.unit-code' } })
const staffNumber = text(30).refine((value) => /^[A-Za-z0-9-]+$/.test(value), { params: { code: 'organisation.field.staff-number' } })

const unitBrief = z.strictObject({ id, code: z.string(), kind, name: z.string() })
const named = z.strictObject({ id, name: z.string() })
const unitRow = z.strictObject({ id, code: z.string(), kind, name: z.string(), parent: z.string().nullable(), side, depth: z.int(), can: z.strictObject({ edit: z.boolean() }) })

const unitPage = z.strictObject({
  unit: z.strictObject({ id, code: z.string(), kind, name: z.string(), parent: z.string().nullable(), side, version: z.int(), foundingBasis: z.string().nullable() }),
  above: z.array(unitBrief),
  below: z.array(unitBrief),
  posts: z.array(z.strictObject({ id, person: named, post, from: z.string() })),
  covers: z.array(unitBrief),
  coveredBy: z.array(unitBrief),
  history: z.array(z.strictObject({ from: z.string(), until: z.string().nullable(), name: z.string(), parentName: z.string().nullable() })),
  peopleListed: z.boolean(),
  /** Members and how the structure rules stand; only for those who may see political status here. */
  structure: z.strictObject({ fullMembers: z.int(), members: z.int(), electedOn: z.string().nullable(), findings: z.array(z.strictObject({ rule: z.string(), state: z.enum(['kept', 'broken', 'soon', 'by-approval', 'unknown']), text: bilingual })) }).nullable(),
  can: z.strictObject({ edit: z.boolean(), editPeople: z.boolean() }),
})

const personRow = z.strictObject({
  id,
  staffNumber: z.string(),
  name: z.string(),
  section: named.nullable(),
  partyUnit: named.nullable(),
  /** True: where the person belongs on the Party side is not shown to this caller. */
  masked: z.boolean(),
  posts: z.array(post),
})

const personPage = z.strictObject({
  id,
  staffNumber: z.string(),
  name: z.string(),
  version: z.int(),
  masked: z.boolean(),
  politicalStatus: status.nullable(),
  partyJoined: z.string().nullable(),
  standings: z.array(z.strictObject({ from: z.string(), status })),
  appointments: z.array(z.strictObject({ id, post, from: z.string(), until: z.string().nullable(), unit: z.strictObject({ id, name: z.string(), side }) })),
  can: z.strictObject({ edit: z.boolean() }),
})

export type UnitPage = z.output<typeof unitPage>
export type PersonRow = z.output<typeof personRow>

const made = z.strictObject({ id })

export const endpoints = {
  listUnits: endpoint({ method: 'GET', path: '/units', summary: { zh: '组织树', en: 'The trees of units' }, access: 'signed-in', query: z.strictObject({ on: day.optional() }), response: z.strictObject({ rows: z.array(unitRow), canOpenRoot: z.boolean() }) }),
  readUnit: endpoint({ method: 'GET', path: '/units/:id', summary: { zh: '一个组织', en: 'One unit' }, access: 'signed-in', params: byId, response: unitPage }),
  openUnit: endpoint({ method: 'POST', path: '/units', summary: { zh: '设立组织', en: 'Open a unit' }, access: 'signed-in', body: z.strictObject({ kind, code, name: text(60), parent: id.nullable(), from: day, foundingBasis: text(200).optional() }), response: made, errors: ['organisation.unit-code-taken', 'organisation.unit-kind-cannot-stand-there', 'organisation.parent-not-open', 'organisation.starts-in-the-future'] }),
  renameUnit: endpoint({ method: 'POST', path: '/units/:id/names', summary: { zh: '组织更名', en: 'Rename a unit' }, access: 'signed-in', params: byId, body: z.strictObject({ name: text(60), from: day, version }), errors: ['organisation.unit-changed-later', 'organisation.starts-in-the-future'] }),
  moveUnit: endpoint({ method: 'POST', path: '/units/:id/moves', summary: { zh: '调整组织的上级', en: 'Move a unit' }, access: 'signed-in', params: byId, body: z.strictObject({ parent: id.nullable(), from: day, version }), errors: ['organisation.unit-below-itself', 'organisation.unit-kind-cannot-stand-there', 'organisation.unit-changed-later'] }),
  closeUnit: endpoint({ method: 'POST', path: '/units/:id/closing', summary: { zh: '撤销组织', en: 'Close a unit' }, access: 'signed-in', params: byId, body: z.strictObject({ until: day, version }), errors: ['organisation.unit-not-empty', 'organisation.ends-before-it-starts'] }),
  recordElection: endpoint({ method: 'POST', path: '/units/:id/elections', summary: { zh: '登记选举日期', en: 'Record the day of an election' }, access: 'signed-in', params: byId, body: z.strictObject({ electedOn: day }), errors: ['organisation.not-elected-here'] }),
  coverSection: endpoint({ method: 'POST', path: '/coverage', summary: { zh: '写明支部覆盖哪个科室', en: 'Say which section a branch covers' }, access: 'signed-in', body: z.strictObject({ branch: id, section: id, from: day }), errors: ['organisation.covers-branch-to-section-only'] }),
  listPeople: endpoint({ method: 'GET', path: '/people', summary: { zh: '人员名单', en: 'The list of people' }, access: 'signed-in', snapshot: false, query: z.strictObject({ ...pageQuery, search: text(60).optional(), unit: id.optional(), sort: z.enum(['name', '-name', 'staffNumber', '-staffNumber']).default('name') }), response: pageOf(personRow) }),
  readPerson: endpoint({ method: 'GET', path: '/people/:id', summary: { zh: '一个人的任职', en: 'One person and their posts' }, access: 'signed-in', sensitive: true, params: byId, response: personPage }),
  enterPerson: endpoint({ method: 'POST', path: '/people', summary: { zh: '录入人员', en: 'Enter a person' }, access: 'signed-in', body: z.strictObject({ staffNumber, name: text(30), politicalStatus: status, partyJoined: day.nullable().optional() }), response: made, errors: ['organisation.staff-number-taken'] }),
  recordStanding: endpoint({ method: 'POST', path: '/people/:id/standings', summary: { zh: '登记政治面貌的变化', en: 'Record a change of political status' }, access: 'signed-in', params: byId, body: z.strictObject({ status, from: day }), errors: ['organisation.standing-exists', 'organisation.starts-in-the-future'] }),
  appoint: endpoint({ method: 'POST', path: '/appointments', summary: { zh: '任职', en: 'Appoint' }, access: 'signed-in', body: z.strictObject({ person: id, unit: id, post, from: day }), response: made, errors: ['organisation.post-not-held-there', 'organisation.appointment-exists', 'organisation.starts-before-the-present-period', 'organisation.starts-in-the-future'] }),
  endAppointment: endpoint({ method: 'POST', path: '/appointments/:id/end', summary: { zh: '结束任职', en: 'End an appointment' }, access: 'signed-in', params: byId, body: z.strictObject({ until: day }), errors: ['organisation.appointment-ended', 'organisation.ends-before-it-starts'] }),
  ...rosterEndpoints,
}

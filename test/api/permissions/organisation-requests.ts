import type { Requests } from './ask.ts'

const roster = { file: { name: '花名册.xlsx', bytes: Buffer.from('no workbook') } }
const from = '2026-12-30'

/** Requests about units, people and the roster. */
export const organisationRequests: Requests = {
  'GET /units': () => ({}),
  'GET /units/:id': ({ section }) => ({ id: section }),
  'POST /units': ({ branch }) => ({ body: { kind: 'party.group', code: 'G99', name: '新党小组', parent: branch, from } }),
  'POST /units/:id/names': ({ branch }) => ({ id: branch, body: { name: '换个名称', from, version: 1 } }),
  'POST /units/:id/moves': ({ group, branch }) => ({ id: group, body: { parent: branch, from, version: 1 } }),
  'POST /units/:id/closing': ({ group }) => ({ id: group, body: { until: from, version: 1 } }),
  'POST /units/:id/elections': ({ branch }) => ({ id: branch, body: { electedOn: from } }),
  'POST /coverage': ({ branch, section }) => ({ body: { branch, section, from } }),
  'GET /people': () => ({}),
  'GET /people/:id': ({ member }) => ({ id: member }),
  'POST /people': () => ({ body: { staffNumber: 'N-0001', name: '新来的', politicalStatus: 'none' } }),
  'POST /people/:id/standings': ({ member }) => ({ id: member, body: { status: 'fullMember', from } }),
  'POST /appointments': ({ member, group }) => ({ body: { person: member, unit: group, post: 'groupDeputyLeader', from } }),
  'POST /appointments/:id/end': ({ appointment }) => ({ id: appointment, body: { until: from } }),
  'POST /roster/preview': () => roster,
  'POST /roster/import': () => roster,
  'POST /roster/issues': () => roster,
  'GET /roster/template': () => ({}),
  'GET /roster/export': () => ({}),
}

import type { Text } from '../../foundation/i18n/texts.ts'

/** The two faces of a piece of work. */
export type Side = 'party' | 'business'

/**
 * Kinds of unit of the four trees, with the kinds that may stand directly above (null: may be a root). A leading group
 * (党组) stands in its agency: it guides the agency's Party committee and is no level of the membership chain.
 */
export const unitKinds = {
  'party.workingCommittee': { label: { zh: '机关工委', en: 'working committee' }, side: 'party', parents: [null] },
  'party.leadingGroup': { label: { zh: '党组', en: 'leading group' }, side: 'party', parents: ['admin.agency'] },
  'party.committee': { label: { zh: '机关党委', en: 'agency Party committee' }, side: 'party', parents: [null, 'party.workingCommittee'] },
  'party.generalBranch': { label: { zh: '党总支', en: 'general branch' }, side: 'party', parents: [null, 'party.workingCommittee', 'party.committee'] },
  'party.branch': { label: { zh: '党支部', en: 'branch' }, side: 'party', parents: [null, 'party.workingCommittee', 'party.committee', 'party.generalBranch'] },
  'party.group': { label: { zh: '党小组', en: 'Party group' }, side: 'party', parents: ['party.branch'] },
  'admin.agency': { label: { zh: '单位', en: 'agency' }, side: 'business', parents: [null, 'admin.agency'] },
  'admin.section': { label: { zh: '科室', en: 'section' }, side: 'business', parents: ['admin.agency', 'admin.institution'] },
  'admin.institution': { label: { zh: '所属事业单位', en: 'subordinate institution' }, side: 'business', parents: ['admin.agency'] },
  'mass.union': { label: { zh: '机关工会', en: 'trade union' }, side: 'party', parents: [null, 'party.committee', 'party.generalBranch'] },
  'mass.league': { label: { zh: '机关团支部', en: 'youth league branch' }, side: 'party', parents: [null, 'party.committee', 'party.generalBranch'] },
  'mass.women': { label: { zh: '妇委会', en: 'women\'s committee' }, side: 'party', parents: [null] },
  'volunteer.corps': { label: { zh: '志愿服务总队', en: 'volunteer corps' }, side: 'party', parents: [null] },
  'volunteer.detachment': { label: { zh: '志愿服务支队', en: 'volunteer detachment' }, side: 'party', parents: ['volunteer.corps'] },
  'volunteer.team': { label: { zh: '志愿服务分队', en: 'volunteer team' }, side: 'party', parents: ['volunteer.detachment'] },
} as const satisfies Record<string, { label: Text; side: Side; parents: readonly (string | null)[] }>

export type UnitKind = keyof typeof unitKinds

/** All kinds, for contracts. */
export const unitKindKeys = Object.keys(unitKinds) as [UnitKind, ...UnitKind[]]

/** May a unit of `kind` stand below a unit of `parent` (null: at the root of its tree)? */
export function mayStandBelow(kind: UnitKind, parent: UnitKind | null): boolean {
  return (unitKinds[kind].parents as readonly (string | null)[]).includes(parent)
}

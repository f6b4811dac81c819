import type { UnitKind } from '../modules/organisation/index.ts'

type UnitPlan = { code: string; kind: UnitKind; name: string; parent: string | null; foundingBasis?: string }

/** The units of the Statistics Bureau of Yunxi and of what stands above it (demo-content §1). Groups 1–3, 4–5, 6–8. */
export const bureauUnits: readonly UnitPlan[] = [
  { code: 'WC', kind: 'party.workingCommittee', name: '云溪市直属机关工委', parent: null },
  { code: 'BUREAU', kind: 'admin.agency', name: '云溪市统计局', parent: null },
  { code: 'LG', kind: 'party.leadingGroup', name: '云溪市统计局党组', parent: 'BUREAU' },
  { code: 'PC', kind: 'party.committee', name: '市统计局机关党委', parent: 'WC', foundingBasis: '党员不足 100 人,经市直机关工委批准设立' },
  { code: 'YL', kind: 'mass.league', name: '市统计局机关团支部', parent: 'PC' },
  { code: 'B1', kind: 'party.branch', name: '第一党支部(综合执法支部)', parent: 'PC' },
  { code: 'B2', kind: 'party.branch', name: '第二党支部(专业统计支部)', parent: 'PC' },
  { code: 'B3', kind: 'party.branch', name: '第三党支部(普查民生支部)', parent: 'PC' },
  { code: 'G1', kind: 'party.group', name: '第1党小组', parent: 'B1' },
  { code: 'G2', kind: 'party.group', name: '第2党小组', parent: 'B1' },
  { code: 'G3', kind: 'party.group', name: '第3党小组', parent: 'B1' },
  { code: 'G4', kind: 'party.group', name: '第4党小组', parent: 'B2' },
  { code: 'G5', kind: 'party.group', name: '第5党小组', parent: 'B2' },
  { code: 'G6', kind: 'party.group', name: '第6党小组', parent: 'B3' },
  { code: 'G7', kind: 'party.group', name: '第7党小组', parent: 'B3' },
  { code: 'G8', kind: 'party.group', name: '第8党小组', parent: 'B3' },
  { code: 'S1', kind: 'admin.section', name: '办公室', parent: 'BUREAU' },
  { code: 'S2', kind: 'admin.section', name: '综合核算科', parent: 'BUREAU' },
  { code: 'S3', kind: 'admin.section', name: '统计执法监督科', parent: 'BUREAU' },
  { code: 'S4', kind: 'admin.section', name: '工业能源科', parent: 'BUREAU' },
  { code: 'S5', kind: 'admin.section', name: '投资建筑业科', parent: 'BUREAU' },
  { code: 'S6', kind: 'admin.section', name: '贸易服务业科', parent: 'BUREAU' },
  { code: 'S7', kind: 'admin.section', name: '农业农村科', parent: 'BUREAU' },
  { code: 'S8', kind: 'admin.section', name: '人口社会科技科', parent: 'BUREAU' },
  { code: 'S9', kind: 'admin.institution', name: '普查中心', parent: 'BUREAU' },
  { code: 'S10', kind: 'admin.institution', name: '社情民意调查中心', parent: 'BUREAU' },
  { code: 'S11', kind: 'admin.institution', name: '数据管理中心', parent: 'BUREAU' },
]

/** Which branch covers which sections. */
export const bureauCoverage: Readonly<Record<string, readonly string[]>> = {
  B1: ['S1', 'S2', 'S3'],
  B2: ['S4', 'S5', 'S6'],
  B3: ['S7', 'S8', 'S9', 'S10', 'S11'],
}

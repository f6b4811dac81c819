import type { Text } from '../../../foundation/i18n/texts.ts'

type Column = { header: string; also: readonly string[]; required: boolean; width: number; hint: Text }

/** The columns of the roster, in the template's order. `also`: other headings that mean the same in people's own files. */
export const rosterColumns = {
  staffNumber: { header: '工号', also: ['职工号', '人员编号', '编号'], required: true, width: 12, hint: { zh: '本单位唯一；按文本填写，保留开头的 0', en: 'unique here; as text, leading zeros kept' } },
  name: { header: '姓名', also: [], required: true, width: 12, hint: { zh: '必填', en: 'required' } },
  politicalStatus: { header: '政治面貌', also: [], required: true, width: 14, hint: { zh: '从下拉中选', en: 'choose from the list' } },
  partyJoined: { header: '入党日期', also: ['入党时间'], required: false, width: 14, hint: { zh: '可不填；如 2012-07-01', en: 'may be left out; like 2012-07-01' } },
  section: { header: '科室', also: ['部门', '单位', '科室(单位)'], required: true, width: 20, hint: { zh: '已设立的科室名称或代码；局领导填单位名称', en: 'name or code of a section that exists' } },
  posts: { header: '职务', also: ['行政职务'], required: false, width: 16, hint: { zh: '可不填；几个职务用顿号隔开', en: 'may be left out; several divided by 、' } },
  branch: { header: '党支部', also: ['所在支部', '支部'], required: false, width: 28, hint: { zh: '党员必填', en: 'required for members' } },
  group: { header: '党小组', also: [], required: false, width: 14, hint: { zh: '可不填', en: 'may be left out' } },
  partyPosts: { header: '党内职务', also: [], required: false, width: 24, hint: { zh: '可不填；几个职务用顿号隔开', en: 'may be left out; several divided by 、' } },
} as const satisfies Record<string, Column>

export type ColumnKey = keyof typeof rosterColumns

export const columnKeys = Object.keys(rosterColumns) as ColumnKey[]

/** A name as it is compared: full and half width alike, without spaces, lower case. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

const byHeading = new Map<string, ColumnKey>(columnKeys.flatMap((key) => [rosterColumns[key].header, ...rosterColumns[key].also].map((heading) => [plain(heading), key] as const)))

/** The column that a heading names, or undefined. A trailing star ("required") is no part of the name. */
export function columnOf(heading: string): ColumnKey | undefined {
  return byHeading.get(plain(heading).replace(/[*﹡]+$/, ''))
}

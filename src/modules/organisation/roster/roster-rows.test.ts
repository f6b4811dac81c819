import { describe, expect, it } from 'vitest'
import { rosterSheet } from './roster-rows.ts'

const lines = [['云溪市统计局人员名单', null, null, null, null], ['编码', '名字', '面貌', '处室', '备注'], ['0101', '柏溪南', '群众', '办公室', '借调']]
const chosen = { staffNumber: '编码', name: '名字', politicalStatus: '面貌', section: '处室' }

describe('a sheet whose headings are called otherwise', () => {
  it('shows its headings, so that the user can say which is which', () => {
    expect(rosterSheet(lines)).toMatchObject({ missing: ['工号', '姓名', '政治面貌', '科室'], mapping: { headings: ['编码', '名字', '面貌', '处室', '备注'] } })
  })
  it('is read by what the user said', () => {
    const sheet = rosterSheet(lines, chosen)
    expect(sheet).toMatchObject({ unknownHeadings: ['备注'], rows: [{ row: 3, cells: { staffNumber: '0101', name: '柏溪南', politicalStatus: '群众', section: '办公室' } }] })
    expect(sheet.mapping.columns[0]).toEqual({ key: 'staffNumber', header: '工号', required: true, heading: '编码' })
  })
  it('is read from the chosen heading even where another has the usual name', () => {
    expect(rosterSheet([['工号', '新工号', '姓名', '政治面貌', '科室'], ['1', '2', '甲', '群众', '办公室']], { staffNumber: '新工号' })).toMatchObject({ rows: [{ cells: { staffNumber: '2' } }], unknownHeadings: ['工号'] })
  })
  it('lacks what a chosen heading does not name', () => {
    expect(rosterSheet(lines, { ...chosen, section: '部位' })).toMatchObject({ missing: ['科室'] })
  })
})

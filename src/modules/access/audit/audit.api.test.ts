import { describe, expect, it } from 'vitest'
import { openWorld } from '../../../../test/support/api-test.ts'

const world = await openWorld()
const auditor = await world.as('A3')
const unit = (code: string) => world.bureau.units[code]?.id ?? ''

describe('the audit', () => {
  it('says in a sentence who did what to which thing, and what changed', async () => {
    const given = await (await world.as('A2')).post('/role-assignments', { account: world.bureau.accounts['M4'], role: 'partyOffice', unit: unit('PC') })
    const { rows, total } = (await auditor.get(`/audit?record=${given.body.id}`)).body
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({ act: { zh: '授予岗位角色', en: 'gave a role' }, action: 'access.assign-role' })
    expect(rows[0].thing).not.toBe('')
    expect(rows[0].unit).not.toBe('')
    expect(rows[0].fields).toContainEqual({ name: { zh: '岗位角色', en: 'role' }, before: null, after: { zh: '党务干部', en: 'Party office' } })
    expect(JSON.stringify([rows[0].thing, rows[0].fields])).not.toMatch(/[0-9a-f]{8}-/)
  })
  it('is found by person, by kind and by day', async () => {
    const { rows } = (await auditor.get('/audit?action=access.assign-role&who=A2')).body
    expect(rows.length).toBeGreaterThan(0)
    expect((await auditor.get('/audit?action=access.assign-role&who=nobody')).body.total).toBe(0)
    expect((await auditor.get('/audit?from=2100-01-01')).body.total).toBe(0)
    expect((await auditor.get('/audit?from=yesterday')).status).toBe(422)
    const { rows: acts } = (await auditor.get('/audit/acts')).body
    expect(acts).toContainEqual({ action: 'access.assign-role', label: { zh: '授予岗位角色', en: 'gave a role' } })
  })
  it('goes out as a workbook, which is itself audited', async () => {
    const sheet = await auditor.get('/audit/export?action=access.')
    expect(sheet.status).toBe(200)
    expect(sheet.headers['content-disposition']).toContain('.xlsx')
    const [entry] = (await auditor.get('/audit?action=foundation.read-sensitive')).body.rows
    expect(entry).toMatchObject({ act: { zh: '查看敏感信息' }, thing: '导出审计记录' })
  })
  it('is the auditor\'s alone', async () => {
    for (const path of ['/audit', '/audit/acts', '/audit/export']) {
      expect((await (await world.as('A1')).get(path)).status).toBe(403)
      expect((await (await world.as('P2')).get(path)).status).toBe(403)
      expect((await world.guest.get(path)).status).toBe(401)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { openWorld } from '../../../test/support/api-test.ts'
import { demoPassword } from '../../demo-city/demo-password.ts'
import { firstAdministratorsLink } from './first-administrators.ts'
import { runResetPassword } from './run-reset-password.ts'
import { writing } from '../../foundation/database/database.ts'

const world = await openWorld()
const { accounts, units } = world.bureau
const unit = (code: string) => units[code]?.id ?? ''

describe('the three administrators', () => {
  it('see no business data', async () => {
    for (const code of ['A1', 'A2', 'A3']) {
      const admin = await world.as(code)
      const { abilities } = (await admin.get('/session')).body
      const expected = { A1: ['access.keep-accounts', 'access.see-accounts'], A2: ['access.assign-roles', 'access.see-accounts'], A3: ['access.read-audit'] }[code] ?? []
      expect(abilities.filter((key: string) => key.startsWith('access.'))).toEqual(expected)
      expect(abilities.filter((key: string) => /^(planning|commitments|branch-life|assessment)\./.test(key))).toEqual([])
      expect(abilities).not.toContain('organisation.see-people')
    }
  })
  it('cannot do each other\'s work', async () => {
    const [sys, sec, auditor] = [await world.as('A1'), await world.as('A2'), await world.as('A3')]
    const role = { account: accounts['M4'], role: 'partyOffice', unit: unit('PC') }
    expect((await sys.post('/role-assignments', role)).status).toBe(403)
    expect((await auditor.post('/role-assignments', role)).status).toBe(403)
    expect((await sec.post('/accounts', { name: 'x1', staffNumber: null })).status).toBe(403)
    expect((await auditor.get('/accounts')).status).toBe(403)
    expect((await sys.get('/audit')).status).toBe(403)
    expect((await sec.get('/audit')).status).toBe(403)
    expect((await (await world.as('P2')).get('/audit')).status).toBe(403)
  })
  it('can neither give nor withdraw nor take on each other\'s roles', async () => {
    const sec = await world.as('A2')
    for (const role of ['sysadmin', 'secadmin', 'auditor']) {
      const answer = await sec.post('/role-assignments', { account: accounts['M4'], role, unit: unit('BUREAU') })
      expect(answer.status).toBe(403)
      expect(answer.body.code).toBe('access.administrators-are-named-together')
    }
    const self = await sec.post('/role-assignments', { account: accounts['A2'], role: 'partyOffice', unit: unit('PC') })
    expect(self.body).toMatchObject({ status: 403, code: 'access.administrators-hold-nothing-else' })
    const [admin] = (await sec.get('/accounts?role=auditor')).body.rows
    expect((await sec.delete(`/role-assignments/${admin.roles[0].id}`)).body.code).toBe('access.administrators-are-named-together')
    expect((await (await world.as('A1')).post(`/accounts/${accounts['A2']}/password-reset`)).body.code).toBe('access.administrators-by-operator')
    expect((await (await world.as('A1')).post(`/accounts/${accounts['A3']}/closing`)).body.code).toBe('access.administrators-by-operator')
  })
})

describe('a role', () => {
  it('takes effect at once, and ends at once', async () => {
    const sec = await world.as('A2')
    const member = await world.as('M4')
    expect((await member.get('/session')).body.abilities).not.toContain('organisation.edit-people')
    const given = await sec.post('/role-assignments', { account: accounts['M4'], role: 'partyOffice', unit: unit('PC') })
    expect(given.status).toBe(200)
    expect((await member.get('/session')).body.abilities).toContain('organisation.edit-people')
    expect((await sec.post('/role-assignments', { account: accounts['M4'], role: 'partyOffice', unit: unit('PC') })).body).toMatchObject({ status: 409, code: 'access.role-held' })
    expect((await sec.delete(`/role-assignments/${given.body.id}`)).status).toBe(204)
    expect((await member.get('/session')).body.abilities).not.toContain('organisation.edit-people')
    expect((await sec.delete(`/role-assignments/${given.body.id}`)).body.code).toBe('access.role-ended')
  })
  it('is given only in a unit of its kind, to an account that exists', async () => {
    const sec = await world.as('A2')
    expect((await sec.post('/role-assignments', { account: accounts['M4'], role: 'branchSecretary', unit: unit('S1') })).body).toMatchObject({ status: 422, code: 'access.role-not-given-there' })
    expect((await sec.post('/role-assignments', { account: unit('S1'), role: 'branchSecretary', unit: unit('B1') })).status).toBe(404)
    expect((await sec.post('/role-assignments', { account: accounts['M4'], role: 'king', unit: unit('B1') })).body.fields[0]).toMatchObject({ path: 'role', code: 'choice' })
    expect((await sec.delete(`/role-assignments/${unit('B1')}`)).status).toBe(404)
  })
  it('follows from posts when asked', async () => {
    const sec = await world.as('A2')
    expect((await sec.post(`/accounts/${accounts['B2']}/roles-by-posts`)).body).toEqual({ given: 0 })
    const [b2] = (await sec.get('/accounts?search=B2')).body.rows
    expect(b2.roles.map((one: { role: string; unitName: string }) => `${one.role} ${one.unitName}`).sort()).toEqual([
      'branchSecretary 第二党支部(专业统计支部)', 'member 第二党支部(专业统计支部)', 'sectionHead 工业能源科', 'staff 云溪市统计局',
    ])
  })
})

describe('an account', () => {
  it('is opened with a one-time password that must be changed first', async () => {
    const sys = await world.as('A1')
    const opened = await sys.post('/accounts', { name: 'new.clerk', staffNumber: null, displayName: '新来的干事' })
    expect(opened.status).toBe(200)
    await (await world.as('A2')).post('/role-assignments', { account: opened.body.id, role: 'partyOffice', unit: unit('PC') })
    const signed = await world.guest.post('/session', { account: 'new.clerk', password: opened.body.password })
    expect(signed.body).toMatchObject({ mustChangePassword: true })
    const cookie = String(signed.headers['set-cookie']).split(';')[0] ?? ''
    expect((await world.guest.get('/session', { cookie })).body.abilities).toEqual([])
    expect((await world.guest.put('/password', { present: opened.body.password, next: 'Quite-another-1' }, { cookie })).status).toBe(204)
    expect((await world.guest.get('/session', { cookie })).body.abilities).toContain('organisation.edit-people')
    expect((await sys.post('/accounts', { name: 'NEW.clerk', staffNumber: null })).body).toMatchObject({ status: 409, code: 'access.account-name-taken' })
    const { staffNumber } = (await (await world.as('P1')).get(`/people/${world.bureau.people['B1']}`)).body
    expect((await sys.post('/accounts', { name: 'other', staffNumber })).body.code).toBe('access.person-has-account')
    expect((await sys.post('/accounts', { name: 'other', staffNumber: 'T-0000' })).body).toMatchObject({ status: 422, code: 'access.no-such-staff-number', fields: [{ path: 'staffNumber' }] })
    expect((await sys.post('/accounts', { name: 'a b', staffNumber: null })).body.fields[0]).toMatchObject({ path: 'name', message: '只能用字母、数字、汉字和 . _ @ -' })
  })
  it('has its password reset, which ends its sessions', async () => {
    const member = await world.as('G5')
    const reset = await (await world.as('A1')).post(`/accounts/${accounts['G5']}/password-reset`)
    expect(reset.status).toBe(200)
    expect((await member.get('/sessions')).status).toBe(401)
    expect((await world.guest.post('/session', { account: 'G5', password: demoPassword })).status).toBe(401)
    expect((await world.guest.post('/session', { account: 'G5', password: reset.body.password })).status).toBe(200)
    expect((await (await world.as('P2')).post(`/accounts/${accounts['G5']}/password-reset`)).status).toBe(403)
    expect((await (await world.as('A1')).post(`/accounts/${unit('B1')}/password-reset`)).status).toBe(404)
  })
  it('is closed for good', async () => {
    const sys = await world.as('A1')
    const member = await world.as('M6')
    expect((await sys.post(`/accounts/${accounts['M6']}/closing`)).status).toBe(204)
    expect((await member.get('/sessions')).status).toBe(401)
    expect((await world.guest.post('/session', { account: 'M6', password: demoPassword })).status).toBe(401)
    expect((await sys.post(`/accounts/${accounts['M6']}/closing`)).body.code).toBe('access.account-is-closed')
    expect((await sys.post(`/accounts/${accounts['M6']}/password-reset`)).body.code).toBe('access.account-is-closed')
    expect((await (await world.as('A2')).post('/role-assignments', { account: accounts['M6'], role: 'member', unit: unit('B2') })).body.code).toBe('access.account-is-closed')
  })
})

describe('the operator', () => {
  const run = async (...argv: string[]) => {
    const lines: string[] = []
    const code = await runResetPassword(argv, { out: (line) => lines.push(line), err: (line) => lines.push(line), clock: world.clock }, world.database.db)
    return { code, text: lines.join('\n') }
  }
  it('resets any account\'s password by command', async () => {
    const done = await run('A2')
    expect(done.code).toBe(0)
    const password = /: (\S+)/.exec(done.text)?.[1] ?? ''
    expect((await world.guest.post('/session', { account: 'A2', password })).body.mustChangePassword).toBe(true)
  })
  it('is told what is wrong', async () => {
    expect(await run('nobody')).toMatchObject({ code: 1, text: 'There is no open account called "nobody".' })
    expect((await run()).code).toBe(2)
    expect((await run('--help')).code).toBe(0)
  })
})

describe('the first administrators', () => {
  const names = (['sysadmin', 'secadmin', 'auditor'] as const).map((role, n) => ({ role, name: `管理员${n}`, account: `admin${n}`, password: `First-pass-${n}${n}` }))
  it('get no link while there are administrators', async () => {
    expect(await writing(world.database.db, firstAdministratorsLink)).toBeNull()
  })
  it('are named all at once, by a link that works once', async () => {
    await world.database.pool.query('truncate access.role_assignment')
    const link = await writing(world.database.db, firstAdministratorsLink)
    const token = link?.split('#')[1] ?? ''
    const name = (administrators: unknown, by = token) => world.guest.post('/first-administrators', { token: by, tenantName: '某局', administrators })
    expect((await name(names, 'wrong')).body).toMatchObject({ status: 403, code: 'access.first-link-spent' })
    expect((await name([names[0], names[0], names[1]])).body.code).toBe('access.one-of-each-administrator')
    expect((await name(names.map((one) => ({ ...one, password: 'weak' })))).body).toMatchObject({ code: 'access.password-too-short', fields: [{ path: 'administrators.0.password' }] })
    expect((await name(names)).status).toBe(204)
    expect((await name(names)).body.code).toBe('access.first-link-spent')
    expect((await world.guest.post('/session', { account: 'admin2', password: 'First-pass-22' })).body.abilities).toEqual(expect.arrayContaining(['access.read-audit']))
    expect((await world.guest.get('/sign-in/options')).body.tenantName).toBe('某局')
  })
})

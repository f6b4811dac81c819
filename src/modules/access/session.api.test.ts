import { describe, expect, it } from 'vitest'
import { openWorld } from '../../../test/support/api-test.ts'
import { demoPassword } from '../../demo-city/demo-password.ts'

const world = await openWorld()
const signIn = (account: string, password: string) => world.guest.post('/session', { account, password })

describe('signing in', () => {
  it('answers who it is, with posts and abilities, whatever the case of the name', async () => {
    const answer = await signIn('b2', demoPassword)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ signedIn: true, account: { id: world.bureau.accounts['B2'] }, person: world.bureau.people['B2'], mustChangePassword: false, demo: false, today: '2026-07-08', tenantName: '云溪市统计局' })
    expect(answer.body.posts[0]).toEqual({ unitId: world.bureau.units['B2']?.id, unitName: '第二党支部(专业统计支部)', post: '书记' })
    expect(answer.body.abilities).toContain('organisation.see-political')
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly/)
    expect(String(answer.headers['set-cookie'])).toMatch(/SameSite=Lax/)
  })
  it('says the same to a wrong password and to a name that nobody has', async () => {
    const wrong = await signIn('M4', 'not the password')
    const nobody = await signIn('nobody', 'not the password')
    expect(wrong.status).toBe(401)
    expect(wrong.body).toMatchObject({ code: 'access.sign-in-failed', title: '账号或口令不对。' })
    expect({ ...nobody.body }).toEqual(wrong.body)
  })
  it('locks a name after five wrong passwords for 15 minutes, known or not', async () => {
    for (const name of ['M3', 'nobody-else']) {
      for (let n = 0; n < 5; n += 1) expect((await signIn(name, 'wrong password')).status).toBe(401)
      const locked = await signIn(name, demoPassword)
      expect(locked.status).toBe(429)
      expect(locked.body).toMatchObject({ code: 'access.sign-in-locked', detail: '15 分钟后再试，或请系统管理员重置口令。' })
    }
    world.clock.set('2026-07-08T09:15:00+08:00')
    expect((await signIn('M3', demoPassword)).status).toBe(200)
    world.clock.set('2026-07-08T09:00:00+08:00')
  })
  it('names the field that is missing', async () => {
    const answer = await world.guest.post('/session', { account: 'B2' })
    expect(answer.status).toBe(422)
    expect(answer.body.fields).toEqual([{ path: 'password', code: 'required', message: '必填' }])
  })
  it('keeps the audit of a refused attempt', async () => {
    await signIn('P1', 'wrong')
    const audit = await (await world.as('A3')).get(`/audit?action=access.fail-sign-in&record=${world.bureau.accounts['P1']}`)
    expect(audit.body.total).toBe(1)
  })
})

describe('a session', () => {
  it('is nobody for a guest', async () => {
    expect((await world.guest.get('/session')).body).toMatchObject({ signedIn: false, account: { id: '', name: '' }, abilities: [] })
  })
  it('ends by signing out', async () => {
    const answer = await signIn('M2', demoPassword)
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
    expect((await world.guest.get('/session', { cookie })).body.signedIn).toBe(true)
    expect((await world.guest.delete('/session', { cookie })).status).toBe(204)
    expect((await world.guest.get('/session', { cookie })).body.signedIn).toBe(false)
    expect((await world.guest.get('/sessions', { cookie })).status).toBe(401)
  })
  it('ends after 8 hours without a request, and after 7 days in any case', async () => {
    const cookie = String((await signIn('M2', demoPassword)).headers['set-cookie']).split(';')[0] ?? ''
    const signedInAt = async (instant: string) => {
      world.clock.set(instant)
      return (await world.guest.get('/session', { cookie })).body.signedIn as boolean
    }
    expect(await signedInAt('2026-07-08T16:59:00+08:00')).toBe(true)
    expect(await signedInAt('2026-07-09T00:58:00+08:00')).toBe(true)
    expect(await signedInAt('2026-07-09T08:58:00+08:00')).toBe(false)
    const second = String((await signIn('M2', demoPassword)).headers['set-cookie']).split(';')[0] ?? ''
    for (let hours = 7; hours < 168; hours += 7) {
      world.clock.set(new Date(Date.parse('2026-07-09T08:58:00+08:00') + hours * 3_600_000).toISOString())
      expect((await world.guest.get('/session', { cookie: second })).body.signedIn).toBe(true)
    }
    world.clock.set('2026-07-16T08:58:00+08:00')
    expect((await world.guest.get('/session', { cookie: second })).body.signedIn).toBe(false)
    world.clock.set('2026-07-08T09:00:00+08:00')
  })
  it('is listed with its siblings and can end them', async () => {
    const first = String((await signIn('M1', demoPassword)).headers['set-cookie']).split(';')[0] ?? ''
    const second = String((await signIn('M1', demoPassword)).headers['set-cookie']).split(';')[0] ?? ''
    const listed = (await world.guest.get('/sessions', { cookie: second })).body.rows
    expect(listed.map((row: { current: boolean }) => row.current)).toEqual([true, false])
    expect((await world.guest.delete(`/sessions/${listed[1].id}`, { cookie: second })).status).toBe(204)
    expect((await world.guest.get('/sessions', { cookie: first })).status).toBe(401)
    expect((await world.guest.delete(`/sessions/${listed[1].id}`, { cookie: second })).status).toBe(404)
    await signIn('M1', demoPassword)
    expect((await world.guest.delete('/sessions', { cookie: second })).body).toEqual({ ended: 1 })
  })
  it('of somebody else cannot be ended', async () => {
    const theirs = (await (await world.as('L1')).get('/sessions')).body.rows[0].id
    expect((await (await world.as('B1')).delete(`/sessions/${theirs}`)).status).toBe(404)
  })
})

describe('one\'s own password', () => {
  it('is changed with the present one, and ends the other sessions', async () => {
    const one = String((await signIn('M5', demoPassword)).headers['set-cookie']).split(';')[0] ?? ''
    const other = String((await signIn('M5', demoPassword)).headers['set-cookie']).split(';')[0] ?? ''
    const change = (present: string, next: string) => world.guest.put('/password', { present, next }, { cookie: one })
    expect((await change('wrong', 'A better-1 password')).body).toMatchObject({ code: 'access.wrong-present-password' })
    expect((await change(demoPassword, 'short')).body).toMatchObject({ code: 'access.password-too-short' })
    expect((await change(demoPassword, 'A better-1 password')).status).toBe(204)
    expect((await world.guest.get('/session', { cookie: other })).body.signedIn).toBe(false)
    expect((await world.guest.get('/session', { cookie: one })).body.signedIn).toBe(true)
    expect((await signIn('M5', demoPassword)).status).toBe(401)
    expect((await signIn('M5', 'A better-1 password')).status).toBe(200)
  })
})

describe('the sign-in page', () => {
  it('shows no accounts where there is no demo', async () => {
    expect((await world.guest.get('/sign-in/options')).body).toEqual({ demo: false, demoAccounts: [], tenantName: '云溪市统计局' })
  })
})

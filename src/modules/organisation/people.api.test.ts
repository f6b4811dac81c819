import { describe, expect, it } from 'vitest'
import { openWorld } from '../../../test/support/api-test.ts'

const world = await openWorld()
const unit = (code: string) => world.bureau.units[code]?.id ?? ''
const person = (code: string) => world.bureau.people[code] ?? ''
type Row = { id: string; name: string; masked: boolean; partyUnit: { name: string } | null; posts: string[] }

describe('the list of people', () => {
  it('is sorted by pinyin, surname readings first, with an exact total', async () => {
    const { body } = await (await world.as('P2')).get('/people?limit=5')
    expect(body.total).toBe(19)
    expect(body.rows.map((row: Row) => row.name)).toEqual(['方立衡', '葛规成', '顾清和', '何溪行', '江问渠'])
    const all = (await (await world.as('P2')).get('/people?limit=200')).body.rows.map((row: Row) => row.name)
    expect(all.indexOf('单以宁')).toBeLessThan(all.indexOf('沈明川'))
    expect(all.at(-1)).toBe('周守成')
    expect((await (await world.as('P2')).get('/people?sort=-name&limit=1')).body.rows[0].name).toBe('周守成')
  })
  it('finds by name, pinyin, initials and staff number', async () => {
    const p2 = await world.as('P2')
    for (const words of ['田禾', 'tianhesheng', 'ths', '1011', '田 ths']) expect((await p2.get(`/people?search=${encodeURIComponent(words)}`)).body.rows.map((row: Row) => row.name)).toEqual(['田禾生'])
    expect((await p2.get('/people?search=%25')).body.total).toBe(0)
  })
  it('masks who belongs to which branch for those who may not see political status', async () => {
    const asN1 = (await (await world.as('N1')).get('/people')).body
    expect(asN1.total).toBe(19)
    expect(asN1.rows.every((row: Row) => row.partyUnit === null)).toBe(true)
    expect(asN1.rows.filter((row: Row) => row.masked).length).toBe(18)
    expect((await (await world.as('N1')).get(`/people?unit=${unit('B1')}`)).status).toBe(404)
    const asB2 = (await (await world.as('B2')).get('/people?limit=200')).body.rows
    expect(asB2.filter((row: Row) => row.partyUnit).map((row: Row) => row.partyUnit?.name).sort()).toEqual(['第4党小组', '第4党小组', '第4党小组', '第5党小组', '第5党小组', '第5党小组'])
    expect((await (await world.as('B2')).get(`/people?unit=${unit('B1')}`)).status).toBe(404)
  })
  it('is filtered by section and by branch', async () => {
    const p2 = await world.as('P2')
    expect((await p2.get(`/people?unit=${unit('S4')}`)).body.rows.map((row: Row) => row.name)).toEqual(['葛规成', '陆工远', '曾衡之'])
    expect((await p2.get(`/people?unit=${unit('B2')}`)).body.total).toBe(6)
    expect((await p2.get('/people?unit=0198f000-0000-7000-8000-000000000000')).status).toBe(404)
  })
  it('is closed to administrators and guests', async () => {
    for (const code of ['A1', 'A2', 'A3']) expect((await (await world.as(code)).get('/people')).status).toBe(403)
    expect((await world.guest.get('/people')).status).toBe(401)
  })
  it('names the field that is wrong', async () => {
    const p2 = await world.as('P2')
    expect((await p2.get('/people?limit=201')).body.fields[0]).toMatchObject({ path: 'query.limit', code: 'too-big' })
    expect((await p2.get('/people?sort=rank')).body.fields[0]).toMatchObject({ path: 'query.sort', code: 'choice' })
    expect((await p2.get('/people?colour=red')).body.fields[0]).toMatchObject({ path: 'colour', code: 'unknown' })
  })
})

describe('a person', () => {
  it('shows every post, and the political status by ability only', async () => {
    const full = (await (await world.as('P2')).get(`/people/${person('B2')}`)).body
    expect(full).toMatchObject({ name: '陆工远', politicalStatus: 'fullMember', masked: false, can: { edit: true } })
    expect(full.appointments.map((one: { post: string }) => one.post).sort()).toEqual(['member', 'secretary', 'sectionHead', 'staff'])
    const masked = (await (await world.as('N1')).get(`/people/${person('B2')}`)).body
    expect(masked).toMatchObject({ politicalStatus: null, partyJoined: null, masked: true, standings: [], can: { edit: false } })
    expect(masked.appointments.map((one: { post: string }) => one.post).sort()).toEqual(['sectionHead', 'staff'])
    expect((await (await world.as('N1')).get(`/people/${person('N1')}`)).body).toMatchObject({ politicalStatus: 'none', masked: false })
    expect((await (await world.as('B2')).get(`/people/${person('W1')}`)).status).toBe(404)
  })
  it('leaves an audit row when it is read', async () => {
    await (await world.as('L1')).get(`/people/${person('M2')}`)
    const audit = (await (await world.as('A3')).get('/audit?action=foundation.read-sensitive')).body
    expect(audit.rows[0]).toMatchObject({ who: '秦书远', action: 'foundation.read-sensitive', thing: '一个人的任职 · 周守成' })
  })
  it('is entered once', async () => {
    const p2 = await world.as('P2')
    const body = { staffNumber: '0042', name: '解问舟', politicalStatus: 'none' }
    expect((await (await world.as('B1')).post('/people', body)).status).toBe(403)
    const entered = await p2.post('/people', body)
    expect(entered.status).toBe(200)
    expect((await p2.post('/people', body)).body).toMatchObject({ status: 409, code: 'organisation.staff-number-taken', fields: [{ path: 'staffNumber' }] })
    expect((await p2.post('/people', { ...body, staffNumber: '00 42' })).body.fields[0].message).toBe('只能用字母、数字和短横')
    expect((await p2.post('/appointments', { person: entered.body.id, unit: unit('S1'), post: 'staff', from: '2026-07-08' })).status).toBe(200)
    expect((await p2.get('/people?search=xie')).body.rows.map((row: Row) => row.name)).toEqual(['解问舟'])
  })
})

describe('an appointment', () => {
  const appoint = async (as: string, body: object) => (await world.as(as)).post('/appointments', { person: person('M4'), unit: unit('S2'), post: 'sectionDeputyHead', from: '2026-07-01', ...body })
  it('is made and ended with dates', async () => {
    const made = await appoint('P2', {})
    expect(made.status).toBe(200)
    expect((await appoint('P2', { from: '2026-07-02' })).body).toMatchObject({ status: 409, code: 'organisation.appointment-exists' })
    const p2 = await world.as('P2')
    expect((await p2.post(`/appointments/${made.body.id}/end`, { until: '2026-07-01' })).body.code).toBe('organisation.ends-before-it-starts')
    expect((await p2.post(`/appointments/${made.body.id}/end`, { until: '2026-07-05' })).status).toBe(204)
    expect((await p2.post(`/appointments/${made.body.id}/end`, { until: '2026-07-06' })).body.code).toBe('organisation.appointment-ended')
  })
  it('of belonging ends the one before', async () => {
    expect((await appoint('P2', { person: person('M6'), unit: unit('S5'), post: 'staff' })).status).toBe(200)
    const { appointments } = (await (await world.as('P2')).get(`/people/${person('M6')}`)).body
    expect(appointments.filter((one: { post: string }) => one.post === 'staff').map((one: { unit: { name: string }; until: string | null }) => [one.unit.name, one.until])).toEqual([['投资建筑业科', null], ['工业能源科', '2026-07-01']])
    expect((await (await world.as('P2')).get(`/people?unit=${unit('S5')}`)).body.rows.map((row: Row) => row.name)).toContain('葛规成')
    expect((await appoint('P2', { person: person('M6'), unit: unit('S6'), post: 'staff', from: '2026-06-01' })).body.code).toBe('organisation.starts-before-the-present-period')
  })
  it('is refused where it makes no sense or reaches too far', async () => {
    expect((await appoint('B2', {})).status).toBe(403)
    expect((await appoint('P2', { post: 'secretary' })).body.code).toBe('organisation.post-not-held-there')
    expect((await appoint('P2', { from: '2026-08-01' })).body.code).toBe('organisation.starts-in-the-future')
    expect((await appoint('P2', { unit: person('M4') })).status).toBe(404)
    expect((await appoint('N1', { unit: unit('B1'), post: 'secretary' })).status).toBe(404)
  })
})

describe('political status', () => {
  it('changes from a day on', async () => {
    const p2 = await world.as('P2')
    const record = (body: object) => p2.post(`/people/${person('M1')}/standings`, { status: 'fullMember', from: '2026-07-03', ...body })
    expect((await (await world.as('B1')).post(`/people/${person('M1')}/standings`, { status: 'fullMember', from: '2026-07-03' })).status).toBe(403)
    expect((await record({})).status).toBe(204)
    expect((await record({ from: '2026-07-03' })).body.code).toBe('organisation.standing-exists')
    expect((await p2.get(`/people/${person('M1')}`)).body.standings).toEqual([{ from: '2024-01-01', status: 'probationaryMember' }, { from: '2026-07-03', status: 'fullMember' }])
  })
})

describe('the command box', () => {
  it('finds people and units within reach', async () => {
    const find = async (as: string, words: string) => (await (await world.as(as)).get(`/search?words=${encodeURIComponent(words)}`)).body.rows.map((row: { title: string }) => row.title)
    expect(await find('P2', 'lugongyuan')).toEqual(['陆工远'])
    expect(await find('P2', '普查中心')).toEqual(['普查中心'])
    expect(await find('N1', '第一党支部')).toEqual([])
  })
})

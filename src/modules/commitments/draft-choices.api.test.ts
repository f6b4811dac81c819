import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'

let world: World
const unit = (code: string) => world.bureau.units[code]!.id
const choices = async (who: string) => (await (await world.as(who)).get('/commitment-choices?year=2026')).body
const enter = async (who: string, body: object) => (await world.as(who)).post('/commitment-beneficiaries', { branch: unit('B2'), kind: 'student', ...body })
const draft = async (who: string, body: object) => (await world.as(who)).post('/commitment-items', { year: 2026, kind: 'practicalDeed', form: 'individual', text: '帮 8 家小企业建好统计台账', due: '2026-10-31', ...body })

beforeAll(async () => {
  world = await openWorld()
})

describe('what a draft may choose from', () => {
  test('a member: colleagues of the branch by name only, templates, no unit to write for', async () => {
    const body = await choices('M3')
    expect(body).toMatchObject({ branch: { id: unit('B2') }, letter: null, units: [], can: { keepBeneficiaries: false } })
    expect(body.colleagues.map((one: { name: string }) => one.name)).toContain('葛规成')
    expect(body.colleagues.some((one: { name: string }) => one.name === '何溪行')).toBe(false)
    expect(Object.keys(body.colleagues[0])).toEqual(['id', 'name'])
    expect(body.templates.filter((one: { kind: string }) => one.kind === 'practicalDeed').map((one: { category: string }) => one.category)).toEqual(['enterprises', 'students', 'elders', 'community', 'countryside'])
  })
  test('a section head writes for the section, the leader for the leading group; somebody who is no member has the branch that covers the section', async () => {
    expect((await choices('S3')).units.map((one: { id: string }) => one.id)).toContain(unit('S3'))
    expect((await choices('L1')).units).toContainEqual({ id: unit('LG'), name: '云溪市统计局党组', namesBranch: true })
    expect((await choices('N1')).branch.id).toBe(unit('B3'))
  })
  test('an administrator has nothing to choose from', async () => {
    expect(await choices('A1')).toMatchObject({ branch: null, colleagues: [], units: [], beneficiaries: [] })
  })
})

describe('whom the branch helps', () => {
  test('the secretary keeps the codes; members of the branch choose from them', async () => {
    const { status, body } = await enter('B2', { code: 'S-07' })
    expect(status).toBe(200)
    expect((await choices('M3')).beneficiaries).toEqual([{ id: body.id, code: 'S-07', kind: 'student' }])
    expect((await choices('M4')).beneficiaries).toEqual([])
    expect((await (await world.as('B2')).post(`/commitment-beneficiaries/${body.id}/end`)).status).toBe(204)
    expect((await choices('M3')).beneficiaries).toEqual([])
  })
  test('a code twice, a name, another unit, another person', async () => {
    const { body } = await enter('B2', { code: 'E-03', kind: 'resident' })
    expect((await enter('B2', { code: 'E-03' })).body.code).toBe('commitments.beneficiary-code-taken')
    expect((await enter('B2', { code: '张三' })).status).toBe(422)
    expect((await enter('B2', { branch: unit('G4'), code: 'E-04' })).body.code).toBe('commitments.unit-unknown')
    expect((await enter('G5', { code: 'E-04' })).status).toBe(200)
    expect((await enter('G4', { code: 'E-05' })).status).toBe(404)
    expect((await enter('B1', { code: 'E-05' })).status).toBe(404)
    expect((await (await world.as('B1')).post(`/commitment-beneficiaries/${body.id}/end`)).status).toBe(404)
    expect((await (await world.as('M3')).post(`/commitment-beneficiaries/${body.id}/end`)).status).toBe(404)
  })
  test('an item names a code, never a name', async () => {
    expect((await draft('M4', { beneficiary: '张老伯' })).body.code).toBe('commitments.beneficiary-is-a-code')
    expect((await draft('M4', { beneficiary: 'E-03、E-04' })).status).toBe(200)
  })
})

describe('a pair', () => {
  test('signs a letter of its own beside those of the two, and an item keeps its form', async () => {
    const paired = { form: 'paired', partners: [world.bureau.people['B3']] }
    const [one, two] = [await draft('M5', {}), await draft('M5', paired)]
    expect(two.body.letter).not.toBe(one.body.letter)
    const letter = (await (await world.as('B3')).get(`/commitment-letters/${two.body.letter}`)).body
    expect(letter.holder).toBe('叶新禾、温普宁')
    const changed = await (await world.as('M5')).patch(`/commitment-items/${one.body.id}`, { version: 1, ...paired })
    expect([changed.status, changed.body.code]).toEqual([422, 'commitments.form-is-the-letters'])
  })
})

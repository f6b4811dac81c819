import { describe, expect, it } from 'vitest'
import { openWorld } from '../../../test/support/api-test.ts'
import { reading } from '../../foundation/database/database.ts'
import { unitsBelow } from './units.ts'

const world = await openWorld()
const unit = (code: string) => world.bureau.units[code]?.id ?? ''
const version = async (code: string) => (await (await world.as('P2')).get(`/units/${unit(code)}`)).body.unit.version as number

describe('the trees', () => {
  it('show each caller what is within reach and the way to it', async () => {
    const codes = async (as: string) => (await (await world.as(as)).get('/units')).body.rows.map((row: { code: string }) => row.code).sort()
    expect(await codes('M1')).toEqual(['B1', 'BUREAU', 'G1', 'G2', 'G3', 'LG', 'PC', 'S1', 'S10', 'S11', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'WC'])
    expect(await codes('N1')).not.toContain('PC')
    expect(await codes('W1')).toContain('G8')
    expect((await codes('A1')).length).toBe(27)
  })
  it('are hidden from guests and from whoever has no role in them', async () => {
    expect((await world.guest.get('/units')).status).toBe(401)
    expect((await (await world.as('A3')).get('/units')).body.rows).toEqual([])
    expect((await (await world.as('N1')).get(`/units/${unit('B1')}`)).status).toBe(404)
    expect((await (await world.as('B1')).get('/units/not-an-id')).status).toBe(404)
  })
})

describe('a unit\'s page', () => {
  it('shows posts, coverage, history and the structure rules to the branch', async () => {
    const { body } = await (await world.as('B2')).get(`/units/${unit('B2')}`)
    expect(body.unit).toMatchObject({ code: 'B2', kind: 'party.branch', version: 1 })
    expect(body.above.map((one: { code: string }) => one.code)).toEqual(['WC', 'PC'])
    expect(body.below.map((one: { code: string }) => one.code).sort()).toEqual(['G4', 'G5'])
    expect(body.posts.map((one: { post: string; person: { name: string } }) => `${one.post} ${one.person.name}`)).toContain('secretary 陆工远')
    expect(body.covers.map((one: { code: string }) => one.code)).toEqual(['S4', 'S5', 'S6'])
    expect(body.structure).toMatchObject({ fullMembers: 6, members: 6 })
    expect(body.structure.findings[0]).toEqual({ rule: 'branch-at-least', state: 'kept', text: { zh: '正式党员 6 名，满足成立党支部的 3 名以上（《中国共产党党和国家机关基层组织工作条例》）。', en: '6 full members; a branch needs 3.' } })
    expect(body.can).toEqual({ edit: false, editPeople: false })
  })
  it('shows a section which branch covers it, and no member counts to the staff', async () => {
    const { body } = await (await world.as('N1')).get(`/units/${unit('S3')}`)
    expect(body.coveredBy.map((one: { code: string }) => one.code)).toEqual(['B1'])
    expect(body.structure).toBeNull()
  })
})

describe('opening a unit', () => {
  const open = async (as: string, body: object) => (await world.as(as)).post('/units', { kind: 'party.group', code: 'G9', name: '第9党小组', parent: unit('B3'), from: '2026-07-01', ...body })
  it('is refused to those who may not, and without a trace', async () => {
    expect((await open('B3', {})).status).toBe(403)
    expect((await open('N1', {})).status).toBe(404)
    expect((await open('P2', { parent: null, kind: 'party.branch' })).status).toBe(403)
  })
  it('is refused with a sentence when it makes no sense', async () => {
    expect((await open('P2', { code: 'G8' })).body).toMatchObject({ status: 409, code: 'organisation.unit-code-taken', fields: [{ path: 'code' }] })
    expect((await open('P2', { kind: 'admin.section' })).body.code).toBe('organisation.unit-kind-cannot-stand-there')
    expect((await open('P2', { from: '2026-07-09' })).body).toMatchObject({ status: 422, code: 'organisation.starts-in-the-future' })
    expect((await open('P2', { from: '2023-01-01' })).body.code).toBe('organisation.parent-not-open')
    expect((await open('P2', { from: '2026-02-30' })).body.fields[0]).toMatchObject({ path: 'from', code: 'day' })
    expect((await open('P2', { colour: 'red' })).body.fields[0]).toMatchObject({ path: 'colour', code: 'unknown' })
    expect((await open('P2', { code: 'G 9' })).body.fields[0].message).toBe('只能用字母、数字、汉字和 . _ -')
  })
  it('is done by the Party office', async () => {
    const opened = await open('P2', {})
    expect(opened.status).toBe(200)
    expect((await (await world.as('B3')).get(`/units/${opened.body.id}`)).body.unit.name).toBe('第9党小组')
  })
})

describe('changing a unit', () => {
  it('by another name keeps the old one for the days before', async () => {
    const p2 = await world.as('P2')
    const rename = (body: object) => p2.post(`/units/${unit('S6')}/names`, { name: '贸易外经科', from: '2026-07-01', version: 1, ...body })
    expect((await (await world.as('B2')).post(`/units/${unit('S6')}/names`, { name: 'x', from: '2026-07-01', version: 1 })).status).toBe(403)
    expect((await rename({})).status).toBe(204)
    const again = await rename({ name: '另一个名字' })
    expect(again.body).toMatchObject({ status: 409, code: 'foundation.stale-version', version: 2, changes: [{ field: 'name', now: '贸易外经科' }, { field: 'parent' }] })
    const then = (await p2.get('/units?on=2026-06-30')).body.rows.find((row: { code: string }) => row.code === 'S6')
    expect(then.name).toBe('贸易服务业科')
    const { history } = (await p2.get(`/units/${unit('S6')}`)).body
    expect(history.map((one: { name: string; until: string | null }) => [one.name, one.until])).toEqual([['贸易服务业科', '2026-07-01'], ['贸易外经科', null]])
  })
  it('by another place takes everything below along, from that day on', async () => {
    const p2 = await world.as('P2')
    const before = await reading(world.database.db, (reader) => unitsBelow(reader, 'yunxi', world.bureau.units['B3']?.path ?? '', '2026-06-30'))
    expect((await p2.post(`/units/${unit('G8')}/moves`, { parent: unit('B2'), from: '2026-07-01', version: 1 })).status).toBe(204)
    const after = await reading(world.database.db, (reader) => unitsBelow(reader, 'yunxi', world.bureau.units['B3']?.path ?? '', '2026-06-30'))
    expect(after).toEqual(before)
    expect((await p2.get(`/units/${unit('B2')}`)).body.below.map((one: { code: string }) => one.code).sort()).toEqual(['G4', 'G5', 'G8'])
    expect((await p2.get(`/people?unit=${unit('B2')}`)).body.rows.map((row: { name: string }) => row.name)).toContain('叶新禾')
    expect((await p2.post(`/units/${unit('B2')}/moves`, { parent: unit('G4'), from: '2026-07-02', version: await version('B2') })).body.code).toBe('organisation.unit-below-itself')
    expect((await p2.post(`/units/${unit('G8')}/moves`, { parent: unit('S1'), from: '2026-07-02', version: 2 })).body.code).toBe('organisation.unit-kind-cannot-stand-there')
    expect((await p2.post(`/units/${unit('G8')}/moves`, { parent: unit('B3'), from: '2026-06-01', version: 2 })).body.code).toBe('organisation.unit-changed-later')
  })
  it('by closing needs it to be empty', async () => {
    const p2 = await world.as('P2')
    expect((await p2.post(`/units/${unit('G7')}/closing`, { until: '2026-07-08', version: 1 })).body).toMatchObject({ status: 409, code: 'organisation.unit-not-empty' })
    const empty = (await p2.post('/units', { kind: 'admin.section', code: 'S99', name: '临时科室', parent: unit('BUREAU'), from: '2026-07-01' })).body.id
    expect((await p2.post(`/units/${empty}/closing`, { until: '2026-07-01', version: 1 })).body.code).toBe('organisation.ends-before-it-starts')
    expect((await p2.post(`/units/${empty}/closing`, { until: '2026-07-08', version: 1 })).status).toBe(204)
    expect((await p2.get(`/units/${empty}`)).status).toBe(404)
    expect((await p2.get('/units?on=2026-07-07')).body.rows.some((row: { id: string }) => row.id === empty)).toBe(true)
  })
  it('by an election starts its term', async () => {
    const p2 = await world.as('P2')
    expect((await p2.post(`/units/${unit('S1')}/elections`, { electedOn: '2024-01-10' })).body.code).toBe('organisation.not-elected-here')
    expect((await p2.post(`/units/${unit('B1')}/elections`, { electedOn: '2023-12-10' })).status).toBe(404)
    expect((await p2.post(`/units/${unit('B1')}/elections`, { electedOn: '2024-01-10' })).status).toBe(204)
    const { structure } = (await p2.get(`/units/${unit('B1')}`)).body
    expect(structure.findings.at(-1)).toMatchObject({ rule: 'term', state: 'kept', text: { zh: '2024-01-10 选举，任期 3 年，2027-01-10 届满（《中国共产党党和国家机关基层组织工作条例》）。' } })
  })
  it('by coverage pairs a branch with a section only', async () => {
    const p2 = await world.as('P2')
    expect((await p2.post('/coverage', { branch: unit('B1'), section: unit('B2'), from: '2026-01-01' })).body.code).toBe('organisation.covers-branch-to-section-only')
    expect((await p2.post('/coverage', { branch: unit('B1'), section: unit('S4'), from: '2026-01-01' })).status).toBe(204)
    expect((await p2.get(`/units/${unit('S4')}`)).body.coveredBy.map((one: { code: string }) => one.code)).toEqual(['B1', 'B2'])
  })
  it('by coverage pairs no branch with the section of another agency', async () => {
    const a1 = await world.as('A1')
    const other = (await a1.post('/units', { kind: 'admin.agency', code: 'OTHER', name: '另一个局', parent: null, from: '2026-01-01' })).body.id
    const section = (await a1.post('/units', { kind: 'admin.section', code: 'OTHER-1', name: '另一个局的科室', parent: other, from: '2026-01-01' })).body.id
    expect((await (await world.as('P2')).post('/coverage', { branch: unit('B1'), section, from: '2026-01-01' })).status).toBe(404)
  })
})

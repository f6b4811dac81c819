import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld } from '../../../test/support/api-test.ts'
import { sealEverything, testActor, testKind } from '../../../test/support/journal-scene.ts'
import { reading, writing } from '../../foundation/database/database.ts'
import { recordFacts, reverseFacts, type NewFact } from '../journal/index.ts'
import { builtInIndicators } from './built-in-indicators.ts'
import { figure } from './figure.ts'
import { openFigure } from './open-figure.ts'

const world = await openWorld()
const { db } = world.database
const units = world.bureau.units
const half = { from: '2026-01-01', to: '2026-06-30' }
const at = (instant: string) => testActor({ tenant: 'yunxi', at: instant, abilities: ['indicators.see-figures', 'organisation.see-people'] })
const seer = at('2026-07-08T09:00:00+08:00')
const links = { factKinds: new Map(), recordLinks: new Map([['branch-life', { module: 'branch-life', href: (record: string) => `/meetings/${record}` }]]) }

const held = testKind('branch-life.meeting-held')
const progress = testKind('planning.goal-progress')
const unlinked = testKind('planning.unlinked')
const published = testKind('commitments.published')
const fulfilled = testKind('commitments.fulfilled')

const idOf = (code: string) => units[code]?.id ?? ''
const unitOf = (code: string): NewFact['unit'] => ({ id: idOf(code), path: units[code]?.path ?? '', name: units[code]?.name ?? '' })
const fact = (code: string, given: Partial<NewFact> & { kind: NewFact['kind']; date: string }): NewFact => ({ unit: unitOf(code), source: { module: 'branch-life', record: `${code}-${given.date}`, version: 1 }, ...given })
const record = (instant: string, facts: NewFact[]) => writing(db, (tx) => recordFacts(tx, at(instant), facts))
const value = (indicator: string, scope: string, more: { asOf?: string; from?: string; to?: string } = {}) => reading(db, (reader) => figure(reader, seer, { indicator, scope: idOf(scope), ...half, ...more })).then((found) => found.value)
const opened = (indicator: string, scope: string, more: object = {}) => reading(db, (reader) => openFigure(reader, seer, links, { indicator, scope: idOf(scope), ...half, ...more }))

beforeAll(async () => {
  const committee = { kind: held, attributes: { meetingKind: 'committeeMeeting', servesGoal: null } }
  await record('2026-06-30T18:00:00+08:00', [
    ...['2026-01-08', '2026-02-05', '2026-03-05', '2026-04-02', '2026-06-04'].map((date) => fact('B2', { ...committee, date })),
    fact('B1', { ...committee, date: '2026-03-05' }),
    fact('B2', { ...committee, date: '2025-12-31' }),
    fact('B2', { kind: held, date: '2026-05-15', attributes: { meetingKind: 'themePartyDay', servesGoal: 'K6' } }),
    fact('B2', { kind: held, date: '2026-03-20', attributes: { meetingKind: 'themePartyDay', servesGoal: null }, matter: 'joint-1' }),
    fact('B3', { kind: held, date: '2026-03-20', attributes: { meetingKind: 'themePartyDay', servesGoal: null }, matter: 'joint-1' }),
    fact('S3', { kind: progress, date: '2026-03-30', quantity: '24', attributes: { measure: 'enterprises-checked' } }),
    fact('S3', { kind: progress, date: '2026-06-29', quantity: '32', attributes: { measure: 'enterprises-checked' } }),
    fact('S3', { kind: progress, date: '2026-06-29', quantity: '37', attributes: { measure: 'problems-found' } }),
    fact('S3', { kind: progress, date: '2026-06-30', quantity: '35', attributes: { measure: 'problems-closed-on-time' } }),
    ...['K8', 'K9', 'K10'].map((goal) => fact('S3', { kind: unlinked, date: '2026-01-05', quantity: 1, attributes: { goal }, source: { module: 'planning', record: goal, version: 1 } })),
    fact('S3', { kind: unlinked, date: '2026-06-01', quantity: -1, attributes: { goal: 'K8' }, source: { module: 'planning', record: 'K8', version: 2 } }),
    ...[true, true, false].map((practicalDeed, index) => fact('G4', { kind: published, date: '2026-02-10', attributes: { practicalDeed, year: 2026, due: ['2026-06-30', null, '2026-09-30'][index] ?? null }, source: { module: 'commitments', record: `i${index}`, version: 1 } })),
    fact('G4', { kind: fulfilled, date: '2026-06-20', attributes: { practicalDeed: true, year: 2026, due: '2026-06-30' }, person: world.bureau.people['M6'] ?? null, source: { module: 'commitments', record: 'i0', version: 2 } }),
  ])
})

describe('a figure', () => {
  it('counts the facts of its kind, unit and period', async () => {
    expect(await value('committee-meetings-held', 'B2')).toBe('5')
    expect(await value('committee-meetings-held', 'B1')).toBe('1')
    expect(await value('committee-meetings-held', 'PC')).toBe('6')
    expect(await value('committee-meetings-held', 'B2', { from: '2025-12-31', to: '2026-01-08' })).toBe('2')
    expect(await value('committee-meetings-held', 'B3')).toBe('0')
  })

  it('takes what is due from the rhythms, with a list of its own to open', async () => {
    expect(await value('committee-meetings-due', 'B2')).toBe('6')
    const due = await opened('committee-meetings-due', 'PC')
    expect(due).toMatchObject({ value: '18', total: 18, seal: { state: 'typed', number: null } })
    expect(due.records[0]).toMatchObject({ date: '2026-01-31', kind: { zh: '应开支委会' }, sentence: { zh: '2026-01-01 至 2026-01-31 应开一次支委会' } })
  })

  it('counts a joint activity once for each branch, and once as an activity', async () => {
    expect([await value('theme-days-held', 'B2'), await value('theme-days-held', 'B3'), await value('theme-days-held', 'PC')]).toEqual(['2', '1', '3'])
    expect([await value('theme-day-activities', 'B2'), await value('theme-day-activities', 'B3'), await value('theme-day-activities', 'PC')]).toEqual(['2', '1', '2'])
    expect(await value('theme-days-serving-business', 'PC')).toBe('1')
  })

  it('gives a branch what the sections it covers did', async () => {
    expect([await value('enterprises-checked', 'B1'), await value('enterprises-checked', 'B2'), await value('enterprises-checked', 'BUREAU')]).toEqual(['56', '0', '56'])
  })

  it('works out shares exactly, and says when there is nothing to share', async () => {
    expect(await value('problems-closed-on-time-share', 'B1')).toBe('94.6')
    const none = await opened('problems-closed-on-time-share', 'B2')
    expect(none).toMatchObject({ value: null, state: 'na', records: [], total: 0 })
    expect((await opened('problems-closed-on-time-share', 'B1')).parts).toMatchObject([{ value: '35', figure: { indicator: 'problems-closed-on-time', scope: idOf('B1') } }, { value: '37' }])
    expect([await value('commitments-fulfilled-share', 'B2'), await value('commitments-fulfilled-share', 'B2', { to: '2026-12-31' })]).toEqual(['100.0', '33.3'])
  })

  it('keeps a stock as the running sum up to the last day', async () => {
    expect([await value('unlinked-goals', 'BUREAU', { to: '2026-01-04' }), await value('unlinked-goals', 'BUREAU', { to: '2026-05-31' }), await value('unlinked-goals', 'BUREAU')]).toEqual(['0', '3', '2'])
    expect(await value('unlinked-goals', 'BUREAU', { from: '2026-06-15' })).toBe('2')
  })

  it('counts commitments by the day they fall due, published earlier or not, and practical deeds among them', async () => {
    expect([await value('commitments-published', 'B2'), await value('practical-deeds', 'B2')]).toEqual(['3', '2'])
    expect([await value('commitments-due', 'B2'), await value('commitments-due', 'B2', { from: '2026-07-01', to: '2026-12-30' }), await value('commitments-due', 'B2', { from: '2026-07-01', to: '2026-12-31' })]).toEqual(['1', '1', '2'])
  })

  it('names the person only to those who may see people', async () => {
    expect((await opened('commitments-fulfilled', 'B2')).records[0]?.personName).toBe('葛规成')
    const blind = testActor({ tenant: 'yunxi', abilities: ['indicators.see-figures'] })
    const found = await reading(db, (reader) => openFigure(reader, blind, links, { indicator: 'commitments-fulfilled', scope: idOf('B2'), ...half }))
    expect(found.records[0]).not.toHaveProperty('personName')
  })
})

describe('the records of a figure', () => {
  it('add up to its value, for every indicator and unit, also page by page', async () => {
    for (const { key } of builtInIndicators) {
      for (const scope of ['PC', 'B1', 'B2', 'B3', 'BUREAU', 'S3']) {
        const whole = await opened(key, scope)
        if (whole.parts.length > 0) continue
        expect(whole.records.reduce((sum, each) => sum + Number(each.quantity), 0), `${key} of ${scope}`).toBe(Number(whole.value))
        expect(whole.records, `${key} of ${scope}`).toHaveLength(whole.total)
        if (scope !== 'PC') continue
        const pages = [await opened(key, scope, { limit: 3 }), await opened(key, scope, { limit: 200, offset: 3 })].flatMap((page) => page.records)
        expect(pages).toEqual(whole.records)
      }
    }
  })

  it('lead to their source', async () => {
    expect((await opened('committee-meetings-held', 'B1')).records[0]?.source).toEqual({ module: 'branch-life', record: 'B1-2026-03-05', href: '/meetings/B1-2026-03-05' })
  })
})

describe('as known at an instant', () => {
  const correction = { asOf: '2026-07-01T12:00:00+08:00' }

  it('ignores what was recorded or reversed later', async () => {
    const late = fact('B3', { kind: held, date: '2026-04-02', attributes: { meetingKind: 'committeeMeeting' }, source: { module: 'branch-life', record: 'late', version: 1 } })
    await record('2026-07-02T09:00:00+08:00', [late])
    expect([await value('committee-meetings-held', 'B3', correction), await value('committee-meetings-held', 'B3')]).toEqual(['0', '1'])
    await writing(db, (tx) => reverseFacts(tx, at('2026-07-03T09:00:00+08:00'), { module: 'branch-life', record: 'late' }, '日期录错'))
    expect([await value('committee-meetings-held', 'B3', { asOf: '2026-07-02T12:00:00+08:00' }), await value('committee-meetings-held', 'B3')]).toEqual(['1', '0'])
    await record('2026-07-03T09:00:00+08:00', [{ ...late, date: '2026-04-09' }])
    expect(await value('committee-meetings-held', 'B3')).toBe('1')
  })

  it('says that a counted fact was corrected afterwards, and keeps both entries', async () => {
    await sealEverything(world)
    const then = await opened('committee-meetings-held', 'B3', { asOf: '2026-07-02T12:00:00+08:00' })
    expect(then).toMatchObject({ value: '1', asOf: '2026-07-02T04:00:00.000Z', seal: { state: 'corrected' }, records: [{ seal: 'corrected', date: '2026-04-02' }] })
    expect(await opened('committee-meetings-held', 'B3')).toMatchObject({ seal: { state: 'sealed' }, records: [{ seal: 'sealed', date: '2026-04-09' }] })
  })

  it('never looks into the future', async () => {
    expect(await reading(db, (reader) => figure(reader, seer, { indicator: 'unlinked-goals', scope: idOf('B1'), ...half, asOf: '2030-01-01T00:00:00Z' }))).toMatchObject({ asOf: seer.at.toISOString() })
  })
})

describe('when units are rearranged', () => {
  it('keeps a fact where it happened: the path on the fact decides', async () => {
    const moved = { ...unitOf('G5'), path: `${units['B1']?.path}${idOf('G5')}/` }
    const group = { kind: held, attributes: { meetingKind: 'groupMeeting' } }
    await record('2026-07-04T09:00:00+08:00', [fact('G5', { ...group, date: '2026-02-25' }), { ...fact('G5', { ...group, date: '2026-03-25' }), unit: moved }])
    expect([await value('group-meetings-held', 'G5'), await value('group-meetings-held', 'B2'), await value('group-meetings-held', 'B1')]).toEqual(['2', '1', '1'])
  })
})

describe('the seal of a figure', () => {
  it('waits while one of its facts does', async () => {
    await sealEverything(world)
    expect(await opened('party-classes-held', 'B1')).toMatchObject({ seal: { state: 'sealed' } })
    await record('2026-07-05T09:00:00+08:00', [fact('B1', { kind: held, date: '2026-06-01', attributes: { meetingKind: 'partyClass' } })])
    expect(await opened('party-classes-held', 'B1')).toMatchObject({ seal: { state: 'waiting' }, records: [{ seal: 'waiting' }] })
    await sealEverything(world)
    expect(await opened('party-classes-held', 'B1')).toMatchObject({ seal: { state: 'sealed' }, records: [{ seal: 'sealed' }] })
  })
})

import { describe, expect, it } from 'vitest'
import { agencyRoster, clerkNumber } from './agency-roster.ts'
import { branchMeetings, committeeOf } from './branch-meetings.ts'
import { cityPlan, numeral } from './city-plan.ts'
import { citySizes } from './city-size.ts'
import { sharesOf } from './draw.ts'
import { yearTally } from './year-tally.ts'
import { halfMonths } from './year-days.ts'

const city = cityPlan(citySizes.city)
const branches = city.flatMap(({ branches: own }) => own)
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

describe('the plan of a city', () => {
  it('has the agencies, branches and people of its size, every name and code once', () => {
    expect([city.length, branches.length, sum(branches.map(({ people }) => people))]).toEqual([300, 3000, 60_000])
    expect(new Set(city.map(({ name }) => name)).size).toBe(300)
    expect(new Set(branches.map(({ code }) => code)).size).toBe(3000)
    for (const { branches: own } of city) expect(new Set(own.map(({ section }) => section.name)).size).toBe(own.length)
  })
  it('keeps the structure rules: three members at least, fifty at most, a committee from seven full members on', () => {
    for (const branch of branches) {
      expect(branch.members).toBeGreaterThanOrEqual(4)
      expect(branch.members).toBeLessThanOrEqual(Math.min(50, branch.people))
      expect(committeeOf(branch).length).toBe(branch.members >= 8 ? 5 : 0)
    }
  })
  it('is the same at every call, and no two branches have the same year', () => {
    expect(cityPlan(citySizes.tiny)).toEqual(cityPlan(citySizes.tiny))
    expect(agencyRoster(city[0]!)).toEqual(agencyRoster(city[0]!))
    const years = branches.slice(0, 60).map((branch) => JSON.stringify(halfMonths.flatMap((when) => branchMeetings(branch, when).map(({ kind, day, title, marks }) => [kind, day, title, [...marks.values()]]))))
    expect(new Set(years).size).toBe(60)
    expect([...yearTally(cityPlan(citySizes.tiny), 0.4)]).toEqual([...yearTally(cityPlan(citySizes.tiny), 0.4)])
  })
  it('has gaps in some branches and none in others, unlinked activities, meetings that did not come about', () => {
    const committees = branches.map((branch) => halfMonths.flatMap((when) => branchMeetings(branch, when)).filter(({ kind, held }) => kind === 'committeeMeeting' && held).length)
    expect(committees.filter((held) => held === 12).length).toBeGreaterThan(300)
    expect(committees.filter((held) => held < 12 && held > 0).length).toBeGreaterThan(300)
    const tally = yearTally(city.slice(0, 20), 1)
    for (const key of ['unlinked-activities', 'meetings-not-held', 'problems-found']) expect(tally.get(key), key).toBeGreaterThan(0)
  })
  it('writes rosters with leaders, a Party-affairs officer, one secretary a branch and as many members as planned', () => {
    for (const agency of city.slice(0, 30)) {
      const rows = agencyRoster(agency)
      expect(new Set(rows.map(([number]) => number)).size).toBe(rows.length)
      expect(rows.find(([number]) => number === clerkNumber(agency))?.[8]).toBe('党务干事')
      expect(rows.filter((row) => row[8].includes('支部书记')).length).toBe(agency.branches.length)
      expect(rows.filter((row) => row[6] !== '').length).toBe(sum(agency.branches.map(({ members }) => members)))
    }
  })
})

describe('sharesOf', () => {
  it('gives parts that add up to the whole, none below the least', () => {
    expect(sharesOf(10, [1, 1, 1], 2)).toEqual([4, 3, 3])
    expect(sum(sharesOf(3000, city.map(() => 7), 2))).toBe(3000)
  })
  it('refuses a whole that cannot be shared', () => {
    expect(() => sharesOf(5, [1, 1, 1], 2)).toThrow(/cannot give/)
  })
})

describe('numeral', () => {
  it.each([[1, '一'], [9, '九'], [10, '十'], [11, '十一'], [20, '二十'], [36, '三十六']])('%i is %s', (number, words) => {
    expect(numeral(number)).toBe(words)
  })
})

import type { CitySize } from './city-size.ts'
import { drawFor, sharesOf } from './draw.ts'
import { linesOfBusiness, officeWork, type LineOfBusiness, type SectionWork } from './lines-of-business.ts'

/** A branch with the section that it covers: how many people work there, how many of them are members, in how many groups. */
export type BranchPlan = { code: string; name: string; section: { code: string; name: string }; work: SectionWork; people: number; members: number; groups: number }

/** An agency of the generated city. `committee`: its Party committee's name. */
export type AgencyPlan = { code: string; name: string; committee: string; line: LineOfBusiness; branches: readonly BranchPlan[] }

const areas = ['', '东湖区', '西岭区', '南浦区', '北苑区', '青川县', '白石县', '桃源县', '清河县', '高新区', '临江区', '云山县', '平湖县', '石桥区', '金沙县', '兰溪区', '松林县', '望江县', '龙泉区', '凤台县', '丰乐县', '安定区', '长宁县', '永和县', '泰兴区', '新城区', '梅岭县', '竹溪县', '双河区', '沙洲县']

/** Three leaders and two of the Party office belong to the first branch. */
const leadersAndOffice = 5

const digits = [...'零一二三四五六七八九']

/** A whole number below 100 as it stands in a unit's name. */
export function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? digits[ones] : ''}`
}

/** The agencies of a city of this size, the same at every call: big ones and small ones, whose parts add up to the size. */
export function cityPlan(size: CitySize): AgencyPlan[] {
  const indices = Array.from({ length: size.agencies }, (_, index) => index)
  const weights = indices.map((index) => drawFor('agency', index).between(4, 17))
  const branches = sharesOf(size.branches, weights, 2)
  const people = sharesOf(size.people, branches.map((count, index) => count * drawFor('people', index).between(80, 120)), 0)
  return indices.map((index) => agencyPlan(index, branches[index] ?? 0, people[index] ?? 0))
}

function agencyPlan(index: number, branches: number, people: number): AgencyPlan {
  const line = linesOfBusiness[index % linesOfBusiness.length]!
  const round = Math.floor(index / linesOfBusiness.length)
  const area = areas[round % areas.length]!
  const name = `云溪市${area}${line.agency}${round < areas.length ? '' : numeral(Math.floor(round / areas.length) + 1)}`
  const code = `A${String(index + 1).padStart(3, '0')}`
  const staff = sharesOf(people - leadersAndOffice, Array.from({ length: branches }, (_, branch) => drawFor(code, 'staff', branch).between(6, 14)), 9)
  return { code, name, committee: `${name}机关党委`, line, branches: staff.map((count, branch) => branchPlan(code, line, branch, branch === 0 ? count + leadersAndOffice : count)) }
}

function branchPlan(agency: string, line: LineOfBusiness, index: number, people: number): BranchPlan {
  const draw = drawFor(agency, 'branch', index)
  const work = index === 0 ? officeWork : line.sections[(index - 1) % line.sections.length]!
  const again = index === 0 ? 0 : Math.floor((index - 1) / line.sections.length)
  const section = again === 0 ? work.section : work.section.replace(/科$/, `${numeral(again + 1)}科`)
  // One branch in forty is small: a secretary, no committee.
  const small = index > 0 && draw.chance(0.025)
  const least = index === 0 ? leadersAndOffice + 8 : 8
  const members = small ? draw.between(4, 6) : Math.max(least, Math.round((people * draw.between(54, 78)) / 100))
  return { code: `${agency}-B${index + 1}`, name: `第${numeral(index + 1)}党支部（${section.replace(/科$/, '')}支部）`, section: { code: `${agency}-S${index + 1}`, name: section }, work, people, members, groups: members >= 18 ? 3 : members >= 9 ? 2 : 0 }
}

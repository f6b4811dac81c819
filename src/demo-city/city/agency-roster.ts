import { madeUpNames } from '../made-up-names.ts'
import type { AgencyPlan, BranchPlan } from './city-plan.ts'
import { drawFor, type Draw } from './draw.ts'

/** A row of an agency's roster, in the order of `rosterHeadings`. */
export type RosterCells = readonly [staffNumber: string, name: string, status: string, joined: string, section: string, posts: string, branch: string, group: string, partyPosts: string]

export const rosterHeadings: RosterCells = ['工号', '姓名', '政治面貌', '入党日期', '科室', '职务', '党支部', '党小组', '党内职务']

const leaders = [['局长', '党组书记'], ['副局长', '党组成员、机关党委书记'], ['副局长', '党组成员']] as const
const officers = ['支部书记', '组织委员', '宣传委员', '纪检委员', '青年委员'] as const
const office = ['机关党委专职副书记', '党务干事'] as const

/** The staff number of the agency's Party-affairs officer, who keeps its records. */
export function clerkNumber(agency: AgencyPlan): string {
  return `${agency.code}-0005`
}

/** The agency's people as its Party office keeps them in Excel: leaders, office and sections; the same at every call. */
export function agencyRoster(agency: AgencyPlan): RosterCells[] {
  const name = madeUpNames(drawFor(agency.code, 'names').between(1, 2_000_000_000), [])
  let number = 0
  return agency.branches.flatMap((branch, index) => {
    const draw = drawFor(branch.code, 'roster')
    return Array.from({ length: branch.people }, (_, place): RosterCells => {
      number += 1
      const member = place < branch.members
      const held = postsOf(branch, index === 0, place)
      return [
        `${agency.code}-${String(number).padStart(4, '0')}`,
        name(),
        member ? (place > 7 && draw.chance(0.03) ? '预备党员' : '中共党员') : draw.pick(['群众', '群众', '共青团员', '入党积极分子']),
        member ? joinedOn(draw) : '',
        held.leads ? agency.name : branch.section.name,
        held.posts,
        member ? branch.name : '',
        member && branch.groups > 0 ? groupName(place % branch.groups) : '',
        member ? held.party : '',
      ]
    })
  })
}

/** How groups are called within their branch. */
export function groupName(index: number): string {
  return `第${index + 1}党小组`
}

/** The first branch has the leaders and the Party office in front; then the branch's committee, its group leaders, the section's heads. */
function postsOf(branch: BranchPlan, isFirst: boolean, place: number): { leads: boolean; posts: string; party: string } {
  const front = isFirst ? leaders.length + office.length : 0
  if (isFirst && place < leaders.length) return { leads: true, posts: leaders[place]![0], party: branch.members > place ? leaders[place]![1] : '' }
  if (isFirst && place < front) return { leads: false, posts: '', party: office[place - leaders.length]! }
  const own = place - front
  const committee = branch.members >= front + 8
  const party = [...(own === 0 || (committee && own < officers.length) ? [officers[own]!] : []), ...(own >= 5 && own < 5 + branch.groups ? ['党小组组长'] : [])]
  return { leads: false, posts: own === 0 ? '科长' : own === 1 ? '副科长' : '', party: party.join('、') }
}

function joinedOn(draw: Draw): string {
  return `${draw.between(1994, 2024)}-${draw.pick(['06-28', '07-01', '11-20', '12-10'])}`
}

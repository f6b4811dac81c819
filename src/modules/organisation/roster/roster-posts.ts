import type { PostKey } from '../posts.ts'
import { plain } from './roster-columns.ts'

type Place = 'section' | 'branch' | 'group' | 'committee' | 'leadingGroup'

/** A post that the roster can say: how it is written (the first way is the one exported), what it is, where it is held. */
type RosterPost = { words: readonly string[]; post: PostKey; place: Place }

export const sectionPosts: readonly RosterPost[] = [
  { words: ['局长'], post: 'agencyHead', place: 'section' },
  { words: ['副局长'], post: 'agencyDeputyHead', place: 'section' },
  { words: ['总统计师'], post: 'chiefStatistician', place: 'section' },
  { words: ['科长', '主任', '科室负责人'], post: 'sectionHead', place: 'section' },
  { words: ['副科长', '副主任'], post: 'sectionDeputyHead', place: 'section' },
]

export const partyPosts: readonly RosterPost[] = [
  { words: ['党组书记'], post: 'leadingGroupSecretary', place: 'leadingGroup' },
  { words: ['党组成员'], post: 'leadingGroupMember', place: 'leadingGroup' },
  { words: ['机关党委书记', '党委书记'], post: 'secretary', place: 'committee' },
  { words: ['机关党委专职副书记', '专职副书记'], post: 'deputySecretaryFullTime', place: 'committee' },
  { words: ['机关党委副书记'], post: 'deputySecretary', place: 'committee' },
  { words: ['党务干事'], post: 'partyAffairsOfficer', place: 'committee' },
  { words: ['支部书记'], post: 'secretary', place: 'branch' },
  { words: ['支部副书记'], post: 'deputySecretary', place: 'branch' },
  { words: ['组织委员'], post: 'organisationOfficer', place: 'branch' },
  { words: ['宣传委员'], post: 'publicityOfficer', place: 'branch' },
  { words: ['纪检委员'], post: 'disciplineOfficer', place: 'branch' },
  { words: ['青年委员'], post: 'youthOfficer', place: 'branch' },
  { words: ['党小组组长', '小组长'], post: 'groupLeader', place: 'group' },
  { words: ['党小组副组长', '副小组长'], post: 'groupDeputyLeader', place: 'group' },
]

const byWord = new Map([sectionPosts, partyPosts].map((list) => [list, new Map(list.flatMap((one) => one.words.map((word) => [plain(word), one] as const)))] as const))

/** The post written as `word` in one of the two lists, or undefined. */
export function postOf(list: readonly RosterPost[], word: string): RosterPost | undefined {
  return byWord.get(list)?.get(plain(word))
}

/** How a post is written in the roster, or undefined when the roster does not say it. */
export function wordOf(list: readonly RosterPost[], post: PostKey, place?: Place): string | undefined {
  return list.find((one) => one.post === post && (!place || one.place === place))?.words[0]
}

/** The parts of a cell with several posts. */
export function parts(text: string): string[] {
  return text.split(/[、,,;;/\n]+/).map((part) => part.trim()).filter((part) => part !== '')
}

import { isMember, type PoliticalStatus } from '../political-status.ts'
import { mayHold, type PostKey } from '../posts.ts'
import type { Unit } from '../units.ts'
import { shown, textIn, type Complaints } from './cell-text.ts'
import { plain } from './roster-columns.ts'
import type { RosterPlaces } from './roster-places.ts'
import { partyPosts, parts, postOf, sectionPosts } from './roster-posts.ts'
import type { RosterRow, RosterSheet } from './roster-rows.ts'

type Placed = { section: string; partyUnit: string | null; posts: { unit: string; post: PostKey }[] }
type Here = { section: Unit | null; branch: Unit | null; group: Unit | null }

/** Checks where the row puts the person: section, branch, group, and the posts held there. Null: something is wrong. */
export function checkPlaces(row: RosterRow, sheet: RosterSheet, places: RosterPlaces, status: PoliticalStatus | null, complaints: Complaints): Placed | null {
  const section = oneOf(row, 'section', places.sections, places.sectionNames, 'unknown-section', true, complaints)
  const branch = oneOf(row, 'branch', places.branches, places.branchNames, 'unknown-branch', false, complaints)
  const group = groupIn(row, branch, places, complaints)
  const hasBranch = (row.cells.branch ?? null) !== null
  if (status !== null && sheet.present.has('branch')) {
    if (isMember(status) && !hasBranch) complaints.say('branch', 'branch-missing')
    if (!isMember(status) && hasBranch) complaints.say('branch', 'branch-without-membership')
  }
  const here = { section, branch, group }
  const posts = [...postsIn(row, 'posts', here, places, complaints), ...postsIn(row, 'partyPosts', here, places, complaints)]
  return section ? { section: section.id, partyUnit: (group ?? branch)?.id ?? null, posts } : null
}

function oneOf(row: RosterRow, column: 'section' | 'branch', found: ReadonlyMap<string, Unit[]>, names: readonly string[], code: 'unknown-section' | 'unknown-branch', required: boolean, complaints: Complaints): Unit | null {
  const text = textIn(row.cells[column] ?? null, column, complaints, { most: 60, required })
  if (text === null) return null
  const units = found.get(plain(text)) ?? []
  if (units.length === 0) complaints.say(column, code, { value: shown(text), options: names.join('、') })
  if (units.length > 1) complaints.say(column, 'ambiguous-unit', { value: shown(text), options: units.slice(0, 12).map((unit) => unit.code).join('、') })
  return units.length === 1 ? (units[0] ?? null) : null
}

function groupIn(row: RosterRow, branch: Unit | null, places: RosterPlaces, complaints: Complaints): Unit | null {
  const text = textIn(row.cells.group ?? null, 'group', complaints, { most: 60, required: false })
  if (text === null) return null
  if (!branch) {
    if ((row.cells.branch ?? null) === null) complaints.say('group', 'group-without-branch')
    return null
  }
  const group = places.groupOf(branch, text)
  if (!group) complaints.say('group', 'unknown-group', { value: shown(text), options: places.groupsOf(branch).map(({ name }) => name).join('、') })
  return group ?? null
}

function postsIn(row: RosterRow, column: 'posts' | 'partyPosts', here: Here, places: RosterPlaces, complaints: Complaints): { unit: string; post: PostKey }[] {
  const text = textIn(row.cells[column] ?? null, column, complaints, { most: 200, required: false })
  if (text === null) return []
  const list = column === 'posts' ? sectionPosts : partyPosts
  const found: { unit: string; post: PostKey }[] = []
  for (const word of parts(text)) {
    const post = postOf(list, word)
    const unit = post && unitFor(post.place, here, places)
    if (!post) complaints.say(column, 'unknown-post', { value: shown(word), options: list.map(({ words }) => words[0]).join('、') })
    // A unit that is wrong in its own cell has been complained about there.
    else if (!unit ? placeGiven(post.place, here) : !mayHold(post.post, unit.kind)) complaints.say(column, 'post-needs-unit', { value: shown(word) })
    else if (unit) found.push({ unit: unit.id, post: post.post })
  }
  return found
}

type PlaceName = 'section' | 'branch' | 'group' | 'committee' | 'leadingGroup'

function unitFor(place: PlaceName, { section, branch, group }: Here, places: RosterPlaces): Unit | null {
  if (place === 'section') return section
  if (place === 'branch') return branch
  if (place === 'group') return group
  if (place === 'committee') return (branch && places.committeeOf(branch)) ?? null
  return (section && places.leadingGroupOf(section)) ?? null
}

/** Without a unit for the post: is that the post's fault (true), or was the section's cell wrong already (false)? */
function placeGiven(place: PlaceName, { section }: Here): boolean {
  return place === 'section' || place === 'leadingGroup' ? section !== null : true
}

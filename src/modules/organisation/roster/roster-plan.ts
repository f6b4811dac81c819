import type { Day } from '../../../foundation/clock/day.ts'
import type { PoliticalStatus } from '../political-status.ts'
import type { PostKey } from '../posts.ts'
import type { RosterEntry } from './check-row.ts'
import type { ColumnKey } from './roster-columns.ts'
import { issue, type RosterIssue } from './roster-issue.ts'
import { partyPosts, sectionPosts } from './roster-posts.ts'

/** A person on record with what the roster compares: present posts and since when the status holds. */
export type Known = {
  id: string
  staffNumber: string
  name: string
  politicalStatus: PoliticalStatus
  partyJoined: Day | null
  standingFrom: Day | null
  /** False: somebody outside the importer's reach. */
  within: boolean
  held: readonly { id: string; unit: string; post: PostKey; from: Day }[]
}

/** What one row changes. `person` null: a new one. */
export type RosterChange = {
  entry: RosterEntry
  person: string | null
  changed: ColumnKey[]
  start: { unit: string; post: PostKey }[]
  end: { id: string; from: Day }[]
  statusChanged: boolean
}

const sectionKeys = new Set<PostKey>(sectionPosts.map(({ post }) => post))
const partyKeys = new Set<PostKey>(partyPosts.map(({ post }) => post))

/** Compares an entry with the person on record; `reach`: is this unit within the importer's reach? */
export function planRow(entry: RosterEntry, known: Known | undefined, present: ReadonlySet<ColumnKey>, from: Day, reach: (unit: string) => boolean): { change: RosterChange } | { issues: RosterIssue[] } {
  const wanted = wantedPosts(entry, present)
  if (!known) return { change: { entry, person: null, changed: [], start: wanted, end: [], statusChanged: true } }
  if (!known.within) return { issues: [issue(entry.row, 'staffNumber', 'elsewhere', { value: entry.staffNumber })] }
  const same = (a: { unit: string; post: PostKey }, b: { unit: string; post: PostKey }) => a.unit === b.unit && a.post === b.post
  const start = wanted.filter((one) => !known.held.some((held) => same(held, one)))
  const end = known.held.filter((held) => covered(held.post, present) && reach(held.unit) && !wanted.some((one) => same(one, held)))
  const statusChanged = entry.politicalStatus !== known.politicalStatus
  if (end.some((one) => one.from > from) || (statusChanged && known.standingFrom !== null && known.standingFrom > from)) return { issues: [issue(entry.row, null, 'changed-later', { from })] }
  return { change: { entry, person: known.id, changed: changedColumns(entry, known, [...start, ...end]), start, end: end.map(({ id, from: since }) => ({ id, from: since })), statusChanged } }
}

function wantedPosts(entry: RosterEntry, present: ReadonlySet<ColumnKey>): { unit: string; post: PostKey }[] {
  const wanted: { unit: string; post: PostKey }[] = [{ unit: entry.section, post: 'staff' }]
  if (present.has('branch') && entry.partyUnit) wanted.push({ unit: entry.partyUnit, post: 'member' })
  for (const one of entry.posts) if (!wanted.some((other) => other.unit === one.unit && other.post === one.post)) wanted.push(one)
  return wanted
}

/** A post that the file speaks about: a column that is not there leaves its posts alone. */
function covered(post: PostKey, present: ReadonlySet<ColumnKey>): boolean {
  if (post === 'staff') return true
  if (post === 'member') return present.has('branch')
  return (present.has('posts') && sectionKeys.has(post)) || (present.has('partyPosts') && partyKeys.has(post))
}

function changedColumns(entry: RosterEntry, known: Known, moved: readonly { post: PostKey }[]): ColumnKey[] {
  const changed: ColumnKey[] = []
  if (entry.name !== known.name) changed.push('name')
  if (entry.politicalStatus !== known.politicalStatus) changed.push('politicalStatus')
  if (entry.partyJoined !== null && entry.partyJoined !== known.partyJoined) changed.push('partyJoined')
  if (moved.some(({ post }) => post === 'staff')) changed.push('section')
  if (moved.some(({ post }) => post === 'member')) changed.push('branch')
  if (moved.some(({ post }) => sectionKeys.has(post))) changed.push('posts')
  if (moved.some(({ post }) => partyKeys.has(post))) changed.push('partyPosts')
  return changed
}

/** True when the row changes anything on record. */
export function changesAnything({ person, changed, start, end }: RosterChange): boolean {
  return person === null || changed.length > 0 || start.length > 0 || end.length > 0
}


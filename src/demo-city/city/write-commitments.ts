import { newId } from '../../foundation/crypto/new-id.ts'
import type { NewFact } from '../../modules/journal/index.ts'
import { branchLetters, type ItemDeed } from './branch-commitments.ts'
import type { OpenBranch } from './open-agency.ts'
import { keep, type Recording, type Written } from './record-moment.ts'

/** An item on record, with what every fact about it says. */
type KeptItem = { deed: ItemDeed; id: string; letter: string; base: Omit<NewFact, 'kind' | 'date' | 'source'> }

const published = '2026-02-10'
const judged = '2026-12-25'

/** The letters of all branches, published in February. Returns the items, for the half-months to come. */
export function publishCommitments(recording: Recording, share: number, written: Written): KeptItem[] {
  return recording.agency.branches.flatMap((branch, index) =>
    branchLetters(branch.plan, share).flatMap(({ member, place, items }) => {
      const person = (member ? branch.members : branch.colleagues)[place]
      return person ? writeLetter(recording, branch, index, person, items, written) : []
    }),
  )
}

function writeLetter({ actor, agency, work, kindOf }: Recording, branch: OpenBranch, index: number, person: OpenBranch['members'][number], items: readonly ItemDeed[], written: Written): KeptItem[] {
  const unit = branch.groups.find(({ id }) => id === person.partyUnit) ?? branch.branch
  const letter = newId(actor.at)
  keep(written, 'commitments.letter', {
    tenant: actor.tenant, id: letter, year: 2026, person: person.id, holder_unit: null, holder_path: null, holder_name: person.name, exemption: null, unit_id: unit.id, unit_path: unit.path, unit_name: unit.name, branch_id: branch.branch.id, branch_path: branch.branch.path, branch_name: branch.branch.name,
    party_path: agency.committee.path, agency_path: agency.agency.path, entered_by: actor.account, entered_at: actor.at, form: 'individual',
  })
  return items.map((deed, place) => {
    const id = newId(actor.at)
    const goal = deed.names ? work.goals[index]!.id : null
    keep(written, 'commitments.item', {
      tenant: actor.tenant, id, letter, number: place + 1, kind: deed.kind, form: 'individual', category: deed.category, text: deed.text, target: deed.target, target_unit: deed.unit, due: deed.due, goal, beneficiary: '', partners: [], state: 'assessed', outcome: deed.outcome, version: 3, entered_by: actor.account, entered_at: actor.at,
    })
    keep(written, 'commitments.step', stepOf(actor, id, 'publish', 'published', published))
    const base = { unit, person: person.id, attributes: { kind: deed.kind, form: 'individual', practicalDeed: deed.kind === 'practicalDeed', category: deed.category, year: 2026, item: id, goal, due: deed.due, unit: deed.unit, text: deed.text } }
    written.facts.push({ ...base, kind: kindOf('commitments.published'), date: published, source: { module: 'commitments', record: `${letter}#${id}`, version: 2 } })
    return { deed, id, letter, base }
  })
}

/** What went forward in a half-month. */
export function writeProgress({ actor, kindOf }: Recording, items: readonly KeptItem[], half: number, written: Written): void {
  for (const { deed, id: item, letter, base } of items) {
    for (const { day, quantity, people, students } of deed.progress.filter((step) => step.half === half)) {
      const id = newId(actor.at)
      keep(written, 'commitments.progress', { tenant: actor.tenant, id, item, date: day, quantity, note: '', helped_people: people, helped_students: students, money: 0, goods: 0, recorded_by: actor.account, recorder_name: actor.name, recorded_at: actor.at })
      const amounts = { ...(people > 0 ? { people: String(people) } : {}), ...(students > 0 ? { students: String(students) } : {}) }
      written.facts.push({ ...base, kind: kindOf('commitments.progress'), date: day, quantity, amounts, source: { module: 'commitments', record: `${letter}#${id}`, version: 1 } })
    }
  }
}

/** The judgement of December; what was kept brings its fact. */
export function judgeCommitments({ actor, kindOf }: Recording, items: readonly KeptItem[], written: Written): void {
  for (const { deed, id, letter, base } of items) {
    keep(written, 'commitments.step', stepOf(actor, id, 'assess', 'assessed', judged))
    if (deed.outcome === 'kept') written.facts.push({ ...base, kind: kindOf('commitments.fulfilled'), date: judged, source: { module: 'commitments', record: `${letter}#${id}`, version: 3 } })
  }
}

function stepOf(actor: Recording['actor'], item: string, act: string, state: string, date: string): Record<string, unknown> {
  return { tenant: actor.tenant, id: newId(actor.at), item, act, state, at: actor.at, date, by_account: actor.account, by_name: actor.name, comment: '', meeting: '' }
}

import type { Actor } from '../foundation/actor/actor.ts'
import type { Tx } from '../foundation/database/database.ts'
import { accountByName } from '../modules/access/index.ts'
import { assessItem, decideChange, decideItem, draftItem, proposeChange, proposeWithdrawal, publishLetters, recordItemProgress, reviewChange, reviewItem, reviseItem, submitLetter, withdrawItem, type KeptItem } from '../modules/commitments/index.ts'
import { appointmentsOf, branchesCovering, personByStaffNumber, unitByCode, unitById, unitsAbove, type Unit } from '../modules/organisation/index.ts'
import { helpSteps } from './help-steps.ts'
import { beneficiaryDeeds } from './beneficiary-deeds.ts'
import { checkDeeds } from './check-deeds.ts'
import { commitmentSamples, openCommitments, withdrawnCommitments, type CommitmentSample } from './commitment-samples.ts'
import { roleActor } from './demo-actor.ts'
import { doInOrder, type Step } from './do-in-order.ts'
import { everyonesCommitments } from './everyones-commitments.ts'
import { jointCommitments } from './joint-commitments.ts'
import { pastCommitmentDeeds } from './past-commitment-deeds.ts'
import { summaryDeeds } from './summary-deeds.ts'
import { doAs, goalsByCode, type DeedParts } from './planning-deeds.ts'

const meeting = { title: '支部党员大会', date: '2026-02-06' }
/** The group leaders of the story by group; a group without one is reviewed by its branch's secretary. */
const leaders: Readonly<Record<string, string>> = { G3: 'S3', G4: 'G4', G5: 'G5', G7: 'G7' }

type Sample = CommitmentSample & { item: KeptItem; group: string; branch: string }

/** The samples of demo-content §5, what is still open at the end of the year, and what was taken back. */
export const sampleCommitments: readonly CommitmentSample[] = [...commitmentSamples, ...openCommitments, ...withdrawnCommitments]

/** The deeds of the two years before, then the bureau's year: 65 letters, of 54 people, five pairs and six units, with 58 practical deeds (§5). */
export async function commitmentDeeds(parts: DeedParts): Promise<void> {
  await pastCommitmentDeeds(parts)
  const promised = [...sampleCommitments, ...jointCommitments, ...everyonesCommitments()]
  await beneficiaryDeeds(parts, promised)
  await commitmentYear(parts, promised)
  await checkDeeds(parts)
  await summaryDeeds(parts)
}

/** A year of commitments: drafted, discussed, decided item by item, published, fulfilled, judged. */
export async function commitmentYear(parts: DeedParts, promised: readonly CommitmentSample[]): Promise<void> {
  const goals = await goalsByCode(parts)
  const samples: Sample[] = []
  await doInOrder(parts, promised.map((sample, index) => ({
    at: `2026-01-${12 + Math.floor((index * 15) / promised.length)}T17:10:00`,
    by: sample.by,
    deed: async (tx, actor) => { samples.push({ ...sample, item: await draft(tx, actor, sample, goals), ...(await reviewersOf(parts, tx, actor, sample)) }) },
  })))
  await doInOrder(parts, samples.flatMap(({ item, by, takenBack }): Step[] => (takenBack ? [{ at: `${takenBack.on}T16:30:00`, by, deed: (tx, actor) => withdrawItem(tx, actor, item.id, { version: 1, reason: takenBack.reason }) }] : [])))
  const handedIn = samples.filter(({ takenBack }) => !takenBack)
  await review(parts, handedIn)
  await doInOrder(parts, handedIn.flatMap(yearOf))
}

async function draft(tx: Tx, actor: Actor, sample: CommitmentSample, goals: ReadonlyMap<string, string>): Promise<KeptItem> {
  const unit = async (code: string | undefined) => (code ? (await unitByCode(tx, actor.tenant, code, actor.today))?.id : undefined)
  const partners: string[] = []
  for (const code of sample.partners ?? []) partners.push((await accountByName(tx, code))!.person!)
  const { kind, form, category, target, targetUnit, due, beneficiary, exemption, holder } = sample
  const first = sample.returned ? { text: sample.returned.text, target: null, targetUnit: '', due: null } : { text: sample.text, target, targetUnit, due }
  const person = holder ? (await personByStaffNumber(tx, actor.tenant, holder))!.id : undefined
  return draftItem(tx, actor, { year: 2026, kind, form, category, beneficiary, exemption, partners, person, ...first, goal: sample.goal ? goals.get(sample.goal) : undefined, holderUnit: await unit(sample.holderUnit), branch: await unit(sample.branch) })
}

/** Who discusses and who decides: the holder's group leader, and the secretary of the branch. */
async function reviewersOf(parts: DeedParts, tx: Tx, actor: Actor, sample: CommitmentSample): Promise<{ group: string; branch: string }> {
  if (sample.before) return sample.before
  if (sample.holderUnit) {
    const branch = sample.branch ?? (sample.holderUnit.startsWith('B') ? sample.holderUnit : 'B3')
    return { group: branch, branch }
  }
  const holder = await roleActor(tx, sample.by, parts.clock, parts.gathered)
  const held = await appointmentsOf(tx, actor.tenant, holder.person!, actor.today)
  const home = held.find(({ post }) => post === 'member')?.unit ?? (await coveringBranch(tx, actor, held.find(({ post }) => post === 'staff')!.unit.id))
  const branch = (await unitsAbove(tx, actor.tenant, home.path, actor.today)).find(({ kind }) => kind === 'party.branch')!.code
  return { group: leaders[home.code] ?? branch, branch }
}

/** Who is no member yet joins in through the branch that covers the section. */
async function coveringBranch(tx: Tx, actor: Actor, section: string): Promise<Unit> {
  const [branch] = await branchesCovering(tx, actor.tenant, section, actor.today)
  return (await unitById(tx, actor.tenant, branch!, actor.today))!
}

/** 27 January to 10 February: submitted, forwarded, decided in the branch meeting, one returned and drafted anew, published. */
async function review(parts: DeedParts, samples: readonly Sample[]): Promise<void> {
  const letters = [...new Map(samples.map((sample) => [sample.item.letter, sample])).values()]
  await doInOrder(parts, [
    ...letters.map(({ item, by }): Step => ({ at: '2026-01-27T17:00:00', by, deed: (tx, actor) => submitLetter(tx, actor, item.letter) })),
    ...samples.map(({ item, group }): Step => ({ at: '2026-01-28T15:00:00', by: group, deed: (tx, actor) => reviewItem(tx, actor, item.id, { decision: 'forward' }) })),
    ...samples.map(({ item, branch, returned }): Step => ({ at: '2026-02-06T15:30:00', by: branch, deed: (tx, actor) => decideItem(tx, actor, item.id, returned ? { decision: 'return', reason: returned.reason, meeting } : { decision: 'accept', meeting }) })),
  ])
  for (const { item, by, group, branch, text, target, targetUnit, due } of samples.filter(({ returned }) => returned)) {
    await doAs(parts, '2026-02-07T10:00:00', by, (tx, actor) => reviseItem(tx, actor, item.id, { version: 4, text, target, targetUnit, due }))
    await doAs(parts, '2026-02-07T10:10:00', by, (tx, actor) => submitLetter(tx, actor, item.letter))
    await doAs(parts, '2026-02-08T09:00:00', group, (tx, actor) => reviewItem(tx, actor, item.id, { decision: 'forward', comment: '写清楚了' }))
    await doAs(parts, '2026-02-09T16:00:00', branch, (tx, actor) => decideItem(tx, actor, item.id, { decision: 'accept', meeting: { title: '支部党员大会（续会）', date: '2026-02-09' } }))
  }
  await doAs(parts, '2026-02-10T09:00:00', 'P2', (tx, actor) => publishLetters(tx, actor, letters.map(({ item }) => item.letter)))
}

/** What happens with one item after publication. What was given came up with the first visit. */
function yearOf({ item, by, group, branch, change, withdrawn, help, helped, progress, outcome, judged, note }: Sample): Step[] {
  const first = helped ? { helpedPeople: helped.people, helpedStudents: helped.students, money: helped.money, goods: helped.goods } : {}
  const steps: Step[] = progress.map(([date, quantity, words], index) => ({
    at: `${date}T18:00:00`,
    by,
    deed: (tx, actor) => recordItemProgress(tx, actor, item.id, { date, quantity, note: words, ...(index === 0 ? first : {}) }),
  }))
  const people = { by, group, branch }
  if (change) steps.push(...changeSteps({ ...people, ...change, agreed: '同意延期' }, async (tx, actor) => (await proposeChange(tx, actor, item.id, { version: 5, due: change.due, reason: change.reason })).id))
  if (withdrawn) steps.push(...changeSteps({ ...people, ...withdrawn, agreed: '同意撤回' }, (tx, actor) => proposeWithdrawal(tx, actor, item.id, { version: 5, reason: withdrawn.reason })))
  if (help) steps.push(...helpSteps(item, { by, branch, ...help }))
  if (outcome) steps.push({ at: `${judged ?? '2026-12-30'}T20:00:00`, by: branch, deed: (tx, actor) => assessItem(tx, actor, item.id, { outcome, note }) })
  return steps
}

/** A change or a withdrawal on its way: proposed, forwarded by the group, agreed in the branch meeting. */
function changeSteps({ by, group, branch, proposed, agreed }: { by: string; group: string; branch: string; proposed: string; agreed: string }, propose: (tx: Tx, actor: Actor) => Promise<string>): Step[] {
  let change = ''
  return [
    { at: `${proposed}T09:00:00`, by, deed: async (tx, actor) => { change = await propose(tx, actor) } },
    { at: '2026-06-18T17:00:00', by: group, deed: (tx, actor) => reviewChange(tx, actor, change, { decision: 'forward', comment: '情况属实' }) },
    { at: '2026-06-26T15:00:00', by: branch, deed: (tx, actor) => decideChange(tx, actor, change, { decision: 'accept', reason: agreed, meeting: { title: '支部党员大会', date: '2026-06-26' } }) },
  ]
}

import { sql } from 'kysely'
import { may, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { forbidden } from '../../foundation/errors/common-problems.ts'
import type { WordHint } from './commitment-rules.ts'
import { findHolder, findLetterPlace } from './find-letter-place.ts'
import { itemContent, itemHints, partnersOf, wordsOf, type ItemInput } from './item-content.ts'
import { keepStep } from './keep-step.ts'
import { letterById, writes } from './letter-store.ts'
import type { CommitmentTables, Exemption, Letter } from './tables.ts'

/** `person`: for whom one writes (default: oneself). `holderUnit`: a collective's unit; `branch`: which branch reviews it. */
export type DraftInput = ItemInput & { year: number; person?: string | undefined; holderUnit?: string | undefined; branch?: string | undefined; exemption?: Exemption | undefined; /** the name a device gave it: sent again, it is kept once */ draft?: string | undefined }
export type KeptItem = { id: string; letter: string; version: number; hints: WordHint[] }

/**
 * Drafts an item into the holder's letter of the year; the first one opens the letter. Returns its id and what is pointed
 * out about its words. One writes for oneself, for a colleague when one may, or for a unit that one heads.
 */
export async function draftItem(tx: Tx, actor: Actor, input: DraftInput): Promise<KeptItem> {
  const letter = await openLetter(tx, actor, input)
  if (!writes(actor, letter)) throw forbidden('commitments.enter-for-others')
  const sent = input.draft && (await on<CommitmentTables>(tx).selectFrom('commitments.item').selectAll().where('tenant', '=', actor.tenant).where('letter', '=', letter.id).where('entered_by', '=', actor.account).where('draft', '=', input.draft).executeTakeFirst())
  if (sent) {
    await writeAudit(tx, actor, { action: 'commitments.draft-item', record: sent.id, unitPath: letter.unit_path, change: { letter: letter.id, again: true } })
    return { id: sent.id, letter: letter.id, version: sent.version, hints: itemHints(sent) }
  }
  const content = await itemContent(tx, actor, letter, input)
  const { next } = await on<CommitmentTables>(tx).selectFrom('commitments.item').select(sql<number>`coalesce(max(number), 0)::int + 1`.as('next')).where('tenant', '=', actor.tenant).where('letter', '=', letter.id).executeTakeFirstOrThrow()
  const id = newId(actor.at)
  await on<CommitmentTables>(tx)
    .insertInto('commitments.item')
    .values({ ...content, partners: JSON.stringify(content.partners), tenant: actor.tenant, id, letter: letter.id, number: next, state: 'drafted', draft: input.draft ?? null, entered_by: actor.account, entered_at: actor.at })
    .execute()
  await keepStep(tx, actor, { id, state: 'drafted' }, 'draft', { content: wordsOf(content) })
  await writeAudit(tx, actor, { action: 'commitments.draft-item', record: id, unitPath: letter.unit_path, change: { letter: letter.id, kind: content.kind, form: content.form, forOther: letter.person !== actor.person } })
  return { id, letter: letter.id, version: 1, hints: itemHints(content) }
}

/** The holder's letter of the year in this form (a pair's is one of its own), locked; opened when there is none and the actor may write it. */
async function openLetter(tx: Tx, actor: Actor, input: DraftInput): Promise<Letter> {
  const holder = await findHolder(tx, actor, input)
  const form = 'unit' in holder ? 'collective' : input.form === 'paired' ? 'paired' : 'individual'
  const find = () =>
    on<CommitmentTables>(tx).selectFrom('commitments.letter').selectAll().where('tenant', '=', actor.tenant).where('year', '=', input.year).where('person' in holder ? 'person' : 'holder_unit', '=', 'person' in holder ? holder.person : holder.unit.id).where('form', '=', form).forUpdate().executeTakeFirst()
  const found = await find()
  if (found) return found
  const place = await findLetterPlace(tx, actor, holder, input.branch)
  const mayOpen = 'person' in holder ? holder.person === actor.person || may(actor, 'commitments.enter-for-others', place.unit.path) : may(actor, 'commitments.write-collective', holder.unit.path) || may(actor, 'commitments.enter-for-others', place.unit.path)
  if (!mayOpen) throw forbidden('commitments.enter-for-others')
  const id = newId(actor.at)
  await on<CommitmentTables>(tx)
    .insertInto('commitments.letter')
    .values({
      tenant: actor.tenant, id, year: input.year,
      person: 'person' in holder ? holder.person : null, holder_unit: 'unit' in holder ? holder.unit.id : null, holder_path: 'unit' in holder ? holder.unit.path : null, holder_name: form === 'paired' ? [holder.name, ...(await partnersOf(tx, actor, input)).map(({ name }) => name)].join('、') : holder.name, form,
      exemption: input.exemption ?? null, unit_id: place.unit.id, unit_path: place.unit.path, unit_name: place.unit.name,
      branch_id: place.branch.id, branch_path: place.branch.path, branch_name: place.branch.name, party_path: place.partyPath, agency_path: place.agencyPath,
      entered_by: actor.account, entered_at: actor.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await find()) ?? letterById(tx, actor, id)
}

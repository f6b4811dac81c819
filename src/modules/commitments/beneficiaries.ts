import { demand, may, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Reader, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { unitById } from '../organisation/index.ts'
import { refuse } from './errors.ts'
import type { Beneficiary, CommitmentTables } from './tables.ts'

/** The people, households, firms and villages that a branch helps, by code; those that ended are left out. */
export async function beneficiariesOf(reader: Reader, actor: Actor, branch: string): Promise<Pick<Beneficiary, 'id' | 'code' | 'kind'>[]> {
  return on<CommitmentTables>(reader).selectFrom('commitments.beneficiary').select(['id', 'code', 'kind']).where('tenant', '=', actor.tenant).where('branch_id', '=', branch).where('ended_on', 'is', null).orderBy('code').execute()
}

/** Takes somebody into a branch's pool under a code of its own. Returns the id. */
export async function enterBeneficiary(tx: Tx, actor: Actor, input: { branch: string; code: string; kind: Beneficiary['kind'] }): Promise<string> {
  const branch = await unitById(tx, actor.tenant, input.branch, actor.today)
  if (!branch || (branch.kind !== 'party.branch' && branch.kind !== 'party.generalBranch')) throw refuse('unit-unknown', {}, [{ path: 'branch', code: 'commitments.error.unit-unknown' }])
  demand(actor, 'commitments.keep-beneficiaries', branch.path, 'commitments.see')
  const known = await on<CommitmentTables>(tx).selectFrom('commitments.beneficiary').select('id').where('tenant', '=', actor.tenant).where('branch_id', '=', branch.id).where('code', '=', input.code).executeTakeFirst()
  if (known) throw refuse('beneficiary-code-taken', { code: input.code }, [{ path: 'code', code: 'commitments.error.beneficiary-code-taken', params: { code: input.code } }])
  const id = newId(actor.at)
  await on<CommitmentTables>(tx).insertInto('commitments.beneficiary').values({ tenant: actor.tenant, id, branch_id: branch.id, branch_path: branch.path, code: input.code, kind: input.kind, entered_by: actor.account, entered_at: actor.at }).execute()
  await writeAudit(tx, actor, { action: 'commitments.enter-beneficiary', record: id, unitPath: branch.path, change: { kind: input.kind } })
  return id
}

/** Ends the help for somebody of the pool; items that name the code stay as they were. */
export async function endBeneficiary(tx: Tx, actor: Actor, id: string): Promise<void> {
  const found = await on<CommitmentTables>(tx).selectFrom('commitments.beneficiary').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!found || !may(actor, 'commitments.see', found.branch_path)) throw notFound()
  demand(actor, 'commitments.keep-beneficiaries', found.branch_path)
  await on<CommitmentTables>(tx).updateTable('commitments.beneficiary').set({ ended_on: actor.today }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await writeAudit(tx, actor, { action: 'commitments.end-beneficiary', record: id, unitPath: found.branch_path })
}

import { demandAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { sm3Hex } from '../../foundation/crypto/sm3.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { refuse } from './errors.ts'
import { keepAssessments } from './permissions.ts'
import { readScheme } from './read-scheme.ts'
import type { AssessmentTables } from './tables.ts'

/**
 * Keeps a scheme as the next version under its own id (the key `id` in its text). Returns the version's id.
 * Errors: 'assessment.scheme-has-faults' with every fault and its line; 'assessment.scheme-is-the-same'.
 */
export async function enterScheme(tx: Tx, actor: Actor, input: { text: string }): Promise<string> {
  demandAnywhere(actor, keepAssessments)
  const { compiled, problems } = readScheme(input.text)
  if (!compiled) {
    const faults = problems.map((problem) => ({ path: 'text', code: 'assessment.field.scheme-fault', params: { line: problem.line, message: problem.message[actor.lang], remedy: problem.remedy[actor.lang] } }))
    throw refuse('scheme-has-faults', { count: faults.length }, faults)
  }
  const sm3 = sm3Hex(input.text)
  const last = await on<AssessmentTables>(tx).selectFrom('assessment.scheme').select(['version', 'sm3']).where('tenant', '=', actor.tenant).where('key', '=', compiled.id).orderBy('version', 'desc').limit(1).executeTakeFirst()
  if (last?.sm3 === sm3) throw refuse('scheme-is-the-same', { version: last.version })
  const id = newId(actor.at)
  const version = (last?.version ?? 0) + 1
  await on<AssessmentTables>(tx)
    .insertInto('assessment.scheme')
    .values({ tenant: actor.tenant, id, key: compiled.id, version, title: JSON.stringify(compiled.title), text: input.text, sm3, compiled: JSON.stringify(compiled), entered_by: actor.account, enterer_name: actor.name, entered_at: actor.at })
    .execute()
  await writeAudit(tx, actor, { action: 'assessment.enter-scheme', record: id, change: { key: compiled.id, version, sm3 } })
  return id
}

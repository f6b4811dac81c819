import { enterBeneficiary } from '../modules/commitments/index.ts'
import { unitByCode } from '../modules/organisation/index.ts'
import type { CommitmentSample } from './commitment-samples.ts'
import { doAs, type DeedParts } from './planning-deeds.ts'

const kinds = { S: 'student', E: 'resident', Q: 'enterprise', V: 'village' } as const
/** The branches of those samples that name a code themselves. */
const branches: Readonly<Record<string, string>> = { G5: 'B2', O2: 'B2', M3: 'B2', P2: 'B1' }

/** Each branch's secretary keeps the codes of whom the branch helps this year; nothing but the codes. */
export async function beneficiaryDeeds(parts: DeedParts, promised: readonly CommitmentSample[]): Promise<void> {
  const codes = promised.flatMap(({ beneficiary, before, by }) => (beneficiary ? beneficiary.split('、').map((code) => ({ code, branch: before?.branch ?? branches[by]! })) : []))
  for (const branch of ['B1', 'B2', 'B3']) {
    await doAs(parts, '2026-01-09T15:00:00', branch, async (tx, actor) => {
      const unit = (await unitByCode(tx, actor.tenant, branch, actor.today))!
      for (const { code } of codes.filter((one) => one.branch === branch)) await enterBeneficiary(tx, actor, { branch: unit.id, code, kind: kinds[code[0] as keyof typeof kinds] })
    })
  }
}

import { bureauRoster } from './bureau-roster.ts'
import { bureauStaff } from './bureau-staff.ts'
import { bureauCoverage, bureauUnits } from './bureau-units.ts'
import type { CommitmentSample } from './commitment-samples.ts'
import { judgedOn, spread } from './joint-commitments.ts'
import { firstBranchPledges, type Deed, type Pledge, type Promised } from './section-commitments.ts'
import { secondBranchPledges, thirdBranchPledges } from './section-commitments-more.ts'

/** The holders of the samples, whose letters are told in commitment-samples.ts. */
const told: ReadonlySet<string | undefined> = new Set(['M1', 'M2', 'M3', 'M4', 'M6', 'P2', 'B1', 'B2', 'S3', 'G5'])
/** The leaders of the groups by role code; the third group's is the head of its section. */
const leaderOf = (group: string) => (group === 'G3' ? 'S3' : group)
const pledges: Readonly<Record<string, readonly Pledge[]>> = { ...firstBranchPledges, ...secondBranchPledges, ...thirdBranchPledges }

/**
 * The letters of everybody else: with the samples, 41 members and 13 colleagues who join freely. Who has an account writes
 * for himself, for others the group leader or the branch secretary enters what they promise.
 */
export function everyonesCommitments(): CommitmentSample[] {
  const numbers = bureauRoster().map(({ row }) => row.staffNumber)
  const everybody = Object.entries(bureauStaff).flatMap(([section, people]) => people.map((staff) => ({ section, staff })))
  const holders = everybody.map(({ section, staff }, index) => ({ section, staff, number: numbers[index]! })).filter(({ staff }) => !told.has(staff.code))
  return Object.entries(pledges).flatMap(([section, letters]) => {
    const here = holders.filter((holder) => holder.section === section)
    return letters.flatMap((letter, index) => {
      const { staff, number } = here[index]!
      const branch = staff.group ? bureauUnits.find(({ code }) => code === staff.group)!.parent! : Object.keys(bureauCoverage).find((code) => bureauCoverage[code]!.includes(section))!
      const before = { group: staff.group ? leaderOf(staff.group) : branch, branch }
      const who = { by: staff.code ?? before.group, ...(staff.code ? {} : { holder: number }), before }
      return [item(letter.post, who, letter.reached), deed(letter.deed, who)]
    })
  })
}

type Who = Pick<CommitmentSample, 'by' | 'holder' | 'before'>

function item({ text, target, unit, due: day = '12-18', goal }: Promised, who: Who, reached: number = target): CommitmentSample {
  const due = `2026-${day}`
  const words = { code: '', kind: 'post', form: 'individual', category: '', text, target: String(target), targetUnit: unit, due } as const
  return { ...words, ...who, ...(goal ? { goal } : {}), progress: spread(reached, due), outcome: reached < target ? 'partlyKept' : 'kept', judged: judgedOn(due), note: reached < target ? `${reached}${unit}，还差${target - reached}${unit}` : `${target}${unit}，按期完成` }
}

function deed({ category, beneficiary, people, students, money, goods, ...promised }: Deed, who: Who): CommitmentSample {
  const helped = { ...(people ? { people } : {}), ...(students ? { students } : {}), ...(money ? { money: String(money) } : {}), ...(goods ? { goods: String(goods) } : {}) }
  return { ...item(promised, who), kind: 'practicalDeed', category, ...(beneficiary ? { beneficiary } : {}), ...(Object.keys(helped).length > 0 ? { helped } : {}) }
}

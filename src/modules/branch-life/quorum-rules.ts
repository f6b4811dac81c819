import type { Text } from '../../foundation/i18n/texts.ts'
import type { AttendanceLine } from './meeting-rules.ts'

/**
 * How many must be there: `part` of `whole`, with the operator stored beside the number, because the field reads
 * 半数以上 as "at least half" and 超过半数 as "more than half". `of`: members with a vote, or everybody expected.
 */
export type Quorum = { part: number; whole: number; operator: 'atLeast' | 'moreThan'; of: 'voting' | 'everyone' }

/** The quorum worked out: how many were due and present, how many are needed, whether it is met. */
export type QuorumResult = { due: number; present: number; needed: number; met: boolean }

/** The smallest number of people that satisfies `quorum` out of `due`. Whole numbers only: no fraction is ever rounded away. */
export function neededOf(quorum: Quorum, due: number): number {
  const exact = due * quorum.part
  return quorum.operator === 'atLeast' ? Math.ceil(exact / quorum.whole) : Math.floor(exact / quorum.whole) + 1
}

/** Works the quorum out from the recorder's list. Nobody due: not met, because nobody could decide. */
export function quorumOf(quorum: Quorum, lines: readonly AttendanceLine[]): QuorumResult {
  const counted = lines.filter((line) => line.expected && (quorum.of === 'everyone' || line.voting))
  const due = counted.length
  const present = counted.filter((line) => line.mark === 'present').length
  const needed = neededOf(quorum, due)
  return { due, present, needed, met: due > 0 && present >= needed }
}

/** The result as one sentence, e.g. 应到 5 人，实到 2 人；半数以上须 3 人，不足 1 人，不能开会。 */
export function quorumSentence(quorum: Quorum, { due, present, needed, met }: QuorumResult): Text {
  const fraction = fractionName(quorum)
  const who = quorum.of === 'voting' ? { zh: '有表决权的', en: ' with a vote' } : { zh: '', en: '' }
  const verdict = met ? { zh: '达到。', en: 'met.' } : { zh: `少 ${needed - present} 人，没有达到，不能作决定，记为未开成。`, en: `${needed - present} short; no decision can be taken and it is recorded as not held.` }
  return {
    zh: `${who.zh}应到 ${due} 人，实到 ${present} 人；${fraction.zh}须 ${needed} 人，${verdict.zh}`,
    en: `${due} expected${who.en}, ${present} present; ${fraction.en} means ${needed}: ${verdict.en}`,
  }
}

function fractionName({ part, whole, operator }: Quorum): Text {
  const half = part * 2 === whole
  if (operator === 'atLeast') return half ? { zh: '半数以上', en: 'at least half' } : { zh: `${whole} 分之 ${part} 以上`, en: `at least ${part}/${whole}` }
  return half ? { zh: '超过半数', en: 'more than half' } : { zh: `超过 ${whole} 分之 ${part}`, en: `more than ${part}/${whole}` }
}

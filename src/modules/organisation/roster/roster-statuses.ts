import { politicalStatuses, politicalStatusKeys, type PoliticalStatus } from '../political-status.ts'
import { plain } from './roster-columns.ts'

const also: Readonly<Record<string, PoliticalStatus>> = { 党员: 'fullMember', 正式党员: 'fullMember', 预备党员: 'probationaryMember', 团员: 'leagueMember', 积极分子: 'activeApplicant', 无党派人士: 'none' }

/** How the statuses are written in the template's list. */
export const statusWords: readonly string[] = politicalStatusKeys.map((key) => politicalStatuses[key].zh)

const byWord = new Map<string, PoliticalStatus>([...Object.entries(also), ...politicalStatusKeys.map((key) => [plain(politicalStatuses[key].zh), key] as const)])

/** The political status written as `word`, or undefined. */
export function statusOf(word: string): PoliticalStatus | undefined {
  return byWord.get(plain(word))
}

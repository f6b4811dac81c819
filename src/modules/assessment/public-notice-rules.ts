import type { Outcomes } from './work-out.ts'

/** The grade whose holders are praised by name. */
const praised = '优秀'

/** The outcomes of one subject that a public notice shows: of a unit total and grade, of a praised member the grade, of other members nothing. */
export function noticedOutcomes(subject: { person: string | null }, outcomes: Outcomes): { total: string | null; grade: string | null } | null {
  const value = (name: string) => (outcomes[name]?.state === 'value' ? String(outcomes[name].value) : null)
  const grade = value('grade')
  if (subject.person !== null) return grade === praised ? { total: null, grade } : null
  return { total: value('score'), grade }
}

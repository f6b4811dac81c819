import type { Form } from './tables.ts'

/** So many months of one form alone make a hint. */
export const monthsOfOneForm = 3

/** What took place in one month, as far as forms go. `month`: 'YYYY-MM'. */
export type MonthForms = { month: string; forms: readonly Form[] }

/** The form that a branch has used alone in each of the months before `month`, one after the other; null if it varied or a month had none. */
export function formRunBefore(month: string, held: readonly MonthForms[]): Form | null {
  let only: Form | null = null
  for (let back = 1; back <= monthsOfOneForm; back += 1) {
    const forms = new Set(held.filter((one) => one.month === monthBefore(month, back)).flatMap(({ forms }) => forms))
    const [form] = forms
    if (forms.size !== 1 || form === undefined || (only !== null && form !== only)) return null
    only = form
  }
  return only
}

/** '2026-02', 3 → '2025-11'. */
export function monthBefore(month: string, back: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - back
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

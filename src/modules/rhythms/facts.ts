import type { FactKind } from '../journal/index.ts'

const said = (value: unknown): string => String(value ?? '')

/** Told more than so many days after its day, an entry is marked late. */
export const lateAfterDays = 7

/**
 * A duty was fulfilled once by one unit: by a meeting (source: that meeting) or by a report (source: this room). One meeting
 * that satisfies several duties says one such fact for each. Attributes: duty (its code), unit (its id), label, labelEn, title,
 * countsOn (the day by which it counts: a report handed in within its grace counts for the period before), late (handed in
 * after its last day), attended, due and unlinked where a meeting fulfilled it.
 */
export const dutyFulfilled: FactKind = {
  kind: 'rhythms.duty-fulfilled',
  label: { zh: '制度落实', en: 'Duties fulfilled' },
  measure: { zh: '次', en: 'times' },
  lateAfterDays,
  sentence: ({ attributes }) => ({ zh: `${said(attributes['label'])}：${said(attributes['title'])}`, en: `${said(attributes['labelEn'])}: ${said(attributes['title'])}` }),
}

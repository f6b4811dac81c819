import type { FactKind } from '../journal/index.ts'

const said = (value: unknown): string => String(value ?? '')

/**
 * A row of a register. `quantity`: its amount, 1 without one; amounts: its number fields; attributes: the register's code
 * (`register`), its name, the row's key, and what was chosen in its choice and goal fields.
 */
export const ledgerEntry: FactKind = {
  kind: 'ledgers.entry',
  label: { zh: '台账记录', en: 'Ledger rows' },
  measure: { zh: '（按台账）', en: '(by ledger)' },
  lateAfterDays: 31,
  sentence: ({ attributes }) => ({ zh: `${said(attributes['registerName'])}：${said(attributes['title'])}`, en: `${said(attributes['registerName'])}: ${said(attributes['title'])}` }),
}

export const factKinds = [ledgerEntry] as const

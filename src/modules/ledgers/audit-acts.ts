import { actsOf, type Acts } from '../../foundation/audit/acts-of.ts'
import { endpoints } from './contract.ts'

/** What is audited in this room, in words. */
export const acts: Acts = actsOf('ledgers', endpoints, {
  'enter-entry': { zh: '在台账里登记一条', en: 'entered a row in a ledger' },
  'correct-entry': { zh: '更正台账里的一条', en: 'corrected a row of a ledger' },
  'strike-entry': { zh: '划掉台账里的一条', en: 'struck out a row of a ledger' },
  'import-entries': { zh: '导入台账记录', en: 'imported rows into a ledger' },
  'preview-entries': { zh: '预览要导入的台账记录', en: 'previewed rows for a ledger' },
})

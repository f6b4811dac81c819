import { actsOf, type Acts } from '../../foundation/audit/acts-of.ts'
import { endpoints } from './contract.ts'

/** What is audited in this room, in words. */
export const acts: Acts = actsOf('organisation', endpoints, {
  appoint: { zh: '登记任职', en: 'recorded an appointment' },
  'cover-section': { zh: '写明支部覆盖哪个科室', en: 'said which section a branch covers' },
  'import-roster': { zh: '导入花名册', en: 'imported a roster' },
  'preview-roster': { zh: '预览花名册', en: 'previewed a roster' },
})

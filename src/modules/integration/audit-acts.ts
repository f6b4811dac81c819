import { actsOf, type Acts } from '../../foundation/audit/acts-of.ts'
import { endpoints } from './contract.ts'

/** What is audited in this room, in words. */
export const acts: Acts = actsOf('integration', endpoints, { 'end-link': { zh: '解除关联并写明原因', en: 'ended a link and said why' } })

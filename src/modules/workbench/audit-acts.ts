import { actsOf, type Acts } from '../../foundation/audit/acts-of.ts'
import { endpoints } from './contract.ts'

/** What is audited in this room, in words. */
export const acts: Acts = actsOf('workbench', endpoints, {
  'give-over': { zh: '确认交出岗位', en: 'handed a post over' },
  'take-over': { zh: '确认接下岗位', en: 'took a post over' },
  'open-handover': { zh: '开一次岗位交接', en: 'started a hand-over' },
})

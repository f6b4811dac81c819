import { actsOf, type Acts } from '../../foundation/audit/acts-of.ts'
import { endpoints } from './contract.ts'

/** What is audited in this room, in words. */
export const acts: Acts = actsOf('branch-life', endpoints, {
  'add-resolution': { zh: '记一条决议', en: 'took down a resolution' },
  'answer-proposal': { zh: '答复支部的建议', en: 'answered a branch’s proposal' },
  'ask-leave': { zh: '请假或撤回请假', en: 'asked for leave, or took that back' },
  'attach-file': { zh: '附一份材料', en: 'attached a paper' },
  'change-meeting': { zh: '改会议安排', en: 'changed a meeting' },
  'confirm-joint': { zh: '确认联合活动', en: 'confirmed a joint activity' },
  'hold-meeting': { zh: '把会议记为已开', en: 'recorded a meeting as held' },
  'record-not-held': { zh: '把会议记为未开成', en: 'recorded a meeting as not held' },
  'give-notice': { zh: '发会议通知', en: 'gave notice of a meeting' },
  'write-minutes': { zh: '写会议记录', en: 'wrote the minutes' },
})

import { actsOf, type Acts } from '../../foundation/audit/acts-of.ts'
import { endpoints } from './contract.ts'

/** What is audited in this room, in words. */
export const acts: Acts = actsOf('commitments', endpoints, {
  'answer-weakness': { zh: '说明承诺卡在哪', en: 'said what blocks an item' },
  'check-group': { zh: '记小组月检查', en: 'recorded the group’s monthly check' },
  'comment-item': { zh: '给承诺附言', en: 'commented on an item' },
  'decide-change': { zh: '记支部对变更的决定', en: 'recorded the branch’s decision on a change' },
  'decide-item': { zh: '记支部大会对一条承诺的决定', en: 'recorded the branch’s decision on an item' },
  'import-past': { zh: '导入往年实事', en: 'imported past deeds' },
  'preview-past': { zh: '预览往年实事', en: 'previewed past deeds' },
  'look-again': { zh: '回看帮促效果', en: 'looked again at an item that was behind' },
  'publish-letter': { zh: '公布承诺书', en: 'published a letter' },
  'record-support-talk': { zh: '记帮促谈话已谈', en: 'recorded that a support talk was held' },
  'review-change': { zh: '转交或退回承诺的变更', en: 'forwarded or returned a change' },
  'review-item': { zh: '转交或退回承诺', en: 'forwarded or returned an item' },
  'show-weakness': { zh: '提醒一条承诺偏慢', en: 'showed that an item is behind' },
  'submit-letter': { zh: '把承诺书交小组讨论', en: 'submitted a letter to the group' },
  'plan-help': { zh: '安排帮促', en: 'planned help for an item' },
})

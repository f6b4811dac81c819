import { actsOf, type Acts } from '../../foundation/audit/acts-of.ts'
import { endpoints } from './contract.ts'

/** What is audited in this room, in words. */
export const acts: Acts = actsOf('assessment', endpoints, {
  open: { zh: '开一次考核', en: 'opened an assessment' },
  compute: { zh: '按记录计算得分', en: 'computed the scores from the records' },
  move: { zh: '把考核推到另一步', en: 'moved an assessment to another step' },
  publish: { zh: '公布考核结果', en: 'published the results of an assessment' },
  'agree-result': { zh: '确认对结果没有异议', en: 'agreed to a result' },
  'answer-contest': { zh: '答复对数据的异议', en: 'answered a doubt about a figure' },
  'contest-input': { zh: '对一个数提出异议', en: 'doubted a figure' },
  'decide-appeal': { zh: '裁定申诉', en: 'decided an appeal' },
  'enter-scheme': { zh: '录入方案的新版本', en: 'entered a scheme as a new version' },
  'file-appeal': { zh: '提出申诉', en: 'filed an appeal' },
  'mark-sheet': { zh: '在评分表上打分', en: 'marked a rating sheet' },
  'submit-sheet': { zh: '提交评分表', en: 'handed in a rating sheet' },
  'name-raters': { zh: '确定评分人', en: 'named the raters' },
  'save-report': { zh: '保存自评', en: 'saved a self-report' },
  'submit-report': { zh: '提交自评', en: 'handed in a self-report' },
  'state-input': { zh: '填写或更正一项输入', en: 'stated or corrected an input' },
})

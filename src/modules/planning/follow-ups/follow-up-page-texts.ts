import type { Texts } from '../../../foundation/i18n/texts.ts'

/** Words of the block on follow-up orders. */
export const followUpPageTexts = {
  'planning.follow-ups': { zh: '督办', en: 'Follow-up' },
  'planning.follow-ups.none': { zh: '没有督办。', en: 'Nothing is followed up.' },
  'planning.follow-up.open': { zh: '督办', en: 'Follow up' },
  'planning.follow-up.words': { zh: '要办什么', en: 'What is to be done' },
  'planning.follow-up.due': { zh: '回复期限', en: 'Answer by' },
  'planning.follow-up.by': { zh: '{{due}} 前回复', en: 'to be answered by {{due}}' },
  'planning.follow-up.state.waiting': { zh: '待回复', en: 'waiting' },
  'planning.follow-up.state.answered': { zh: '已回复', en: 'answered' },
  'planning.follow-up.state.closed': { zh: '已办结', en: 'closed' },
  'planning.follow-up.late': { zh: '逾期未回复', en: 'overdue' },
  'planning.follow-up.step.urged': { zh: '催办', en: 'urged' },
  'planning.follow-up.step.answered': { zh: '回复', en: 'answered' },
  'planning.follow-up.step.extended': { zh: '延期', en: 'extended' },
  'planning.follow-up.step.closed': { zh: '办结', en: 'closed' },
  'planning.follow-up.step.until': { zh: '（到 {{due}}）', en: ' (to {{due}})' },
  'planning.follow-up.answer': { zh: '回复', en: 'Answer' },
  'planning.follow-up.answer.words': { zh: '办到哪一步，还差什么', en: 'How far it is, what is missing' },
  'planning.follow-up.urge': { zh: '催办', en: 'Urge' },
  'planning.follow-up.urge.words': { zh: '催什么', en: 'What is urged' },
  'planning.follow-up.extend': { zh: '延期', en: 'Extend' },
  'planning.follow-up.extend.words': { zh: '为什么延期', en: 'Why' },
  'planning.follow-up.extend.due': { zh: '延到哪天', en: 'Until' },
  'planning.follow-up.close': { zh: '办结', en: 'Close' },
  'planning.follow-up.close.words': { zh: '办成了什么', en: 'What came of it' },
} as const satisfies Texts

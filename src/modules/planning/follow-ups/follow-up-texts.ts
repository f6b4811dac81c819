import type { Texts } from '../../../foundation/i18n/texts.ts'

/** The refusals about follow-up orders. */
export const followUpTexts = {
  'planning.error.follow-up-is-open': { zh: '这个目标已有一件没办结的督办。', en: 'A follow-up on this goal is open already.' },
  'planning.error.follow-up-is-open.remedy': { zh: '在那一件上催办、延期或办结。', en: 'Urge, extend or close that one.' },
  'planning.error.follow-up-is-closed': { zh: '这件督办已经办结。', en: 'This follow-up is closed.' },
  'planning.error.follow-up-is-closed.remedy': { zh: '还要督办，另开一件。', en: 'Open a new one to follow up again.' },
  'planning.error.follow-up-due-in-the-past': { zh: '回复期限已经过了。', en: 'The day for the answer has passed.' },
  'planning.error.follow-up-due-in-the-past.remedy': { zh: '填今天或以后的日期。', en: 'Give today or a later day.' },
  'planning.error.extension-must-be-later': { zh: '延期要晚于现在的期限 {{due}}，也不能早于今天。', en: 'The new day must be later than {{due}} and not in the past.' },
  'planning.error.extension-must-be-later.remedy': { zh: '填更晚的日期。', en: 'Give a later day.' },
} as const satisfies Texts

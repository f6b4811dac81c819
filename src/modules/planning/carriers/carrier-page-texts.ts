import type { Texts } from '../../../foundation/i18n/texts.ts'

/** Words of the pages on carriers. */
export const carrierPageTexts = {
  'planning.carriers': { zh: '党建载体', en: 'Party carriers' },
  'planning.carriers.none': { zh: '还没有载体。', en: 'No carrier yet.' },
  'planning.carrier.attach': { zh: '挂载体', en: 'Attach a carrier' },
  'planning.carrier.name': { zh: '名称', en: 'Name' },
  'planning.carrier.kind': { zh: '种类', en: 'Kind' },
  'planning.carrier.kind.vanguardTeam': { zh: '先锋队', en: 'vanguard team' },
  'planning.carrier.kind.shockTeam': { zh: '突击队', en: 'shock team' },
  'planning.carrier.kind.modelPost': { zh: '示范岗', en: 'model post' },
  'planning.carrier.kind.responsibilityArea': { zh: '责任区', en: 'responsibility area' },
  'planning.carrier.unit': { zh: '哪个党组织', en: 'Party organisation' },
  'planning.carrier.attached': { zh: '{{by}} {{on}} 挂上', en: 'attached by {{by}} on {{on}}' },
  'planning.carrier.end': { zh: '撤下', en: 'End' },
  'planning.carrier.end.question': { zh: '撤下“{{name}}”后，记录仍在。', en: 'The record of "{{name}}" stays.' },
} as const satisfies Texts

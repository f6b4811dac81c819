import type { Texts } from '../../foundation/i18n/texts.ts'

/** Words of the notices. */
export const noticeTexts = {
  'workbench.notices': { zh: '和我有关的变化', en: 'What changed for me' },
  'workbench.notices.audience': { zh: '只有你自己；别人看不到你看没看', en: 'you alone; nobody sees what you have read' },
  'workbench.notices.new': { zh: '新', en: 'new' },
  'workbench.notices.count': { zh: '{{count}} 条新的', en: '{{count}} new' },
  'workbench.notices.read-all': { zh: '都看过了', en: 'I have seen them all' },
  'workbench.notices.read-done': { zh: '已标为看过，只记在这台设备上。', en: 'Marked as seen, on this device only.' },
  'workbench.notices.none': { zh: '近 30 天没有变化。', en: 'Nothing has changed in 30 days.' },
  'workbench.notices.none.next': { zh: '别人替你、替你任职的单位记下的事，会出现在这里。', en: 'What others record about you or your units will appear here.' },
  'workbench.notices.all': { zh: '看全部', en: 'See all' },
  'workbench.notices.by': { zh: '{{by}} 记', en: 'recorded by {{by}}' },
  'workbench.notices.corrected': { zh: '后来有更正', en: 'corrected since' },
  'workbench.notices.hushed': { zh: '免打扰时段，明早再看也不迟。', en: 'Quiet hours: tomorrow will do.' },
  'workbench.notices.tomorrow': { zh: '今天的明天一起看。', en: 'Today\'s come together tomorrow.' },
  'workbench.notices.setting': { zh: '什么时候提醒我', en: 'When to tell me' },
  'workbench.notices.from': { zh: '免打扰从', en: 'Quiet from' },
  'workbench.notices.until': { zh: '到', en: 'until' },
  'workbench.notices.hour': { zh: '{{hour}} 点', en: '{{hour}}:00' },
  'workbench.notices.daily': { zh: '每天汇总一次，不逐条提醒', en: 'Once a day, not one by one' },
  'workbench.notices.save': { zh: '保存', en: 'Save' },
  'workbench.notices.saved': { zh: '已保存。', en: 'Saved.' },
  'workbench.notices.quiet-note': { zh: '免打扰时段里不显示“新”；待办照常列出，不催。', en: 'In quiet hours nothing is shown as new; to-dos are listed as ever, without hurry.' },
} as const satisfies Texts

import type { Texts } from '../../foundation/i18n/texts.ts'
import { handoverTexts } from './handover-texts.ts'
import { noticeTexts } from './notice-texts.ts'
import { overviewTexts } from './overview-texts.ts'

/** Words of the workbench's pages. */
export const pageTexts = {
  ...handoverTexts,
  ...noticeTexts,
  ...overviewTexts,
  'workbench.title': { zh: '工作台', en: 'Workbench' },
  'workbench.todos': { zh: '待办', en: 'To do' },
  'workbench.greeting.some': { zh: '{{name}}，有 {{count}} 件事等你', en: '{{name}}, {{count}} wait for you' },
  'workbench.greeting.none': { zh: '{{name}}，现在没有事等你', en: '{{name}}, nothing waits for you' },
  'workbench.audience': { zh: '只有你自己', en: 'you alone' },
  'workbench.waiting': { zh: '等我办', en: 'Waiting for me' },
  'workbench.waiting.count': { zh: '{{count}} 件', en: '{{count}}' },
  'workbench.group.late': { zh: '已过期', en: 'Overdue' },
  'workbench.group.today': { zh: '今天', en: 'Today' },
  'workbench.group.week': { zh: '七天内', en: 'Within seven days' },
  'workbench.group.later': { zh: '以后', en: 'Later' },
  'workbench.group.undated': { zh: '没有期限', en: 'No date' },
  'workbench.open': { zh: '去看', en: 'Open' },
  'workbench.none': { zh: '都办完了。', en: 'All done.' },
  'workbench.none.next': { zh: '有新的事会出现在这里，不用来打卡。', en: 'New things will appear here; there is no need to check in.' },
  'workbench.week': { zh: '七天内的组织生活', en: 'Meetings within seven days' },
  'workbench.week.none': { zh: '七天内没有安排。', en: 'Nothing is planned.' },
  'workbench.week.all': { zh: '月历', en: 'Calendar' },
  'workbench.mine': { zh: '我的承诺', en: 'My commitments' },
  'workbench.mine.tick': { zh: '竖线是今天应到的位置', en: 'the tick is where it should be today' },
  'workbench.mine.none': { zh: '今年还没有承诺。', en: 'No commitments this year.' },
  'workbench.mine.open': { zh: '打开承诺书', en: 'Open the letter' },
  'workbench.mine.done': { zh: '{{done}} / {{target}} {{unit}}', en: '{{done}} / {{target}} {{unit}}' },
  'workbench.score': { zh: '最近一次得分', en: 'Latest score' },
  'workbench.score.why': { zh: '为什么是这个分', en: 'Why this score' },
  'workbench.score.all': { zh: '看三个支部的得分', en: 'See the scores' },
  'workbench.me': { zh: '我的', en: 'Me' },
} as const satisfies Texts

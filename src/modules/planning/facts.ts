import type { FactKind } from '../journal/index.ts'

const said = (value: unknown): string => String(value ?? '')

/** Progress of one measure of a goal: `quantity` is the increment, in the measure's own unit. */
export const goalProgress: FactKind = {
  kind: 'planning.goal-progress',
  label: { zh: '目标进展', en: 'Goal progress' },
  measure: { zh: '（按衡量指标）', en: '(by measure)' },
  lateAfterDays: 31,
  sentence: ({ quantity, attributes }) => ({
    zh: `${said(attributes['goal'])} ${said(attributes['label'])} ${said(quantity)}${said(attributes['unit'])}`,
    en: `${said(attributes['goal'])} ${said(attributes['label'])} ${said(quantity)} ${said(attributes['unit'])}`,
  }),
}

/** Stock of goals that no live link touches: +1 when a goal becomes one, −1 when it stops. */
export const unlinkedGoal: FactKind = {
  kind: 'planning.unlinked',
  label: { zh: '待挂接目标', en: 'Unlinked goals' },
  measure: { zh: '项', en: 'goals' },
  stock: true,
  sentence: ({ quantity, attributes }) =>
    Number(quantity) > 0
      ? { zh: `${said(attributes['goal'])} ${said(attributes['title'])} 待挂接`, en: `${said(attributes['goal'])} ${said(attributes['title'])} is not yet linked` }
      : { zh: `${said(attributes['goal'])} ${said(attributes['title'])} 不再待挂接`, en: `${said(attributes['goal'])} ${said(attributes['title'])} is no longer unlinked` },
}

/** Stock of goals that a live link touches: the counterpart of the unlinked ones; together they are all live goals. */
export const linkedGoal: FactKind = {
  kind: 'planning.linked',
  label: { zh: '已挂接目标', en: 'Linked goals' },
  measure: { zh: '项', en: 'goals' },
  stock: true,
  sentence: ({ quantity, attributes }) =>
    Number(quantity) > 0
      ? { zh: `${said(attributes['goal'])} ${said(attributes['title'])} 已挂接`, en: `${said(attributes['goal'])} ${said(attributes['title'])} is linked` }
      : { zh: `${said(attributes['goal'])} ${said(attributes['title'])} 不再挂接`, en: `${said(attributes['goal'])} ${said(attributes['title'])} is no longer linked` },
}

/** A task under a goal was finished. */
export const taskDone: FactKind = {
  kind: 'planning.task-done',
  label: { zh: '任务完成', en: 'Tasks done' },
  measure: { zh: '件', en: 'tasks' },
  sentence: ({ attributes }) => ({ zh: `完成任务：${said(attributes['title'])}`, en: `Task done: ${said(attributes['title'])}` }),
}

/** A notice went to a unit, which is to sign for it: one fact a unit. */
export const dispatched: FactKind = {
  kind: 'planning.dispatched',
  label: { zh: '部署通知', en: 'Notices sent' },
  measure: { zh: '份', en: 'notices' },
  sentence: ({ attributes }) => ({ zh: `下发“${said(attributes['notice'])}”，${said(attributes['due'])}前签收`, en: `"${said(attributes['notice'])}" sent, to be signed by ${said(attributes['due'])}` }),
}

/** A unit signed for a notice; attribute onTime: by the day that was set. */
export const acknowledged: FactKind = {
  kind: 'planning.acknowledged',
  label: { zh: '部署签收', en: 'Notices signed for' },
  measure: { zh: '份', en: 'notices' },
  sentence: ({ attributes }) => ({ zh: `签收“${said(attributes['notice'])}”${attributes['onTime'] ? '' : '，逾期'}`, en: `"${said(attributes['notice'])}" signed for${attributes['onTime'] ? '' : ', late'}` }),
}

/** Stock of carriers that Party organisations have put behind business work: +1 attached, −1 ended. */
export const carrierAttached: FactKind = {
  kind: 'planning.carriers',
  label: { zh: '党建载体', en: 'Party carriers' },
  measure: { zh: '个', en: 'carriers' },
  stock: true,
  sentence: ({ quantity, attributes }) =>
    Number(quantity) > 0
      ? { zh: `“${said(attributes['carrier'])}”挂到 ${said(attributes['goal'])}`, en: `"${said(attributes['carrier'])}" attached to ${said(attributes['goal'])}` }
      : { zh: `“${said(attributes['carrier'])}”从 ${said(attributes['goal'])} 撤下`, en: `"${said(attributes['carrier'])}" no longer behind ${said(attributes['goal'])}` },
}

/** Stock of business goals that have at least one carrier: +1 with the first, −1 when the last ends. */
export const goalCarried: FactKind = {
  kind: 'planning.carried',
  label: { zh: '有党建载体的业务目标', en: 'Business goals with a carrier' },
  measure: { zh: '项', en: 'goals' },
  stock: true,
  sentence: ({ quantity, attributes }) =>
    Number(quantity) > 0
      ? { zh: `${said(attributes['goal'])} ${said(attributes['title'])} 有了党建载体`, en: `${said(attributes['goal'])} ${said(attributes['title'])} has a carrier behind it` }
      : { zh: `${said(attributes['goal'])} ${said(attributes['title'])} 不再有党建载体`, en: `${said(attributes['goal'])} ${said(attributes['title'])} has no carrier any more` },
}

/** Stock of what source documents ask for, item by item: +1 entered, −1 withdrawn; attribute action: required or optional. */
export const sourceItem: FactKind = {
  kind: 'planning.source-items',
  label: { zh: '来源文件条款', en: 'Items of source documents' },
  measure: { zh: '条', en: 'items' },
  stock: true,
  sentence: ({ quantity, attributes }) => ({
    zh: `《${said(attributes['document'])}》${said(attributes['clause'])} ${said(attributes['words'])}${Number(quantity) > 0 ? '' : '：撤下'}`,
    en: `"${said(attributes['document'])}" ${said(attributes['clause'])} ${said(attributes['words'])}${Number(quantity) > 0 ? '' : ': withdrawn'}`,
  }),
}

/** Stock of items that at least one goal takes up: +1 with the first, −1 when the last ends. */
export const itemTakenUp: FactKind = {
  kind: 'planning.items-taken-up',
  label: { zh: '有目标承接的条款', en: 'Items that a goal takes up' },
  measure: { zh: '条', en: 'items' },
  stock: true,
  sentence: ({ quantity, attributes }) => ({
    zh: `《${said(attributes['document'])}》${said(attributes['clause'])} ${said(attributes['words'])}：${Number(quantity) > 0 ? '有目标承接' : '不再有目标承接'}`,
    en: `"${said(attributes['document'])}" ${said(attributes['clause'])} ${said(attributes['words'])}: ${Number(quantity) > 0 ? 'taken up' : 'no longer taken up'}`,
  }),
}

/** An optional action was raised to a highlight. */
export const highlightRaised: FactKind = {
  kind: 'planning.highlight',
  label: { zh: '工作亮点', en: 'Highlights' },
  measure: { zh: '个', en: 'highlights' },
  sentence: ({ attributes }) => ({ zh: `${said(attributes['goal'])} ${said(attributes['title'])} 提为工作亮点`, en: `${said(attributes['goal'])} ${said(attributes['title'])} raised to a highlight` }),
}

export const factKinds = [goalProgress, unlinkedGoal, linkedGoal, taskDone, dispatched, acknowledged, carrierAttached, goalCarried, sourceItem, itemTakenUp, highlightRaised] as const

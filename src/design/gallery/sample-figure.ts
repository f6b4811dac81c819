import type { FigureRef } from '../figure/figure-ref.ts'
import type { FigureRecord, OpenedFigure } from '../figure/opened-figure.ts'
import type { SealState } from '../seal.tsx'

/** A reference for the gallery; the number is only its name. */
export const sample = (indicator: string): FigureRef => ({ indicator, scope: 'bureau', from: '2026-01-01', to: '2026-06-30' })

const record = (factId: string, date: string, unitName: string, recorderName: string, zh: string, en: string, kind: 'meeting' | 'study' | 'day', seal: SealState = 'sealed'): FigureRecord => ({
  factId, date, unitName, recorderName, sentence: { zh, en }, seal, quantity: '1', source: { module: 'branch-life', record: factId, href: '/gallery' },
  kind: { meeting: { zh: '党小组会', en: 'Group meeting' }, study: { zh: '学习', en: 'Study' }, day: { zh: '主题党日', en: 'Theme Party day' } }[kind],
})

const records = [
  record('1', '2026-05-22', '第二支部', '唐书言', '主题党日：红色观影', 'Theme Party day: film', 'day'),
  record('2', '2026-06-17', '第一支部二组', '温如初', '六月组会：学习统计法实施条例', 'June group meeting: statistics regulations', 'meeting'),
  record('3', '2026-06-11', '第一支部', '何砚秋', '专题学习：基层减负若干规定', 'Study: rules on cutting burden', 'study'),
  record('4', '2026-05-20', '第三支部一组', '易安然', '五月组会：讨论承诺进展', 'May group meeting: progress of commitments', 'meeting', 'corrected'),
  record('5', '2026-05-13', '第一支部', '陆明远', '党课：数据背后的民生', 'Party class: the lives behind the data', 'study'),
  record('6', '2026-04-15', '第二支部二组', '段云舒', '四月组会：学习先进事迹', 'April group meeting: good examples', 'meeting', 'waiting'),
  record('7', '2026-04-09', '第三支部', '易安然', '专题学习：统计造假案例警示', 'Study: lessons from falsified data', 'study', 'broken'),
]

/** What the gallery's figures open to. */
export const openSample = async (figure: FigureRef): Promise<OpenedFigure> => ({
  ...figure, unit: { zh: '', en: '' }, value: figure.indicator, state: 'value', scope: { unitId: 'bureau', name: '市统计局，3 个支部、8 个党小组（按当时的组织）' },
  label: { zh: '同落实 · 融合度的一部分', en: 'Carried out together · part of the integration index' },
  definition: { zh: '本期党建侧留下的记录里，写明“服务哪项业务”的占多少。', en: 'Of the records that the Party side left in the period, the share that says which business work they serve.' },
  counts: { zh: '会议、主题党日、承诺进展、载体活动、服务单', en: 'Meetings, theme days, progress of commitments, carriers, service orders' },
  countsNot: { zh: '选举、发展党员等程序性会议', en: 'Procedural meetings such as elections' },
  parts: figure.indicator === '73.0' ? [
    { label: { zh: '写明服务业务的记录', en: 'Records that say so' }, value: '143', figure: sample('143') },
    { label: { zh: '党建侧全部记录', en: 'All records of the Party side' }, value: '196', figure: sample('196') },
  ] : [],
  seal: { state: 'corrected', number: 218 }, records, total: 53,
})

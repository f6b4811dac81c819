import type { Schedule } from '../modules/assessment/index.ts'

type Word = '好' | '较好' | '一般' | '差'

/** How one assessment of the branches went. `raters`: code, group, marks by branch. `appeal`: who objects, who decides, what is put right. */
export type HalfPlan = {
  title: string
  from: string
  to: string
  opened: string
  notice: string
  schedule: Schedule
  raters: readonly (readonly [code: string, group: string, marks: Readonly<Record<string, Word>>])[]
  reports: readonly { code: string; at: string; planned: string; note: string; doubt?: { input: string; reason: string } }[]
  answer: string
  appeal?: { code: string; at: string; reason: string; by: string; decidedAt: string; decision: string; planned: string }
  agreedAt: string
  appealClosed: string
  noticeClosed: string
  decision?: string
}

const raters: HalfPlan['raters'] = [
  ['W1', '机关党委', { B1: '好', B2: '较好', B3: '好' }],
  ['L2', '机关党委', { B1: '好', B2: '好' }],
  ['B1', '其他支部', { B2: '好', B3: '较好' }],
  ['B2', '其他支部', { B1: '好', B3: '好' }],
  ['B3', '其他支部', { B1: '较好', B2: '好' }],
  ['N1', '科室代表', { B1: '好', B2: '好', B3: '好' }],
  ['S6', '科室代表', { B1: '较好', B3: '好' }],
]

/** The half-years of 2026 (demo-content §5, §6): the first with a doubt and an appeal, the second still to be published. */
export const halves: readonly HalfPlan[] = [
  {
    title: '2026 年上半年党支部考核',
    from: '2026-01-01',
    to: '2026-06-30',
    opened: '2026-07-03',
    notice: '通知发到三个支部，方案和日程见本页',
    schedule: { notice: '2026-07-03', selfReport: '2026-07-07', scoring: '2026-07-09', review: '2026-07-10', notification: '2026-07-11', appeal: '2026-07-15', publicNotice: '2026-07-22', effect: '2026-07-23' },
    raters,
    reports: [
      { code: 'B1', at: '2026-07-06', planned: '56', note: '两批核查按计划完成。' },
      { code: 'B2', at: '2026-07-07', planned: '0', note: '5 月支委会人数不足，已列入整改。', doubt: { input: 'committee-meetings-held', reason: '5 月 7 日到会 2 人，会议材料已传阅，请核一下算不算' } },
      { code: 'B3', at: '2026-07-07', planned: '12', note: '农普综合试点按期完成。' },
    ],
    answer: '应到 5 人、实到 2 人，不到半数，按规定不算开成，数不变',
    appeal: { code: 'B3', at: '2026-07-13', reason: '自评时把农普试点的 12 家填成了核查计划；数据核查由执法监督科承担，本支部没有核查计划。', by: 'L1', decidedAt: '2026-07-15', decision: '属实。对照 K4 分工，第三党支部没有核查计划，更正为 0', planned: '0' },
    agreedAt: '2026-07-14',
    appealClosed: '2026-07-16',
    noticeClosed: '2026-07-22',
    decision: '2026-07-23 局机关党委会审定',
  },
  {
    title: '2026 年下半年党支部考核',
    from: '2026-07-01',
    to: '2026-11-30',
    opened: '2026-12-10',
    notice: '数据截至 11 月底，12 月的计入下一次',
    schedule: { notice: '2026-12-10', selfReport: '2026-12-14', scoring: '2026-12-17', review: '2026-12-24', notification: '2026-12-25', appeal: '2026-12-25', publicNotice: '2026-12-30', effect: '2026-12-31' },
    raters,
    reports: [
      { code: 'B1', at: '2026-12-11', planned: '52', note: '第三、四批核查完成。' },
      { code: 'B2', at: '2026-12-11', planned: '0', note: '' },
      { code: 'B3', at: '2026-12-14', planned: '0', note: '第7小组七、八月缺的小组会已整改。' },
    ],
    answer: '',
    agreedAt: '2026-12-25',
    appealClosed: '2026-12-25',
    noticeClosed: '2026-12-30',
  },
]

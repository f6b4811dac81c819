import type { GoalDeed } from './key-tasks.ts'

const level = 'level' as const
const year = { side: 'party', starts: '2026-01-05', ends: '2026-12-31', weight: '10' } as const

/** The ten Party goals of demo-content §4. */
export const partyGoals: readonly GoalDeed[] = [
  { ...year, code: 'D1', kind: 'learning', title: '党的创新理论武装和统计工作重要指示批示专题学习', by: 'P1', unit: 'PC', deliverable: '党组中心组学习、支部专题研讨',
    measures: [
      { key: 'study-centre-sessions', label: '党组中心组学习', unit: '次', target: '>=4', records: ['2026-01-09', '2026-03-13', '2026-05-22', '2026-07-24', '2026-09-11', '2026-11-13'].map((day) => [day, '1'] as const) },
      { key: 'study-hours', label: '学时（最少的一名党员）', unit: '学时', target: '>=32', gathers: level, records: [['2026-06-26', '17'], ['2026-12-25', '33']] },
    ] },
  { ...year, code: 'D2', kind: 'learning', title: '树立和践行正确政绩观学习教育', by: 'P1', unit: 'PC', with: ['LG'], starts: '2026-02-24', ends: '2026-07-31', deliverable: '春节后至7月底；对照查摆问题全部有措施',
    measures: [
      { key: 'truth-seminar', label: '统计数据真实性专题研讨', unit: '次', target: '>=1', records: [['2026-05-22', '1']] },
      { key: 'findings-with-measures', label: '查摆问题有措施的比例', unit: '%', target: '>=100', gathers: level, records: [['2026-07-24', '100']] },
    ] },
  { ...year, code: 'D3', kind: 'people', title: '支部标准化规范化建设', by: 'P1', unit: 'PC', with: ['B1', 'B2', 'B3'], deliverable: '组织生活应开尽开；6月、12月两次自查', measures: [{ key: 'self-checks', label: '支部自查', unit: '次', target: '>=2', records: [['2026-06-04', '1'], ['2026-12-03', '1']] }] },
  { ...year, code: 'D4', kind: 'results', title: '“数情先锋”品牌提升年', by: 'P1', unit: 'PC', with: ['B1', 'B2', 'B3'], deliverable: '2025创建—2026提升—2027推广；年度评估有业务成效',
    measures: [
      { key: 'branch-brands', label: '支部子品牌', unit: '个', target: '>=3', records: [['2026-03-20', '1', '一户一档·普查先锋'], ['2026-05-15', '1', '统小二·企业服务站'], ['2026-06-26', '1', '数里行间·法护真实']] },
      { key: 'working-methods', label: '工作法', unit: '套', target: '>=3', records: [['2026-09-18', '1'], ['2026-10-30', '1'], ['2026-11-27', '1']] },
    ] },
  { ...year, code: 'D5', kind: 'results', title: '农普党员突击队', by: 'B3', unit: 'B3', with: ['B1', 'B2'], deliverable: '队员15人，包联18个镇街',
    measures: [
      { key: 'team-members', label: '队员', unit: '人', target: '>=15', records: [['2026-03-31', '15']] },
      { key: 'towns-in-contact', label: '包联镇街', unit: '个', target: '>=18', records: [['2026-04-17', '10'], ['2026-05-29', '8']] },
      { key: 'pilot-answers-in-time', label: '试点问题5个工作日内答复率', unit: '%', target: '>=100', gathers: level, records: [['2026-06-30', '100']] },
    ] },
  { ...year, code: 'D6', kind: 'results', title: '“统小二”为企服务', by: 'B2', unit: 'B2', deliverable: '服务单按时办结、回访',
    measures: [
      { key: 'orders-on-time', label: '服务单按时办结率', unit: '%', target: '>=95', gathers: level, records: [['2026-06-30', '97.6'], ['2026-12-25', '97.9']] },
      { key: 'served-satisfied', label: '服务对象满意率', unit: '%', target: '>=95', gathers: level, records: [['2026-06-30', '96.4'], ['2026-12-25', '97.2']] },
    ] },
  { ...year, code: 'D7', kind: 'results', title: '党员目标承诺', by: 'P1', unit: 'PC', with: ['B1', 'B2', 'B3'], deliverable: '一年一承诺、每季一调度、半年一考核',
    measures: [
      { key: 'quarter-reviews', label: '季度调度', unit: '次', target: '>=4', records: [['2026-04-03', '1'], ['2026-07-03', '1'], ['2026-10-09', '1'], ['2026-12-25', '1']] },
      { key: 'commitments-kept-share', label: '承诺兑现率', unit: '%', target: '>=95', gathers: level, records: [['2026-12-25', '98.3']] },
    ] },
  { ...year, code: 'D8', kind: 'results', title: '全面从严治党责任与防治统计造假责任“双清单”', by: 'B1', unit: 'B1', with: ['LG'], deliverable: '分工方案到人；廉政风险点排查全覆盖',
    measures: [{ key: 'risk-checks', label: '廉政风险点排查覆盖率', unit: '%', target: '>=100', gathers: level, records: [['2026-05-29', '100']] }, { key: 'closed-out', label: '整改销号率', unit: '%', target: '>=100', gathers: level, records: [['2026-12-22', '100']] }] },
  { ...year, code: 'D9', kind: 'people', title: '青年理论与业务双提升（“青年数说”）', by: 'P1', unit: 'PC', with: ['YL'], deliverable: '每季1期，12名青年每人主讲1次',
    measures: [
      { key: 'youth-talks', label: '青年数说', unit: '期', target: '>=4', records: [['2026-03-27', '1'], ['2026-05-08', '1'], ['2026-08-14', '1'], ['2026-11-27', '1']] },
      { key: 'youth-speakers', label: '主讲青年', unit: '人', target: '>=12', records: [['2026-03-27', '3'], ['2026-05-08', '3'], ['2026-08-14', '3'], ['2026-11-27', '3']] },
    ] },
  { ...year, code: 'D10', kind: 'results', title: '结对帮扶溪口村与志愿服务', by: 'B3', unit: 'B3', deliverable: '专题会议4次；志愿服务每周有安排', measures: [{ key: 'village-meetings', label: '帮扶专题会议', unit: '次', target: '>=4', records: [['2026-03-24', '1'], ['2026-06-16', '1'], ['2026-09-15', '1'], ['2026-12-11', '1']] }] },
]

/** Which business goals each Party goal serves, and the day on which that was agreed. D3 serves none, and says why. */
export const goalLinks: readonly (readonly [day: string, party: string, business: string])[] = [
  ['2026-01-14', 'D1', 'K1'], ['2026-03-13', 'D1', 'K5'],
  ['2026-01-16', 'D4', 'K2'], ['2026-03-05', 'D4', 'K4'], ['2026-04-15', 'D4', 'K6'],
  ['2026-01-16', 'D7', 'K1'], ['2026-02-09', 'D7', 'K2'], ['2026-03-09', 'D7', 'K4'],
  ['2026-02-27', 'D2', 'K5'], ['2026-03-20', 'D2', 'K4'],
  ['2026-03-24', 'D10', 'K3'], ['2026-01-20', 'D5', 'K3'],
  ['2026-01-19', 'D6', 'K4'], ['2026-04-24', 'D6', 'K6'],
  ['2026-01-19', 'D8', 'K5'],
  ['2026-01-20', 'D9', 'K2'], ['2026-05-08', 'D9', 'K7'],
]

/** What stood alone when the plan was submitted, who said why, and why. Some are linked later in the year. */
export const aloneBecause: readonly (readonly [goal: string, by: string, reason: string])[] = [
  ['D2', 'P1', '学习教育春节后启动，启动时挂接'],
  ['D3', 'P1', '支部自身建设，不直接对应单项业务'],
  ['D10', 'B3', '3月帮扶专题会议商定服务哪项业务'],
  ['K6', 'B3', '名录比对方案4月定稿，定稿后挂接'],
  ['K7', 'B1', '监测方案6月底前印发，印发前定载体'],
  ['K8', 'P2', '登记和调查以调查员为主，下半年再议组队'],
  ['K9', 'B1', '以发布日历为主，人手未定'],
  ['K10', 'N1', '以系统建设和镇街验收为主，支部尚未对接'],
]

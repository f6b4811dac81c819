import type { PlanMeeting } from '../modules/branch-life/index.ts'

/**
 * A meeting of the story. `unit`, `by`: codes; `serves`: code of a business goal; `whyNot`: the reason for none (an
 * activity with neither stays unlinked). `people`: 'members' of the unit, for kinds whose people are named. `fails`: too
 * few come. `hours`: of study. `subject`: the business subject it feeds. `form`: in which form. `fulfils`: duties beside those of its kind, with
 * `adds` on the agenda. `resolves`: what it resolved, under which goal, for whom.
 */
export type MeetingDeed = { day: string; kind: string; unit: string; by: string; title: string; serves?: string; whyNot?: string; minutes?: string; effect?: string; fails?: string; hours?: number; subject?: string; form?: NonNullable<PlanMeeting['form']>; fulfils?: readonly string[]; adds?: string; people?: 'members'; place?: string; resolves?: { content: string; goal: string; unit: string; due: string } }

type Talk = readonly [day: string, title: string]
type ThemeDay = readonly [day: string, title: string, serves: string | null, effect?: string]

const committeeDays: readonly Talk[] = [['2026-01-08', '研究年度计划草案'], ['2026-02-05', '汇总承诺、研究学习教育安排'], ['2026-03-05', '研究企业走访分工'], ['2026-04-02', '一季度承诺调度'], ['2026-05-07', '研究季度会审期间支部工作'], ['2026-06-04', '半年自查'], ['2026-07-02', '讨论互观互检、半年考核材料'], ['2026-08-06', '研究问题整改'], ['2026-09-03', '三季度调度准备'], ['2026-10-08', '四季度重点工作分工'], ['2026-11-05', '年度审核申报分工'], ['2026-12-03', '研究民主评议、组织生活会']]
const groupDays: readonly Talk[] = [['2026-01-28', '讨论承诺'], ['2026-02-25', '交流学习教育体会'], ['2026-03-25', '检查承诺进展'], ['2026-04-29', '一季度承诺小结'], ['2026-05-27', '警示教育学习讨论'], ['2026-06-24', '推荐“一岗三星”人选'], ['2026-07-29', '半年承诺检查'], ['2026-08-26', '检查承诺进展'], ['2026-09-30', '交流调研短文'], ['2026-10-28', '三季度承诺小结'], ['2026-11-25', '检查承诺进展'], ['2026-12-30', '年度承诺互评']]
const memberDays: readonly Talk[] = [['2026-02-06', '逐条审核承诺、通过年度计划'], ['2026-06-26', '通报半年工作、讨论“七一”表扬'], ['2026-09-18', '通报三季度工作、讨论年报准备'], ['2026-12-18', '研究预备党员转正、通报全年工作']]
const classDays: readonly (readonly [day: string, title: string, subject: string, serves: string | null])[] = [['2026-03-20', '党课：正确政绩观与数据真实（党组书记讲）', '统计数据真实性', 'K5'], ['2026-06-26', '党课：机关党委书记讲作风建设', '', null], ['2026-09-18', '党课：年报定报制度变化（支部书记讲）', '年报定报制度变化', 'K1'], ['2026-12-24', '党课：支部书记讲普查纪律', '农业普查入户纪律', 'K3']]
const analysis = { fulfils: ['ideologicalAnalysis'], adds: '意识形态工作月分析' } as const

const flood = '防汛应急，全局编组下沉社区，不对应单项业务'
const openDay = '中国统计开放日面向公众讲解，不对应单项业务'

const themeDays: Readonly<Record<string, readonly ThemeDay[]>> = {
  B1: [
    ['2026-01-16', '重温统计工作重要指示批示，谈综合数据怎么把关', 'K2'], ['2026-02-27', '学习教育启动，谈“数字里的政绩观”', 'K5'], ['2026-03-20', '核查制度进企业：首次轻微问题先辅导后复查', 'K4', '执法组商定 12 家双随机检查的文书清单'], ['2026-04-17', '一季度分析会前听调研情况', 'K2'],
    ['2026-05-15', '走访核查企业，复查整改', 'K4', '复查 6 家，5 家已改好'], ['2026-06-26', '“七一”主题，评“一岗三星”半年亮点', 'K2'], ['2026-07-17', '防汛下沉社区', null], ['2026-08-21', '第一党支部赴市博物馆参观', null], ['2026-09-18', '统计开放日志愿讲解准备', null],
    ['2026-10-16', '案卷评查：一案一议', 'K5', '评查案卷 8 份，退回补正 1 份'], ['2026-11-20', '领导干部统计法治学习材料集体备课', 'K5'], ['2026-12-18', '宪法宣传周暨统计法颁布日普法回头看', 'K5'],
  ],
  B2: [
    ['2026-01-16', '重温统计工作重要指示批示，年报质量怎么保', 'K1', '定下年报审核“三看”清单'], ['2026-02-27', '学习教育启动，谈“数字里的政绩观”', 'K5'], ['2026-03-20', '到园区现场，核查前先讲清制度', 'K4', '11 家企业当场弄清口径，3 家当场改正'], ['2026-04-17', '与投资项目单位座谈，台账怎么建', 'K1', '形成项目统计台账样表 1 份'],
    ['2026-05-15', '“统小二”进企业，现场接单 6 件', 'K6', '现场接单 6 件，当天答复 4 件'], ['2026-06-26', '“七一”主题，评“一岗三星”半年亮点', 'K2'], ['2026-07-17', '防汛下沉社区', null], ['2026-08-21', '服务业新业态怎么统：读制度、走两家企业', 'K1'], ['2026-09-18', '统计开放日志愿讲解准备', null],
    ['2026-10-16', '名录比对会战，党员包片', 'K6', '比对部门名录 4 批'], ['2026-11-20', '进企业讲“怎么申报、怎么退出”', 'K6'], ['2026-12-18', '宪法宣传周暨统计法颁布日普法回头看', 'K5'],
  ],
  B3: [
    ['2026-01-16', '重温统计工作重要指示批示，普查准备怎么抓', 'K3'], ['2026-02-27', '学习教育启动，谈“数字里的政绩观”', 'K5'], ['2026-03-20', '农普党员突击队成立，包联 18 个镇街', 'K3', '队员 15 人分 6 组包联到镇街'], ['2026-04-17', '普查区划分现场培训', 'K3'],
    ['2026-05-15', '综合试点镇入户流程走一遍', 'K3', '列出流程问题 9 个'], ['2026-06-26', '“七一”主题，评“一岗三星”半年亮点', 'K2'], ['2026-07-17', '防汛下沉社区', null], ['2026-08-21', '普查区底图核查会战', 'K3', '6 个镇街边界问题现场销账'], ['2026-09-18', '统计开放日志愿讲解准备', null],
    ['2026-11-20', '农普两员培训讲义试讲', 'K3'], ['2026-12-18', '宪法宣传周暨统计法颁布日普法回头看', 'K5'],
  ],
}

/** In which form the theme days took place; the first branch ended the year with three alike. */
const forms: Readonly<Record<string, NonNullable<PlanMeeting['form']>>> = { '01-16': 'study', '02-27': 'discussion', '03-20': 'site', '04-17': 'discussion', '05-15': 'service', '06-26': 'study', '07-17': 'service', '08-21': 'site', '09-18': 'practice', '10-16': 'site', '11-20': 'service', '12-18': 'study' }
const formsOfB1: typeof forms = { ...forms, '08-21': 'visit', '10-16': 'discussion', '11-20': 'discussion', '12-18': 'discussion' }

/** What the theme days of 3.20 resolved: a task of the branch itself, and a proposal that the section takes up. */
const resolved: Readonly<Record<string, NonNullable<MeetingDeed['resolves']>>> = {
  B2: { content: '把现场问得最多的 12 个问题印成一页操作卡，核查前发给企业', goal: 'D4', unit: 'B2', due: '2026-04-30' },
  B1: { content: '核查通知提前三个工作日送达', goal: 'K4', unit: 'S3', due: '2026-05-29' },
}

/** Groups of each branch. */
export const groupsOf: Readonly<Record<string, readonly string[]>> = { B1: ['G1', 'G2', 'G3'], B2: ['G4', 'G5'], B3: ['G6', 'G7', 'G8'] }

const missedByGroup7 = ['2026-07-29', '2026-08-26']

/** The year of a branch (demo-content §6): the same rhythm, each with its own work. */
export function branchYear(branch: string): MeetingDeed[] {
  const of = (kind: string, [day, title]: Talk, more: Partial<MeetingDeed> = {}): MeetingDeed => ({ day, kind, unit: branch, by: branch, title, ...more })
  return [
    ...committeeDays.map((talk) => of('committeeMeeting', talk, { ...analysis, ...(branch === 'B2' && talk[0] === '2026-05-07' ? { fails: '与季度会审冲突，到会委员不足半数' } : { minutes: `议题：${talk[1]}。会议讨论后同意，按分工办理。` }) })),
    ...memberDays.map((talk) => of('memberMeeting', talk, { minutes: `议题：${talk[1]}。到会党员逐项讨论，表决结果另存纸质记录。` })),
    ...classDays.map(([day, title, subject, serves]) => of('partyClass', [day, title], { hours: 2, subject, ...(serves ? { serves } : {}), minutes: title })),
    ...(themeDays[branch] ?? []).map(([day, title, serves, effect]) => of('themePartyDay', [day, title], { ...(serves ? { serves } : day === '2026-07-17' ? { whyNot: flood } : day === '2026-09-18' ? { whyNot: openDay } : {}), form: (branch === 'B1' ? formsOfB1 : forms)[day.slice(5)] ?? 'study', minutes: `${title}。`, ...(effect ? { effect } : {}), ...(day === '2026-03-20' && resolved[branch] ? { resolves: resolved[branch] } : {}), hours: 2 })),
    ...(groupsOf[branch] ?? []).flatMap((group) => groupDays.filter(([day]) => group !== 'G7' || !missedByGroup7.includes(day)).map((talk) => of('groupMeeting', talk, { unit: group, minutes: `${talk[1]}。` }))),
    of('heartToHeartTalk', ['2026-04-10', '谈心谈话集中开展'], { people: 'members' }),
    of('secretaryReview', ['2026-07-10', '半年述评'], { minutes: '支部书记述评半年工作，党员提意见。' }),
    of('warningEducation', ['2026-05-28', '警示教育：统计造假典型案例'], { hours: 2, subject: '统计造假典型案例', minutes: '学习典型案例，对照岗位查风险点。' }),
    of('organisationalLifeMeeting', ['2026-12-24', '年度组织生活会'], { minutes: '开展批评和自我批评，问题列入整改。' }),
    of('memberAppraisal', ['2026-12-24', '民主评议党员'], { minutes: '按程序自评、互评、测评，等次另存纸质票。' }),
  ]
}

const centreGroup: readonly Talk[] = [['2026-01-09', '统计工作重要指示批示'], ['2026-03-13', '树立和践行正确政绩观'], ['2026-05-22', '防范和惩治统计造假'], ['2026-07-24', '上半年经济运行与监测重点'], ['2026-09-11', '农业普查综合试点'], ['2026-11-13', '统计法治与数据质量']]

/** What one branch or the Party committee did beside the common rhythm. */
export const otherMeetings: readonly MeetingDeed[] = [
  { day: '2026-01-30', kind: 'cultureAndSport', unit: 'PC', by: 'P2', title: '迎新春健步走', people: 'members', minutes: '绕环湖步道一圈，自愿参加。' },
  { day: '2026-02-12', kind: 'memberMeeting', unit: 'B1', by: 'B1', title: '补选组织委员', minutes: '无记名纸质票，选举结果另行报告。' },
  { day: '2026-05-15', kind: 'memberMeeting', unit: 'B1', by: 'B1', title: '讨论接收预备党员', minutes: '无记名纸质票，表决结果另存。' },
  { day: '2026-09-18', kind: 'studySession', unit: 'G8', by: 'B3', title: '小组学习：调查失业率口径', serves: 'K8', subject: '调查失业率口径', hours: 2, effect: '电访话术改了 3 处',  minutes: '逐条学习口径，讨论电访话术。' },
  { day: '2026-10-23', kind: 'businessMeeting', unit: 'S4', by: 'B2', title: '联合市税务部门会商名录', serves: 'K6', minutes: '核对新办税户名单，分片上门核实。' },
  { day: '2026-11-26', kind: 'businessMeeting', unit: 'S4', by: 'B2', title: '年报定报布置培训', serves: 'K1', hours: 4, minutes: '讲制度变化，党员示范岗包对难点表。' },
  ...['2026-01-22', '2026-07-16'].map((day, index) => ({ day, kind: 'leadingGroupMeeting', unit: 'PC', by: 'P2', title: `部署${['上', '下'][index]}半年意识形态工作`, fulfils: ['ideologicalDeployment'], minutes: '听取情况，明确重点和责任人。' })),
  ...centreGroup.map(([day, subject], index) => ({ day, kind: 'studyCentreGroup', unit: 'PC', by: 'P2', title: `党组理论学习中心组第 ${index + 1} 次学习`, hours: 4, subject, minutes: '专题学习研讨。' })),
  ...['2026-03-24', '2026-06-16', '2026-09-15', '2026-12-11'].map((day, index) => ({ day, kind: 'assistanceMeeting', unit: 'B3', by: 'B3', title: `溪口村帮扶第 ${index + 1} 次专题会议`, serves: 'K3', people: 'members' as const, place: '溪口村村委会', minutes: '与村两委商量帮扶事项和普查准备。' })),
]

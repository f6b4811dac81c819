import type { GoalInput, Side } from '../modules/planning/index.ts'

/** A measure in short: key, label, unit, comparison with target, how it gathers; what was recorded: day, quantity, note. */
type MeasureDeed = { key: string; label: string; unit: string; target: string; gathers?: 'level' | 'ratio'; part?: string; whole?: string; indicator?: string; records?: readonly (readonly [day: string, quantity: string, note?: string])[] }

/** A goal of the year: who enters and records it (role code), its owner and co-operating units (unit codes), its measures. */
export type GoalDeed = Pick<GoalInput, 'code' | 'title' | 'kind' | 'deliverable' | 'starts' | 'ends' | 'weight'> & { side: Side; by: string; unit: string; with?: readonly string[]; measures: readonly MeasureDeed[] }

/** Measures as the commands take them: '>=100' says comparison and target. */
export function measuresOf(measures: readonly MeasureDeed[]): NonNullable<GoalInput['measures']> {
  return measures.map(({ records: _records, target, gathers, ...measure }) => ({ ...measure, gathers: gathers ?? 'sum', comparison: target.startsWith('>=') ? 'atLeast' : 'atMost', target: target.slice(2) }))
}

const level = 'level' as const
const all = ['S2', 'S4', 'S5', 'S6', 'S7', 'S8']

/** The ten key tasks of demo-content §3, in the words and figures given there. */
export const keyTasks: readonly GoalDeed[] = [
  { side: 'business', code: 'K1', title: '2025年统计年报与2026年定期报表', by: 'B2', unit: 'S4', with: all.filter((code) => code !== 'S4'), starts: '2026-01-05', ends: '2026-12-31', weight: '15', deliverable: '年报4月10日前验收',
    measures: [
      { key: 'filed-on-time', label: '一套表单位按时上报率', unit: '%', target: '>=100', gathers: level, records: [['2026-04-10', '100', '年报验收'], ['2026-12-25', '100']] },
      { key: 'first-pass', label: '年报审核一次通过率', unit: '%', target: '>=95', gathers: level, records: [['2026-04-10', '96.2']] },
      { key: 'queries-in-a-day', label: '上级查询1个工作日内答复率', unit: '%', target: '>=100', gathers: level, records: [['2026-06-26', '100'], ['2026-12-25', '98.7', '1次逾时']] },
    ] },
  { side: 'business', code: 'K2', title: '月度季度经济运行监测分析', by: 'B1', unit: 'S2', with: ['S4', 'S5', 'S6'], starts: '2026-01-05', ends: '2026-12-31', weight: '12', deliverable: '季后25日前开分析会',
    measures: [
      { key: 'flash-reports', label: '监测快报', unit: '期', target: '>=11', records: ['2026-01-23', '2026-03-25', '2026-04-24', '2026-05-25', '2026-06-25', '2026-07-24', '2026-08-25', '2026-09-25', '2026-10-23', '2026-11-25', '2026-12-25'].map((day) => [day, '1'] as const) },
      { key: 'analysis-meetings', label: '经济运行分析会', unit: '次', target: '>=4', records: [['2026-01-22', '1'], ['2026-04-22', '1'], ['2026-07-23', '1'], ['2026-10-22', '1']] },
      { key: 'drafts-in-two-days', label: '数据反馈后2个工作日内成稿率', unit: '%', target: '>=100', gathers: level, records: [['2026-06-26', '100'], ['2026-12-25', '100']] },
      { key: 'flash-errata', label: '快报勘误', unit: '次', target: '<=0', records: [['2026-09-28', '1', '已更正']] },
    ] },
  { side: 'business', code: 'K3', title: '第四次全国农业普查（准备阶段）', by: 'B3', unit: 'S9', with: ['S7'], starts: '2026-01-05', ends: '2026-12-25', weight: '16', deliverable: '3.31机构组建；6.30综合试点；9.30普查区底图核查；10.31两员到位；12.10培训；12.25摸底（以国家方案为准）',
    measures: [
      { key: 'bodies-formed', label: '市县乡机构组建率', unit: '%', target: '>=100', gathers: level, records: [['2026-03-31', '100']] },
      { key: 'base-maps-checked', label: '普查区底图核查完成率', unit: '%', target: '>=100', gathers: level, records: [['2026-06-30', '46'], ['2026-09-30', '100']] },
      { key: 'enumerators-in-place', label: '两员到位率', unit: '%', target: '>=100', gathers: level, records: [['2026-10-30', '100']] },
      { key: 'training-passed', label: '培训合格率', unit: '%', target: '>=98', gathers: level, records: [['2026-12-10', '98.9']] },
      { key: 'listing-done', label: '摸底完成率', unit: '%', target: '>=100', gathers: level, records: [['2026-12-25', '100']] },
    ] },
  { side: 'business', code: 'K4', title: '统计数据质量核查', by: 'S3', unit: 'S3', with: ['S4', 'S5', 'S6'], starts: '2026-03-01', ends: '2026-11-30', weight: '10', deliverable: '3—11月分四批核查，发现问题30日内整改',
    measures: [
      { key: 'enterprises-checked', label: '核查企业', unit: '家', target: '>=100', indicator: 'enterprises-checked', records: [['2026-03-27', '24', '第一批'], ['2026-05-29', '32', '第二批'], ['2026-08-28', '28', '第三批'], ['2026-11-20', '24', '第四批']] },
      { key: 'problems-found', label: '发现问题', unit: '个', target: '>=0', indicator: 'problems-found', records: [['2026-03-27', '8', '第一批'], ['2026-05-29', '11', '第二批'], ['2026-08-28', '10', '第三批'], ['2026-11-20', '8', '第四批']] },
      { key: 'problems-closed-on-time', label: '按期整改问题', unit: '个', target: '>=0', indicator: 'problems-closed-on-time', records: [['2026-04-24', '8', '第一批'], ['2026-06-26', '10', '第二批，1个延期'], ['2026-09-25', '9', '第三批，1个延期'], ['2026-12-18', '8', '第四批']] },
      { key: 'closed-on-time-share', label: '发现问题30日内整改率', unit: '%', target: '>=95', gathers: 'ratio', part: 'problems-closed-on-time', whole: 'problems-found', indicator: 'problems-closed-on-time-share' },
    ] },
  { side: 'business', code: 'K5', title: '防范和惩治统计造假与统计执法', by: 'S3', unit: 'S3', with: ['S1'], starts: '2026-03-01', ends: '2026-12-08', weight: '10', deliverable: '3月计划；5月、9月检查；12月8日普法',
    measures: [
      { key: 'random-enterprises', label: '双随机检查企业', unit: '家', target: '>=24', records: [['2026-05-22', '12'], ['2026-09-18', '12']] },
      { key: 'random-projects', label: '双随机检查项目', unit: '个', target: '>=12', records: [['2026-05-22', '6'], ['2026-09-18', '6']] },
      { key: 'files-in-order', label: '案卷规范率', unit: '%', target: '>=100', gathers: level, records: [['2026-11-13', '100']] },
      { key: 'leaders-law-study', label: '领导干部统计法治学习', unit: '场', target: '>=2', records: [['2026-05-22', '1'], ['2026-11-13', '1']] },
      { key: 'enterprise-law-talks', label: '企业普法', unit: '场', target: '>=6', records: [['2026-03-20', '1'], ['2026-05-15', '1'], ['2026-06-19', '1'], ['2026-09-20', '1'], ['2026-11-20', '1'], ['2026-12-08', '1']] },
    ] },
  { side: 'business', code: 'K6', title: '调查单位审核确认（入规纳统，应统尽统、应退尽退）', by: 'B3', unit: 'S9', with: ['S6', 'S4', 'S5'], starts: '2026-01-05', ends: '2026-12-25', weight: '8', deliverable: '每月申报；11月下旬、12月下旬两批年度审核',
    measures: [
      { key: 'first-review-on-time', label: '申报材料5个工作日内初审率', unit: '%', target: '>=98', gathers: level, records: [['2026-06-30', '98.6'], ['2026-12-25', '98.4']] },
      { key: 'sent-back', label: '省级审核退回率', unit: '%', target: '<=5', gathers: level, records: [['2026-06-30', '3.8'], ['2026-12-25', '4.1']] },
      { key: 'register-comparisons', label: '部门名录比对', unit: '次', target: '>=4', records: [['2026-03-31', '1'], ['2026-06-30', '1'], ['2026-09-30', '1'], ['2026-10-23', '1']] },
      { key: 'exits-left-undone', label: '应退未退', unit: '家', target: '<=0' },
    ] },
  { side: 'business', code: 'K7', title: '“十五五”开局高质量发展监测体系', by: 'B1', unit: 'S2', with: all.filter((code) => code !== 'S2'), starts: '2026-01-05', ends: '2026-12-31', weight: '8', deliverable: '6月30日前印发方案；7、10、12月出监测报告',
    measures: [
      { key: 'scheme-issued', label: '监测方案印发', unit: '份', target: '>=1', records: [['2026-06-26', '1']] },
      { key: 'monitoring-reports', label: '季度监测报告', unit: '期', target: '>=3', records: [['2026-07-30', '1'], ['2026-10-29', '1'], ['2026-12-29', '1']] },
      { key: 'department-data-on-time', label: '部门数据按时到齐率', unit: '%', target: '>=98', gathers: level, records: [['2026-10-29', '96.5'], ['2026-12-29', '97.1']] },
    ] },
  { side: 'business', code: 'K8', title: '人口变动抽样调查与社情民意调查', by: 'P2', unit: 'S8', with: ['S10'], starts: '2026-01-05', ends: '2026-12-31', weight: '7', deliverable: '11月1—15日登记；社情民意全年6项',
    measures: [
      { key: 'households-registered', label: '样本户登记完成率', unit: '%', target: '>=98', gathers: level, records: [['2026-11-15', '99.1']] },
      { key: 'recordings-checked', label: '电访录音复核率', unit: '%', target: '>=10', gathers: level, records: [['2026-06-26', '11'], ['2026-12-25', '12']] },
      { key: 'opinion-surveys', label: '社情民意调查', unit: '项', target: '>=6', records: [['2026-03-20', '1'], ['2026-05-22', '1'], ['2026-06-26', '1'], ['2026-08-21', '1'], ['2026-10-16', '1'], ['2026-12-11', '1']] },
    ] },
  { side: 'business', code: 'K9', title: '统计产品与数据发布', by: 'B1', unit: 'S2', with: ['S1'], starts: '2026-01-05', ends: '2026-12-31', weight: '7', deliverable: '3.31公报；6.30市情手册；10.31年鉴；指标手册11期',
    measures: [
      { key: 'released-on-time', label: '发布日历按时率', unit: '%', target: '>=100', gathers: level, records: [['2026-06-30', '100'], ['2026-12-29', '100']] },
      { key: 'release-errata', label: '勘误', unit: '次', target: '<=0' },
    ] },
  { side: 'business', code: 'K10', title: '统计基层基础与数据安全', by: 'N1', unit: 'S11', with: all, starts: '2026-01-05', ends: '2026-12-31', weight: '7', deliverable: '镇街规范化分两批；18个镇街中12个通过验收',
    measures: [
      { key: 'towns-accepted', label: '镇街规范化验收', unit: '个', target: '>=12', records: [['2026-06-26', '6', '第一批'], ['2026-12-18', '5', '第二批，1个未通过']] },
      { key: 'statistician-trainings', label: '企业统计人员培训', unit: '期', target: '>=6', records: [['2026-03-13', '1'], ['2026-05-08', '1'], ['2026-06-12', '1'], ['2026-09-11', '1'], ['2026-11-06', '1'], ['2026-12-04', '1']] },
      { key: 'recovery-drills', label: '灾备演练', unit: '次', target: '>=2', records: [['2026-06-18', '1'], ['2026-11-19', '1']] },
      { key: 'security-incidents', label: '网络安全事件', unit: '起', target: '<=0' },
    ] },
]

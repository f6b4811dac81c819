import type { RegisterInput } from './define-register.ts'
import type { Field, FieldType } from './register-rules.ts'

const field = (key: string, label: string, type: FieldType, choices: readonly string[] = []): Field => ({ key, label, type, required: true, choices })
const yesNo = ['是', '否'] as const
const parts = { date: 'day', unit: 'section', key: 'number', amount: null }

/** The registers that come ready for a statistics bureau: what was done, when, by whom, how many; never what a survey object reported. */
export const statisticsRegisters: readonly Omit<RegisterInput, 'office'>[] = [
  {
    ...parts, code: 'quality-checks', name: '数据质量核查台账', purpose: '每批每个行业一行：查了几家、发现几个问题、按期整改几个。', amount: 'enterprises',
    fields: [field('number', '批次编号', 'text'), field('day', '日期', 'date'), field('section', '承办科室', 'unit'), field('industry', '行业', 'choice', ['工业', '投资建筑房地产', '批零住餐', '服务业', '能源']), field('enterprises', '核查企业（家）', 'number'), field('problems', '发现问题（个）', 'number'), field('onTime', '按期整改（个）', 'number'), { ...field('goal', '业务目标', 'goal'), required: false }],
  },
  {
    ...parts, code: 'law-inspections', name: '统计执法检查台账', purpose: '每次“双随机”检查一行：企业几家、项目几个、结论等次。', amount: 'enterprises',
    fields: [field('number', '检查编号', 'text'), field('day', '日期', 'date'), field('section', '承办科室', 'unit'), field('enterprises', '检查企业（家）', 'number'), field('projects', '检查项目（个）', 'number'), field('verdict', '结论', 'choice', ['规范', '基本规范', '需整改'])],
  },
  {
    ...parts, code: 'research-visits', name: '调研台账', purpose: '每批调研一行：谁、何时、围绕什么。',
    fields: [field('number', '调研主题', 'text'), field('day', '日期', 'date'), field('section', '牵头科室', 'unit'), { ...field('goal', '业务目标', 'goal'), required: false }],
  },
  {
    ...parts, code: 'special-reports', name: '统计专报台账', purpose: '只登题目、日期和流转，不放正文；签批只作事实登记，不计分。',
    fields: [field('number', '题目', 'text'), field('day', '报出日期', 'date'), field('section', '执笔科室', 'unit'), field('review', '保密审查', 'choice', ['已审，非密·内部', '已审，公开']), field('endorsed', '是否签批', 'choice', yesNo), { ...field('flow', '流转', 'text'), required: false }],
  },
  {
    ...parts, code: 'service-orders', name: '“统小二”服务单台账', purpose: '每张服务单一行：谁领办、按时没有、重开没有、是否满意。',
    fields: [field('number', '单号', 'text'), field('day', '下单日期', 'date'), field('section', '领办科室', 'unit'), field('channel', '渠道', 'choice', ['二维码', '网页', '电话代录', '村干部代下单']), field('matter', '事项', 'text'), field('onTime', '按时办结', 'choice', yesNo), field('reopened', '重开', 'choice', yesNo), field('satisfaction', '满意度', 'choice', ['满意', '基本满意', '不满意', '未评价'])],
  },
  {
    ...parts, code: 'community-posting', name: '下沉社区台账', purpose: '每人每次一行：哪天起、编在哪一组；只记到岗，不记表现。',
    fields: [field('number', '编号', 'text'), field('day', '起始日期', 'date'), field('section', '所在科室', 'unit'), field('who', '人员', 'person'), field('team', '分组', 'choice', ['第一组', '第二组', '第三组', '第四组']), field('task', '任务', 'choice', ['防汛', '其他'])],
  },
]

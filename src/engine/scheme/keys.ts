/**
 * Every key of the language with its one Chinese alias. A key may be written either way; the language itself knows the English one.
 */
export const KEYS: Record<string, string> = {
  language: '语言', id: '编号', title: '名称', source: '来源', note: '说明', readings: '读法', total: '总分', period: '周期', subjects: '对象', inputs: '数据',
  workings: '中间值', outcomes: '结果', examples: '算例', burden: '负担', indicators: '指标数', address: '网址', completeness: '完整程度',
  type: '类型', unit: '单位', choices: '选项', fields: '字段', items: '评项', groups: '组别', shared: '共用', for: '适用', indicator: '指标', scheme: '方案', optional: '可缺', whole: '整数',
  at_least: '不低于', above: '高于', at_most: '不高于', below: '低于', starts: '起于',
  formula: '算式', add: '相加', minus: '扣减', from: '起自', weigh: '加权', weight: '权重', mean: '求平均', method: '方法', digits: '位数', pick: '查档', bands: '档次', table: '对照表', otherwise: '其余',
  give: '得', grade: '等次', choose: '分情形', when: '当', veto: '否决', basis: '依据', per: '每', count: '数量', short: '实有', of: '应有', over: '实数', step: '每档', part: '零头',
  each: '逐条', where: '筛选', same: '相同', keep: '保留', by: '分组', group: '每组', take: '取法', trim: '去极值', trim_from: '去极值起数', across: '横向', among: '范围', kind: '对象类', children: '下级', self: '本身',
  minimum: '最少', missing: '缺数', rank: '排名', order: '次序', ties: '并列', then: '再比', seats: '名额', start: '初定', grades: '各等次', share: '比例', base: '基数', cascade: '顺延',
  judge: '评议', value: '评分', points: '票值', valid: '有效', blank: '弃权', divide_by: '分母', empty: '空组', floor: '下限', cap: '上限', at: '限于', round: '取整', mode: '方式', na: '不适用', max: '满分',
  name: '名字', facts: '事实', expect: '应得', none: '无', error: '错误', evidence: '佐证', owner: '评定人',
}

const BY_ALIAS = new Map(Object.entries(KEYS).map(([key, alias]) => [alias, key]))

/** The canonical key of a word written in either language; undefined when it is no key. */
export function canonicalKey(word: string): string | undefined {
  return Object.hasOwn(KEYS, word) ? word : BY_ALIAS.get(word)
}

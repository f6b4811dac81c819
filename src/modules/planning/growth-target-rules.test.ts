import { describe, expect, test } from 'vitest'
import { growthHints } from './growth-target-rules.ts'

const codes = (text: string) => growthHints([{ field: 'title', text }]).map(({ code }) => code)

describe('pointed out', () => {
  test.each([
    ['规上工业增加值增速8%以上', ['growth-target']],
    ['全省排名前五', ['growth-target']],
    ['力争全省前三', ['growth-target']],
    ['拉动GDP增长1个百分点', ['growth-target']],
    ['新增入库企业', ['entry-quota']],
    ['全年入库30家', ['entry-quota']],
    ['推动12家企业上规', ['entry-quota']],
    ['入库企业家数', ['entry-quota']],
    ['立案查处10件', ['penalty-quota']],
    ['GDP growth rate of 6 %', ['growth-target']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('left alone', () => {
  test.each(['一套表单位按时上报率100%', '年报审核一次通过率≥95%', '核查企业≥100家;发现问题30日内整改率≥95%', '双随机检查24家企业、12个入库项目完成率100%', '调查单位审核确认(入规纳统,应统尽统、应退尽退)', '错误经我审核漏出的每月不超过1笔,争创全省工业统计一流水平', '帮8家新纳入的小企业建好统计台账', '为6家新入规企业各做一次报表填报辅导'])('%s', (text) => expect(codes(text)).toEqual([]))
})

test('a hint names the field, what it found and the allowed kinds', () => {
  const [hint] = growthHints([{ field: 'measures.0', text: '增速' }])
  expect(hint).toMatchObject({ field: 'measures.0', found: '增速' })
  expect(hint?.text.zh).toContain('整改率')
})

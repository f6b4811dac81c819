import type { Actor } from '../foundation/actor/actor.ts'
import type { Tx } from '../foundation/database/database.ts'
import { enterSource, planCoverage, raiseHighlight, takeUpItem, type SourceInput } from '../modules/planning/index.ts'
import type { Step } from './approval-deeds.ts'

/** An item of a document, with the goal that takes it up and how far; without one it stands open. */
type Item = readonly [clause: string, words: string, action: 'required' | 'optional', goal?: string, how?: string]

/** What the committee of the city's agencies and the provincial bureau ask for this year. One item is taken up by no goal. */
const documents: readonly (Omit<SourceInput, 'items'> & { items: readonly Item[] })[] = [
  {
    title: '2026年市直机关党的建设工作要点', number: '云直工〔2025〕36号', issuer: '云溪市直机关工委', issuedOn: '2025-12-29',
    items: [
      ['一（一）', '党组理论学习中心组全年集中学习不少于4次', 'required', 'D1', '次数写入指标'],
      ['一（二）', '开展树立和践行正确政绩观学习教育，对照查摆的问题全部有措施', 'required', 'D2'],
      ['二（一）', '支部标准化规范化建设每半年自查一次', 'required', 'D3', '6月、12月各一次'],
      ['二（二）', '党员目标承诺一年一承诺、半年一考核', 'required', 'D7'],
      ['二（三）', '机关党委每年听取一次工会、共青团、妇联工作汇报', 'required'],
      ['三（一）', '全面从严治党责任分工到人，廉政风险点排查全覆盖', 'required', 'D8'],
      ['三（二）', '结对帮扶村每季度至少开一次专题会议', 'required', 'D10'],
      ['四', '支部培育党建子品牌，各有一套工作法', 'optional', 'D4'],
      ['五', '办好青年理论学习活动', 'optional', 'D9'],
    ],
  },
  {
    title: '2026年全省统计工作要点', number: '省统字〔2025〕58号', issuer: '省统计局', issuedOn: '2025-12-26',
    items: [
      ['一', '做好2025年统计年报和2026年定期报表', 'required', 'K1'],
      ['二', '月度、季度经济运行监测分析按时完成', 'required', 'K2'],
      ['三', '按国家方案做好第四次全国农业普查准备', 'required', 'K3', '节点写入成果栏'],
      ['四（一）', '分批开展统计数据质量核查，问题限期整改', 'required', 'K4', '30日内整改率写入指标'],
      ['四（二）', '防范和惩治统计造假，完成双随机执法检查', 'required', 'K5'],
      ['五', '调查单位审核确认，应统尽统、应退尽退', 'required', 'K6'],
      ['六', '建立“十五五”开局监测制度', 'required', 'K7'],
      ['七', '做好人口变动抽样调查', 'required', 'K8'],
      ['八', '按发布日历发布统计数据', 'required', 'K9'],
      ['九', '推进镇街统计规范化', 'required', 'K10', '年内12个镇街'],
      ['十', '探索面向企业的统计服务', 'optional', 'D6'],
    ],
  },
]

/** The documents are entered when the plan is drafted and gone through item by item before it is submitted; in December one optional action becomes a highlight. */
export function sourceSteps(plan: string, goal: (code: string) => string): Step[] {
  return [
    ...documents.map(({ items, ...words }, index) => ({ at: `2026-01-07T09:${index + 1}0:00`, by: 'P2', deed: (tx: Tx, actor: Actor) => enterSource(tx, actor, plan, { ...words, items: items.map(([clause, asked, action]) => ({ clause, words: asked, action })) }) })),
    { at: '2026-01-13T15:00:00', by: 'P2', deed: (tx, actor) => takeUpAll(tx, actor, plan, goal) },
    {
      at: '2026-12-28T10:00:00',
      by: 'B2',
      deed: (tx, actor) => raiseHighlight(tx, actor, goal('D6'), {
        situation: '企业换会计多，首次报表不会填，打电话问口径常常找不到人。',
        method: '二支把“统小二”服务单接到专业科室，党员跑腿上门，留操作卡；转办和延期都写明原因。',
        result: '全年服务单96件，按时办结94件；回收满意度71件，满意和基本满意69件。',
        evidence: '“统小二”服务单台账；T2603-011、T2611-060',
      }),
    },
  ]
}

async function takeUpAll(tx: Tx, actor: Actor, plan: string, goal: (code: string) => string): Promise<void> {
  const { sources } = await planCoverage(tx, actor, plan)
  for (const document of documents) {
    const entered = sources.find(({ number }) => number === document.number)!.items
    for (const [index, [, , , code, how]] of document.items.entries()) if (code) await takeUpItem(tx, actor, entered[index]!.id, { goal: goal(code), how })
  }
}

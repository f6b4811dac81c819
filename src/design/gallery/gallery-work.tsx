import { ActionList, ActionRow } from '../action-row.tsx'
import { Block } from '../block.tsx'
import { Button } from '../button.tsx'
import { Changes } from '../changes.tsx'
import { Figure } from '../figure/figure.tsx'
import { Icon } from '../icon.tsx'
import { Letter, LetterItem } from '../letter.tsx'
import { Light } from '../light.tsx'
import { MonthMatrix, type MonthRow } from '../month-matrix.tsx'
import { Paper, PaperDesk } from '../paper.tsx'
import { SealLine } from '../seal.tsx'
import { SideDot, SideTag } from '../side-tag.tsx'
import { StateTag } from '../state-tag.tsx'
import { useSay } from '../use-text.ts'
import { sample } from './sample-figure.ts'

/** Things to do, a year of duties, a letter, a page to be printed. */
export const GalleryWork = () => {
  const say = useSay()
  const w = (zh: string, en: string) => say({ zh, en })
  const fig = (value: string) => <Figure value={value} figure={sample(value)} />
  const done = (from: number, months?: number) => ({ from, months, content: <Light state="done" sentence={w('按期', 'done in time')} /> })
  const rows: MonthRow[] = [
    { id: 'a', title: w('支部党员大会', 'Members’ meeting'), note: w('每季度', 'quarterly'), cells: [done(1, 3), done(4, 3), { from: 7, months: 3, content: <Light state="waiting" sentence={w('未到期', 'to be held')} /> }, { from: 10, months: 3, content: null }], sums: [fig('2'), fig('2'), '0'] },
    { id: 'b', title: w('支委会', 'Committee'), note: w('每月', 'monthly'), cells: [...[1, 2, 4, 5].map(month => done(month)), { from: 3, content: <Light state="short" sentence={w('到会不足', 'no quorum')} /> }, { from: 6, content: <Light state="lateEntry" sentence={w('迟录', 'recorded late')} /> }], sums: [fig('6'), fig('5'), <b key="x" style={{ color: 'var(--tp-danger)' }}>−1</b>] },
    { id: 'c', title: w('党小组会', 'Groups'), note: w('每组每月', 'each, monthly'), cells: [1, 2, 3].map(month => ({ from: month, content: fig(`${month}/3`) })).concat({ from: 4, content: <><Light state="missing" sentence={w('缺一次', 'one missing')} />{fig('2/3')}</> }), sums: [fig('18'), fig('16'), <b key="x" style={{ color: 'var(--tp-danger)' }}>−2</b>] },
  ]
  return (
    <>
      <Block title={w('等我办', 'Waiting for me')} note={w('3 件', '3')} flush>
        <ActionList title={w('今天', 'Today')} note={w('2 件', '2')}>
          <ActionRow icon="pen" title={<><b>石远志</b> {w('申请变更承诺第 3 条', 'asks to change item 3')}</>} note={<><SideTag side="party">{w('承诺', 'commitment')}</SideTag>{w('第三党小组 7 月 6 日已同意，须由支部会议审议', 'group agreed on 6 Jul; the branch decides')}</>} due={w('今天 18:00', 'today 18:00')} actions={<><Button size="row" kind="primary">{w('列入议程', 'Put on agenda')}</Button><Button size="row">{w('退回…', 'Return…')}</Button></>}>
            <Changes lines={[[w('原文', 'Before'), <>9 月底前走访<del>清溪村</del> 12 户，每户记一条需求</>], [w('改为', 'After'), <>9 月底前走访<ins>清溪、上湾两村</ins> 12 户，每户记一条需求</>], [w('理由', 'Why'), w('驻村工作队调整分片', 'the village team was re-assigned')]]} />
          </ActionRow>
          <ActionRow icon="send" title={w('签收：2026 年下半年重点任务分解', 'Sign for: key tasks of the second half')} note={w('党办 何砚秋 7 月 7 日发', 'Party office, 7 Jul')} due={w('今天', 'today')} actions={<><Button size="row">{w('签收', 'Sign')}</Button><Button size="row">{w('先看', 'Look')}</Button></>} />
        </ActionList>
        <ActionList title={w('本周', 'This week')}>
          <ActionRow icon="plan" title={<>{w('固定资产投资项目核实', 'Checking investment projects')}<Light state="late">{w('滞后 9 天', '9 days late')}</Light></>} note={<><SideTag side="business" />{w('投资贸易科 方敏之', 'Investment section')}</>} due={w('周五', 'Fri')} actions={<Button size="row">{w('看进度', 'Progress')}</Button>} />
        </ActionList>
      </Block>
      <Block title={w('组织生活', 'Organisational life')} note={w('2026 年', '2026')} end={<><Light state="done">{w('按期', 'in time')}</Light><Light state="missing">{w('过期未开', 'missing')}</Light></>} flush foot={<SealLine state="sealed">{w('本表次数均可打开', 'All counts open')}</SealLine>}>
        <MonthMatrix caption={w('组织生活对照表', 'Compliance')} head={w('支部 / 制度', 'Branch / duty')} sums={[w('应', 'due'), w('实', 'held'), w('差', 'gap')]} now={7} groups={[{ id: 'b2', title: w('第二党支部', 'Second branch'), note: w('书记 程若谷 · 15 人 3 组', '15 members'), end: w('缺 2 次组会', '2 group meetings missing'), rows }]} />
      </Block>
      <div className="tp-cols tp-cols-6-6">
        <Letter title={w('承诺书', 'Letter of commitment')} lead={w('工业能源科　苏念　正式党员　2026 年', 'Industry section, Su Nian, 2026')} foot={<><span>{w('承诺人（签名）　苏念', 'Signed: Su Nian')}</span><span>{w('2026 年 1 月 12 日', '12 January 2026')}</span></>}>
          <LetterItem number={1} tags={<><SideTag side="party">{w('共性', 'common')}</SideTag><StateTag tone="ok"><Icon name="ok" size="xs" />{w('通过 13 / 13 票', 'passed 13 / 13')}</StateTag></>} facts={[<><Icon name="clock" size="xs" />{w('9 月 30 日前', 'by 30 Sep')}</>, w('目标 1 次', 'target 1')]}>{w('参加支部集体学习，结合工业数据讲一次微型党课。', 'Take part in the branch’s study and give one short class on industry data.')}</LetterItem>
          <LetterItem number={2} tags={<><SideTag side="business">{w('岗位', 'post')}</SideTag><StateTag tone="danger">{w('退回', 'returned')}</StateTag></>} facts={[w('没有目标值', 'no target')]} returned={w('程若谷：写一件能看见结果的事。', 'Cheng: name something whose result can be seen.')}>{w('不断提高业务水平，积极完成领导交办的各项任务。', 'Keep improving and complete all tasks assigned.')}</LetterItem>
          <LetterItem number={3} current tags={<><SideTag side="party">{w('实事 · 助企', 'deed')}</SideTag><StateTag tone="line">{w('正在审议', 'being discussed')}</StateTag></>} facts={[<><SideDot side="business" />{w('调查单位审核确认', 'Survey-unit verification')}</>]} actions={<><Button kind="primary">{w('通过', 'Pass')}<kbd className="tp-kbd">A</kbd></Button><Button>{w('退回，写理由', 'Return with reason')}</Button></>}>{w('6 月底前，为青石街道 6 家新入规企业各做一次报表填报辅导。', 'By the end of June, coach six firms in filling in their reports.')}</LetterItem>
        </Letter>
        <PaperDesk label={w('报告预览', 'Preview of the report')}><Paper><h2>{w('关于 2026 年上半年工作情况的报告', 'Report on the first half of 2026')}</h2><p className="tp-paper-flush">{w('市直机关工委：', 'To the working committee:')}</p><p>{w('全局有党支部 ', 'The bureau has ')}{fig('3')}{w(' 个、党小组 ', ' branches, ')}{fig('8')}{w(' 个，上半年召开各类组织生活会议 ', ' groups and held ')}{fig('93')}{w(' 次。', ' meetings.')}</p></Paper></PaperDesk>
      </div>
    </>
  )
}

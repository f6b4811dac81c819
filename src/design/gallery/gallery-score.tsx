import { Block } from '../block.tsx'
import { DataTable, type Column } from '../data-table.tsx'
import { Dumbbell } from '../dumbbell.tsx'
import { ExplainTree, type ExplainSection } from '../explain-tree.tsx'
import { Figure } from '../figure/figure.tsx'
import { Light } from '../light.tsx'
import { SealLine } from '../seal.tsx'
import { SideTag } from '../side-tag.tsx'
import { StateTag } from '../state-tag.tsx'
import { useTableAddress } from '../table-address.ts'
import { useSay } from '../use-text.ts'
import { sample } from './sample-figure.ts'

type Row = { id: string; agency: string; name: string; party: string; business: string; total: string; grade: 'good' | 'fair' }
const rows: readonly Row[] = [
  { id: '1', agency: '市统计局', name: '第一党支部', party: '92.40', business: '91.86', total: '92.13', grade: 'good' },
  { id: '2', agency: '市统计局', name: '第二党支部', party: '90.62', business: '95.74', total: '93.14', grade: 'good' },
  { id: '3', agency: '市统计局', name: '第三党支部', party: '84.30', business: '93.10', total: '88.59', grade: 'fair' },
  { id: '4', agency: '市科协', name: '机关党支部', party: '93.86', business: '90.20', total: '92.01', grade: 'good' },
  { id: '5', agency: '市民政局', name: '第三党支部', party: '79.10', business: '91.30', total: '84.98', grade: 'fair' },
]

/** The score page of the pictures: table with both sides, and one subject explained. */
export const GalleryScore = () => {
  const say = useSay()
  const w = (zh: string, en: string) => say({ zh, en })
  const address = useTableAddress()
  const columns: Column<Row>[] = [
    { key: 'name', header: w('支部', 'Branch'), cell: row => row.name, names: true, sortable: true },
    { key: 'party', header: w('党建', 'Party'), cell: row => <Figure value={row.party} figure={sample(`p${row.party}`)} />, figures: true, sortable: true },
    { key: 'business', header: w('业务', 'Business'), cell: row => <Figure value={row.business} figure={sample(`b${row.business}`)} />, figures: true, sortable: true },
    { key: 'balance', header: w('两侧，75 至 100', 'Both sides, 75 to 100'), cell: row => <Dumbbell party={Number(row.party)} business={Number(row.business)} from={75} to={100} ticks={[80, 90]} />, drawn: <span className="tp-between" style={{ width: 140 }} aria-hidden="true"><i>75</i><i>100</i></span> },
    { key: 'total', header: w('总分', 'Total'), cell: row => <b><Figure value={row.total} figure={sample(row.total)} /></b>, figures: true },
    { key: 'grade', header: w('建议', 'Proposed'), cell: row => <StateTag tone={row.grade === 'good' ? 'ok' : 'info'}>{row.grade === 'good' ? w('优秀', 'Excellent') : w('良好', 'Good')}</StateTag> },
  ]
  const fig = (value: string) => ({ value, figure: sample(value) })
  const sections: ExplainSection[] = [
    { id: 'party', side: 'party', note: w('45.31 ÷ 50，折成百分是 90.62', '45.31 ÷ 50, as per cent 90.62'), max: '50', ...fig('45.31'), items: [
      { id: 'a', title: w('三会一课', 'Three meetings and one class'), sentence: [w('应开 ', 'Due '), fig('28'), w(' 次，实开 ', ', held '), fig('26'), w(' 次，少 2 次 × 1 分 = 扣 2 分；得 10 分。', ', 2 short × 1 point = −2; leaves 10.')], deduction: '-2.00', max: '12', open: true, ...fig('10.00'),
        detail: <><div className="tp-between"><span>{w('党小组会（3 组）', 'Group meetings (3 groups)')}</span><span>{w('应 ', 'due ')}<Figure {...fig('18')} />{w('　实 ', ', held ')}<Figure {...fig('16')} /></span></div><div className="tp-row"><Light state="missing" />{w('第三党小组 4 月、5 月没有记录', 'Group 3 has no record in April and May')}<span className="tp-muted">{w('组长石远志驻村，原因待支委会确认', 'leader posted to the village; reason to be confirmed')}</span></div></> },
      { id: 'b', title: w('主题党日与业务', 'Theme days and business work'), sentence: [w('办了 6 次，', 'Held 6, '), fig('5'), w(' 次写明服务的业务：8 × 5 ÷ 6 = 6.67。', ' say which work they serve: 8 × 5 ÷ 6 = 6.67.')], deduction: '-1.33', max: '8', ...fig('6.67'), detail: <div>{w('六次主题党日', 'The six theme days')}</div> },
    ] },
    { id: 'business', side: 'business', note: w('47.87 ÷ 50，折成百分是 95.74', '47.87 ÷ 50, as per cent 95.74'), max: '50', ...fig('47.87'), items: [
      { id: 'c', title: w('数据质量', 'Data quality'), sentence: [w('抽查 ', 'Checked '), fig('1280'), w(' 个指标，错 ', ' indicators, '), fig('3'), w(' 个（0.234%），比 0.20% 高 3 整档，扣 0.3 分。', ' wrong (0.234 %), 3 whole steps above 0.20 %: −0.3.')], deduction: '-0.30', max: '15', ...fig('14.70'), detail: <div>…</div> },
      { id: 'd', title: w('服务对象评价', 'Verdict of those served'), sentence: [w('评价还没有交。', 'No verdicts yet.')], value: null, state: 'missing', figure: sample('none'), max: '7' },
    ] },
  ]
  return (
    <div className="tp-cols tp-cols-5-7">
      <Block title={w('5 个支部', '5 branches')} end={<><SideTag side="party" bare /><SideTag side="business" bare /><span>{w('连线越短越均衡', 'shorter is more balanced')}</span></>} flush foot={<><SealLine state="sealed">{w('15 个数均可打开', '15 figures open')}</SealLine><span className="tp-end">{w('按单位排列，不排名次', 'by unit, not by rank')}</span></>}>
        <DataTable caption={w('支部得分', 'Scores of branches')} columns={columns} rows={rows} rowKey={row => row.id} group={row => row.agency} picked="2" address={address} total={5} pageSize={2} />
      </Block>
      <Block title={w('市统计局第二党支部', 'Statistics bureau, second branch')} end={<SealLine state="sealed">{w('输入已封存，重算结果相同', 'Inputs sealed; recomputes to the same')}</SealLine>} flush><ExplainTree sections={sections} /></Block>
    </div>
  )
}

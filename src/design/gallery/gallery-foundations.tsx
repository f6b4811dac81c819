import { Block } from '../block.tsx'
import { Button } from '../button.tsx'
import { Figure } from '../figure/figure.tsx'
import { TypedFigure } from '../figure/typed-figure.tsx'
import { GapTag } from '../gap-tag.tsx'
import { Light, type LightState } from '../light.tsx'
import { ProgressBar } from '../progress-bar.tsx'
import { Seal, SealWord, type SealState } from '../seal.tsx'
import { SegmentedControl } from '../segmented-control.tsx'
import { SideDot, SideTag } from '../side-tag.tsx'
import { StateTag } from '../state-tag.tsx'
import { useSay } from '../use-text.ts'
import { useState } from 'react'
import { FilterSelect } from '../fields/filter-select.tsx'
import { Confirm } from '../confirm.tsx'
import { sample } from './sample-figure.ts'

const seals: readonly SealState[] = ['sealed', 'waiting', 'corrected', 'broken', 'typed']
const lights: readonly [LightState, string, string][] = [['onTrack', '正常', 'on track'], ['late', '滞后 9 天', '9 days late'], ['overdue', '逾期 3 天', '3 days overdue'], ['notDue', '未到期', 'not yet due'], ['done', '按期', 'done in time'], ['missing', '过期未开', 'not held'], ['short', '到会不足', 'no quorum'], ['lateEntry', '迟录', 'recorded late'], ['oneSided', '没写服务的业务', 'serves no named work'], ['grace', '宽限期内', 'in grace'], ['waiting', '待开', 'to be held'], ['note', '提醒', 'note'], ['forbidden', '不能计分', 'may not score']]

/** The small things: figures, seals, sides, lights, tags, controls. */
export const GalleryFoundations = () => {
  const say = useSay()
  const w = (zh: string, en: string) => say({ zh, en })
  const [view, setView] = useState('lanes')
  const [unit, setUnit] = useState('all')
  return (
    <>
      <Block title={w('开数：每个数都能打开', 'Figures that open')}>
        <div className="tp-row" style={{ gap: 32 }}>
          <Figure value="73.0" figure={sample('73.0')} variant="big" seal="sealed" />
          <Figure value="143" unit={w('条', 'records')} figure={sample('143')} variant="mid" seal="sealed" />
          <Figure value="58" figure={sample('58')} variant="mid" seal="waiting" />
          <span className="tp-f13">{w('应 ', 'due ')}<Figure value="18" figure={sample('18')} />{w('　实 ', ', held ')}<Figure value="16" figure={sample('16')} /></span>
          <Figure value={null} state="missing" figure={sample('none')} variant="mid" />
          <TypedFigure value="0.15%" by="程若谷" on="2026-01-12" variant="mid" />
        </div>
      </Block>
      <Block title={w('封存', 'Seals')}><div className="tp-row" style={{ gap: 24 }}>{seals.map(state => <SealWord key={state} state={state} />)}</div></Block>
      <Block title={w('两侧与状态', 'Sides and states')}>
        <div className="tp-row" style={{ gap: 22 }}>
          <SideTag side="party" /><SideTag side="business" /><span className="tp-row"><SideDot side="party" />{w('圆是党建', 'round is Party')}</span><span className="tp-row"><SideDot side="business" />{w('方是业务', 'square is business')}</span><GapTag />
          <span style={{ width: 150 }}><ProgressBar label={w('结对走访', 'Visits')} done={0.62} expected={0.52} side="party" /></span><span style={{ width: 150 }}><ProgressBar label={w('核查', 'Checks')} done={0.4} expected={0.52} side="business" /></span>
        </div>
        <div className="tp-legend" style={{ marginTop: 16 }}>{lights.map(([state, zh, en]) => <Light key={state} state={state}>{w(zh, en)}</Light>)}</div>
      </Block>
      <Block title={w('动作与标签', 'Actions and tags')} foot={<><Seal state="sealed" /><span>{w('48 个数均可打开', '48 figures open')}</span></>}>
        <div className="tp-row" style={{ gap: 16 }}>
          <Button kind="primary">{w('主要动作', 'Main action')}</Button><Button>{w('次要动作', 'Second action')}</Button><Button kind="quiet">{w('轻动作', 'Quiet action')}</Button><Button size="row">{w('行内动作', 'Row action')}</Button><Button disabled>{w('现在不能', 'Not now')}</Button>
          <SegmentedControl label={w('看法', 'View')} value={view} onChange={setView} options={[{ value: 'lanes', label: w('双线', 'Lanes') }, { value: 'tree', label: w('树', 'Tree') }, { value: 'table', label: w('表', 'Table') }]} />
          <FilterSelect label={w('单位', 'Unit')} value={unit} onChange={setUnit} options={[{ value: 'all', label: w('全局', 'Whole bureau') }, { value: 'b2', label: w('第二党支部', 'Second branch') }]} />
          <StateTag tone="ok">{w('通过', 'Passed')}</StateTag><StateTag tone="warn">{w('临期', 'Due soon')}</StateTag><StateTag tone="danger">{w('退回', 'Returned')}</StateTag><StateTag>{w('良好', 'Good')}</StateTag><StateTag tone="gold">{w('三星', 'Three stars')}</StateTag><StateTag tone="line">{w('未议', 'Not discussed')}</StateTag>
        </div>
        <div style={{ marginTop: 16 }}><Confirm action={w('撤回', 'Withdraw')} question={w('撤回后，支部看不到这一条，你可以改好再交。', 'The branch will no longer see this item; you can change it and hand it in again.')} yes={w('撤回这一条', 'Withdraw it')} onYes={() => undefined} size="row" /></div>
      </Block>
    </>
  )
}

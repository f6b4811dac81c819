import { useState } from 'react'
import { Block } from '../block.tsx'
import { Figure } from '../figure/figure.tsx'
import { TwoLaneTimeline, type TimelineItem } from '../timeline/two-lane-timeline.tsx'
import { useSay } from '../use-text.ts'
import { sample } from './sample-figure.ts'

/** The plan of the pictures: two lanes on one axis. */
export const GalleryPlan = () => {
  const say = useSay()
  const w = (zh: string, en: string) => say({ zh, en })
  const [picked, setPicked] = useState<string | undefined>('k1')
  const fig = (value: string) => <Figure value={value} figure={sample(value)} />
  const party: TimelineItem[] = [
    { id: 'd1', title: w('数情先锋品牌行动', 'Brand: data with heart'), subtitle: w('品牌 · 全局', 'brand · bureau'), from: '2026-01-02', to: '2026-12-30', done: 0.54, note: <>{fig('7')} {w('项成果', 'results')}</> },
    { id: 'd2', title: w('数据质量突击队', 'Shock team: data quality'), subtitle: w('载体 · 第二支部 9 人', 'carrier · 9 people'), from: '2026-03-02', to: '2026-10-30', done: 0.58, note: <>{w('核查', 'checked')} {fig('58')} {w('家', '')}</> },
    { id: 'd3', title: w('投资核实党员责任区', 'Responsibility areas'), subtitle: w('载体 · 4 人', 'carrier · 4 people'), from: '2026-04-16', to: '2026-09-30', done: 0.4, note: <>{w('分片', 'areas')} {fig('4')}</> },
    { id: 'd4', title: w('主题党日：红色观影', 'Theme day: film'), subtitle: w('活动 · 第二支部', 'activity'), from: '2026-05-10', to: '2026-05-26', unlinked: true, note: w('还没有写明服务哪项业务', 'does not yet say what it serves') },
  ]
  const business: TimelineItem[] = [
    { id: 'k1', title: w('规上工业数据质量提升', 'Quality of industry data'), subtitle: w('工业能源科 · 程若谷', 'Industry section'), from: '2026-01-02', to: '2026-12-30', done: 0.56, note: <>{w('差错率', 'error rate')} {fig('0.23%')} → 0.15%</> },
    { id: 'k2', title: w('投资项目核实', 'Checking investment projects'), subtitle: w('投资贸易科 · 方敏之', 'Investment section'), from: '2026-03-02', to: '2026-09-30', done: 0.44, note: <>{fig('61')} / 140</>, light: { state: 'late', sentence: w('滞后 9 天', '9 days late') } },
    { id: 'k3', title: w('统计年鉴编印', 'Statistical yearbook'), subtitle: w('综合核算科 · 陆明远', 'General section'), from: '2026-06-01', to: '2026-11-15', unlinked: true, note: w('党建侧还没有载体', 'no carrier yet') },
  ]
  return (
    <Block flush foot={w('已选一项，竖线是它的关联', 'One picked; the upright lines are its links')}>
      <TwoLaneTimeline label={w('2026 年度计划双线图', 'Plan of 2026 in two lanes')} from="2026-01-01" to="2026-12-31" today="2026-07-08" party={party} business={business} notes={{ party: w('党组织线提出', 'put forward by the Party line'), business: w('党组、科室线提出，支部附载体', 'put forward by the sections; branches add carriers') }}
        links={[{ party: 'd1', business: 'k1', on: '2026-01-26' }, { party: 'd2', business: 'k1', on: '2026-03-06' }, { party: 'd3', business: 'k2', on: '2026-04-28' }]} picked={picked} onPick={id => setPicked(now => (now === id ? undefined : id))} />
    </Block>
  )
}

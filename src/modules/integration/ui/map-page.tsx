import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { usePhone } from '../../../app-shell/use-phone.ts'
import { Block } from '../../../design/block.tsx'
import { Button, LinkButton } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { EndingsBlock } from './endings-block.tsx'
import { DiagnosisBlock } from './diagnosis-block.tsx'
import { IndexBlock } from './index-block.tsx'
import { ItemPanel } from './item-panel.tsx'
import { JoinForm } from './join-form.tsx'
import { MapBoard } from './map-board.tsx'
import { daysOf, kinds, MapFilters, periods } from './map-filters.tsx'
import { MapList } from './map-list.tsx'
import type { IntegrationMap } from './map-shapes.ts'
import { useDrawing } from './use-drawing.ts'

/** 融合图: both sides of a plan, the lines between them, and the gaps; on the phone the same as a list. */
export const Page = () => {
  const t = useText()
  const { today } = useSession()
  const [search, setSearch] = useSearchParams()
  const put = (name: string, value: string) => setSearch(now => { const next = new URLSearchParams(now); if (value) next.set(name, value); else next.delete(name); return next }, { replace: true })
  const of = (name: string) => search.get(name) ?? ''
  const kind = kinds.find(each => each === of('kind'))
  const period = periods.find(each => each === of('period')) ?? 'year'
  const [plan, unit] = [of('plan'), of('unit')]
  const [year, setYear] = useState(Number(today.slice(0, 4)))
  const { data, error, refetch } = useCall('GET /integration/map', { query: { ...(plan ? { plan } : {}), ...(unit ? { unit } : {}), ...(kind ? { kind } : {}), ...(period === 'year' ? {} : daysOf(year, period)) } }, { keepLast: true })
  const map = data?.map
  if (map && map.plan.year !== year) setYear(map.plan.year)
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  const gaps = map?.goals.filter(({ unlinked }) => unlinked).length ?? 0
  return (
    <PageFrame title={t('integration.map')} audience={t('integration.map.audience')} facts={map ? [map.plan.title, t('integration.map.counts', { linked: map.goals.length - gaps, gaps })] : []}
      filters={map && <MapFilters answer={data} values={{ plan, unit, kind: kind ?? '', period }} put={put} />}>
      {!data && <Skeleton lines={10} />}
      {map === null && <Block><EmptyState title={t('integration.map.none')} actions={<LinkButton to="/plans">{t('integration.map.plans')}</LinkButton>}>{t('integration.map.none.next')}</EmptyState></Block>}
      {map?.goals.length === 0 && <Block><EmptyState title={t('integration.map.nothing')} actions={<Button onClick={() => setSearch({}, { replace: true })}>{t('integration.map.clear')}</Button>} /></Block>}
      {map && map.goals.length > 0 && <MapView map={map} picked={of('goal')} days={daysOf(map.plan.year, period)} scope={of('scope')} put={put} />}
    </PageFrame>
  )
}

type MapViewProps = { map: IntegrationMap; picked: string; days: { from: string; to: string }; scope: string; put: (name: string, value: string) => void }

const MapView = ({ map, picked, days, scope, put }: MapViewProps) => {
  const t = useText()
  const drawing = useDrawing(map)
  const goal = map.goals.find(({ id }) => id === picked)
  const { proposal } = drawing
  const index = useCall('GET /integration/index', { query: { ...days, ...(scope ? { unit: scope } : {}) } }, { keepLast: true })
  const reading = index.data?.reading
  const block = <IndexBlock answer={index.data} error={index.error} onRetry={() => void index.refetch()} onScope={unit => put('scope', unit)} />
  if (usePhone()) return <>{drawing.live}<MapList map={map} say={drawing.say} />{block}{reading && <DiagnosisBlock reading={reading} />}<EndingsBlock endings={map.endings} /></>
  return (
    <>
      {drawing.live}
      <div className="tp-cols tp-cols-8-4">
        <div className="tp-stack">
          <MapBoard map={map} picked={goal} drawing={drawing} onPick={({ id }) => put('goal', id)} />
          {reading && <DiagnosisBlock reading={reading} />}
          <EndingsBlock endings={map.endings} />
        </div>
        <div className="tp-stack">
          {proposal && <JoinForm key={proposal.party.id + proposal.business.id} proposal={proposal} onDone={() => drawing.done(proposal)} onLeave={drawing.stop} />}
          {goal ? <ItemPanel map={map} goal={goal} drawing={drawing} /> : <div className="tp-no-print"><Block title={t('integration.item')}><p className="tp-sec">{t('integration.item.none')}</p></Block></div>}
          {block}
        </div>
      </div>
    </>
  )
}

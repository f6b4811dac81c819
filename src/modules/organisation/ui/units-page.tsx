import { useState } from 'react'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { OpenUnitForm } from './open-unit-form.tsx'
import { UnitTree, type UnitRow } from './unit-tree.tsx'

/** 组织: the trees within reach, Party and mass organisations beside the agency, and the way to open a unit. */
export const Page = () => {
  const t = useText()
  const [opening, setOpening] = useState(false)
  const { data, error, refetch } = useCall('GET /units', {})
  if (error) return <PageProblem error={error} audience={t('organisation.audience')} onRetry={() => void refetch()} />
  const mayOpen = data && (data.canOpenRoot || data.rows.some(row => row.can.edit))
  return (
    <PageFrame title={t('organisation.units.title')} audience={t('organisation.audience')} facts={data ? [t('organisation.units.count', { count: data.rows.length })] : []} trail={[{ label: t('organisation.people.title'), to: '/people' }]}
      actions={mayOpen && !opening && <Button kind="primary" onClick={() => setOpening(true)}>{t('organisation.units.open')}</Button>}>
      {opening && data && <Block title={t('organisation.units.open')}><OpenUnitForm units={data.rows.filter(row => row.can.edit)} canOpenRoot={data.canOpenRoot} onDone={() => setOpening(false)} /></Block>}
      {!data && <Skeleton lines={8} />}
      {data?.rows.length === 0 && <EmptyState title={t('organisation.units.none')}>{t('organisation.units.none.hint')}</EmptyState>}
      {data && data.rows.length > 0 && <div className="tp-cols tp-cols-6-6" style={{ marginTop: opening ? 16 : 0 }}><Side side="party" units={data.rows} /><Side side="business" units={data.rows} /></div>}
    </PageFrame>
  )
}

const Side = ({ side, units }: { side: UnitRow['side']; units: readonly UnitRow[] }) => {
  const t = useText()
  // A reader may see a unit and not the one above it; then it stands first.
  const roots = units.filter(one => one.side === side && !units.some(({ id }) => id === one.parent))
  if (roots.length === 0) return null
  return <Block title={t(`organisation.units.side.${side}`)}><UnitTree roots={roots} units={units} /></Block>
}

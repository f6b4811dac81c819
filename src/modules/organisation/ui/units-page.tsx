import { useState } from 'react'
import { Link } from 'react-router'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useText } from '../../../design/use-text.ts'
import { OpenUnitForm } from './open-unit-form.tsx'

type UnitRow = Answer<'GET /units'>['rows'][number]

/** 组织: the trees within reach, and the way to open a unit. */
export const Page = () => {
  const t = useText()
  const [opening, setOpening] = useState(false)
  const { data, error, refetch } = useCall('GET /units', {})
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  const mayOpen = data && (data.canOpenRoot || data.rows.some(row => row.can.edit))
  const columns: Column<UnitRow>[] = [
    { key: 'name', header: t('organisation.unit'), names: true, cell: row => <span style={{ paddingInlineStart: `${row.depth * 20}px` }}><Link to={`/units/${row.id}`}>{row.name}</Link></span> },
    { key: 'kind', header: t('organisation.kind'), cell: row => t(`organisation.kind.${row.kind}`) },
    { key: 'code', header: t('organisation.code'), cell: row => row.code },
  ]
  return (
    <PageFrame title={t('organisation.units.title')} audience={t('organisation.audience')} trail={[{ label: t('organisation.people.title'), to: '/people' }]}
      actions={mayOpen && !opening && <Button kind="primary" onClick={() => setOpening(true)}>{t('organisation.units.open')}</Button>}>
      {opening && data && <Block title={t('organisation.units.open')}><OpenUnitForm units={data.rows.filter(row => row.can.edit)} canOpenRoot={data.canOpenRoot} onDone={() => setOpening(false)} /></Block>}
      <Block flush><DataTable caption={t('organisation.units.title')} columns={columns} rows={data?.rows} rowKey={row => row.id} /></Block>
    </PageFrame>
  )
}

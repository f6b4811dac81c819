import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button, LinkButton } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useTableAddress } from '../../../design/table-address.ts'
import { useText } from '../../../design/use-text.ts'
import { pageSize, PeopleTable } from './people-table.tsx'
import { RenameForm } from './rename-form.tsx'
import { StructureBlock } from './structure-block.tsx'

type UnitPage = Answer<'GET /units/:id'>
type Brief = UnitPage['below'][number]

/** One unit: who leads it, who belongs to it, what stands below it, whether it is set up by the rules, what it was before. */
export const Page = () => {
  const t = useText()
  const { id = '' } = useParams()
  const [renaming, setRenaming] = useState(false)
  const { data, error, refetch } = useCall('GET /units/:id', { params: { id } })
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  const { unit } = data
  return (
    <PageFrame title={unit.name} facts={[t(`organisation.kind.${unit.kind}`), unit.code, ...(unit.foundingBasis ? [unit.foundingBasis] : [])]} trail={[{ label: t('organisation.units.title'), to: '/units' }, ...data.above.slice(-1).map(one => ({ label: one.name, to: `/units/${one.id}` }))]}
      actions={data.can.edit && !renaming && <Button onClick={() => setRenaming(true)}>{t('organisation.unit.rename')}</Button>}>
      {renaming && <Block title={t('organisation.unit.rename')}><RenameForm unit={unit} onReload={() => void refetch()} onDone={() => setRenaming(false)} /></Block>}
      {data.posts.length > 0 && <Block title={t('organisation.posts')}><FactsList facts={data.posts.map(one => [t(`organisation.post.${one.post}`), <Link key={one.id} to={`/people/${one.person.id}`}>{one.person.name}</Link>] as const)} /></Block>}
      {data.structure && data.structure.findings.length > 0 && <StructureBlock structure={data.structure} />}
      <Units title={t('organisation.unit.below')} units={data.below} />
      <Units title={t('organisation.unit.covers')} units={data.covers} />
      <Units title={t('organisation.unit.covered-by')} units={data.coveredBy} />
      {data.peopleListed && <People unit={id} />}
      {data.history.length > 1 && <History rows={data.history} />}
    </PageFrame>
  )
}

const Units = ({ title, units }: { title: string; units: readonly Brief[] }) => {
  const t = useText()
  if (units.length === 0) return null
  return <Block title={title}><FactsList facts={units.map(one => [t(`organisation.kind.${one.kind}`), <Link key={one.id} to={`/units/${one.id}`}>{one.name}</Link>] as const)} /></Block>
}

const People = ({ unit }: { unit: string }) => {
  const t = useText()
  const address = useTableAddress()
  const { data, error, refetch } = useCall('GET /people', { query: { unit, limit: pageSize, offset: (address.page - 1) * pageSize } }, { keepLast: true })
  return (
    <Block flush title={t('organisation.unit.people')} note={data && t('organisation.people.count', { count: data.total })} end={<LinkButton size="row" to={`/people?unit=${unit}`}>{t('organisation.unit.all-people')}</LinkButton>}>
      <PeopleTable rows={data?.rows} total={data?.total} address={{ ...address, sort: null }} error={error} onRetry={() => void refetch()} />
    </Block>
  )
}

const History = ({ rows }: { rows: UnitPage['history'] }) => {
  const t = useText()
  const columns: Column<UnitPage['history'][number]>[] = [
    { key: 'name', header: t('organisation.name'), names: true, cell: row => row.name },
    { key: 'parent', header: t('organisation.units.parent'), cell: row => row.parentName ?? '' },
    { key: 'from', header: t('organisation.from'), cell: row => <span className="tp-num">{row.from}</span> },
    { key: 'until', header: t('organisation.until'), cell: row => <span className="tp-num">{row.until ?? t('organisation.now')}</span> },
  ]
  return <Block flush title={t('organisation.unit.history')}><DataTable caption={t('organisation.unit.history')} columns={columns} rows={rows} rowKey={row => row.from} /></Block>
}

import { Link, useParams } from 'react-router'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { SideDot } from '../../../design/side-tag.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'

type PersonPage = Answer<'GET /people/:id'>

/** One person: the posts held now and before with their dates; political status over time for those who may see it. */
export const Page = () => {
  const t = useText()
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /people/:id', { params: { id } })
  if (error) return <PageProblem error={error} audience={t('organisation.person.audience')} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  return (
    <PageFrame title={data.name} facts={[t('organisation.person.read-audited')]} audience={t('organisation.person.audience')} trail={[{ label: t('organisation.people.title'), to: '/people' }]}>
      <div className="tp-cols tp-cols-8-4">
        <Appointments rows={data.appointments} />
        <Standing person={data} />
      </div>
    </PageFrame>
  )
}

const Appointments = ({ rows }: { rows: PersonPage['appointments'] }) => {
  const t = useText()
  const columns: Column<PersonPage['appointments'][number]>[] = [
    { key: 'post', header: t('organisation.posts'), names: true, cell: row => t(`organisation.post.${row.post}`) },
    { key: 'unit', header: t('organisation.unit'), cell: row => <span className="tp-row"><SideDot side={row.unit.side} /><Link className="tp-link" to={`/units/${row.unit.id}`}>{row.unit.name}</Link></span> },
    { key: 'from', header: t('organisation.from'), cell: row => <span className="tp-num">{row.from}</span> },
    { key: 'until', header: t('organisation.until'), cell: row => <span className="tp-num">{row.until ?? t('organisation.now')}</span> },
  ]
  const held = rows.filter(row => row.until === null)
  const past = rows.filter(row => row.until !== null)
  return (
    <Block flush title={t('organisation.person.appointments')}>
      <DataTable caption={t('organisation.person.appointments')} columns={columns} rows={[...held, ...past]} rowKey={row => row.id} group={past.length > 0 ? row => t(row.until === null ? 'organisation.person.held' : 'organisation.person.past') : undefined}
        empty={<EmptyState title={t('organisation.person.none')} />} />
    </Block>
  )
}

const Standing = ({ person }: { person: PersonPage }) => {
  const t = useText()
  const status = person.politicalStatus ? t(`organisation.status.${person.politicalStatus}`) : <span className="tp-muted">{t('organisation.people.masked')}</span>
  const joined = person.partyJoined ? [[t('organisation.person.joined'), <span className="tp-num">{person.partyJoined}</span>] as const] : []
  return (
    <div>
      <Block title={t('organisation.person.basics')} foot={person.masked ? t('organisation.people.masked.foot') : undefined}>
        <FactsList facts={[[t('organisation.staff-number'), <span className="tp-num">{person.staffNumber}</span>], [t('organisation.person.status'), status], ...joined]} />
      </Block>
      {person.standings.length > 0 && (
        <Block title={t('organisation.person.standings')}><FactsList facts={person.standings.map(one => [one.from, t(`organisation.status.${one.status}`)] as const)} /></Block>
      )}
    </div>
  )
}

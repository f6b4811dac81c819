import { Link, useParams } from 'react-router'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'

type Held = Answer<'GET /people/:id'>['appointments'][number]

/** One person: every post with its dates; political status for those who may see it. */
export const Page = () => {
  const t = useText()
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /people/:id', { params: { id } })
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  const columns: Column<Held>[] = [
    { key: 'post', header: t('organisation.posts'), names: true, cell: row => t(`organisation.post.${row.post}`) },
    { key: 'unit', header: t('organisation.unit'), cell: row => <Link to={`/units/${row.unit.id}`}>{row.unit.name}</Link> },
    { key: 'from', header: t('organisation.from'), cell: row => <span className="tp-num">{row.from}</span> },
    { key: 'until', header: t('organisation.until'), cell: row => <span className="tp-num">{row.until ?? t('organisation.now')}</span> },
  ]
  const status = data.politicalStatus ? t(`organisation.status.${data.politicalStatus}`) : <span className="tp-muted">{t('organisation.people.masked')}</span>
  return (
    <PageFrame title={data.name} facts={[t('organisation.person.read-audited')]} trail={[{ label: t('organisation.people.title'), to: '/people' }]}>
      <Block title={t('organisation.person.basics')}>
        <FactsList facts={[[t('organisation.staff-number'), <span className="tp-num">{data.staffNumber}</span>], [t('organisation.person.status'), status], ...(data.partyJoined ? [[t('organisation.person.joined'), <span className="tp-num">{data.partyJoined}</span>] as const] : [])]} />
      </Block>
      <Block flush title={t('organisation.person.appointments')}>
        <DataTable caption={t('organisation.person.appointments')} columns={columns} rows={data.appointments} rowKey={row => row.id} />
      </Block>
      {data.standings.length > 1 && (
        <Block title={t('organisation.person.standings')}><FactsList facts={data.standings.map(one => [one.from, t(`organisation.status.${one.status}`)] as const)} /></Block>
      )}
    </PageFrame>
  )
}

import { Link } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { LinkButton } from '../../../design/button.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Icon } from '../../../design/icon.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useText } from '../../../design/use-text.ts'

/** The agency's ledgers. */
export const Page = () => {
  const t = useText()
  const { data, error, refetch } = useCall('GET /ledgers')
  if (error) return <PageProblem error={error} onRetry={refetch} />
  return (
    <PageFrame title={t('ledgers.title')} facts={data ? [t('ledgers.counts', { total: data.total })] : []} audience={t('ledgers.audience')}
      actions={data && data.offices.length > 0 && <LinkButton kind="primary" to="/ledgers/new"><Icon name="plus" size="s" />{t('ledgers.define')}</LinkButton>}>
      <Block flush>
        <DataTable caption={t('ledgers.title')} rows={data?.rows} rowKey={row => row.id} empty={<EmptyState title={t('ledgers.none')}>{t('ledgers.none.next')}</EmptyState>}
          columns={[
            { key: 'name', header: t('ledgers.name'), names: true, cell: row => <Link className="tp-link" to={`/ledgers/${row.id}`}>{row.name}</Link> },
            { key: 'purpose', header: t('ledgers.purpose'), cell: row => row.purpose },
            { key: 'rows', header: t('ledgers.rows'), figures: true, cell: row => row.rows },
            { key: 'last', header: t('ledgers.last'), cell: row => <span className="tp-nowrap">{row.last}</span> },
          ]} />
      </Block>
    </PageFrame>
  )
}

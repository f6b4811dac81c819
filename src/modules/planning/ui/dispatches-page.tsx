import { Link } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useTableAddress } from '../../../design/table-address.ts'
import { useText } from '../../../design/use-text.ts'
import { SignedCount } from './signed-count.tsx'

const pageSize = 50

/** 部署: the notices of one's agency, the latest first, each with how far it is signed for. */
export const Page = () => {
  const t = useText()
  const address = useTableAddress()
  const { data, error, refetch } = useCall('GET /dispatches', { query: { limit: pageSize, offset: (address.page - 1) * pageSize } }, { keepLast: true })
  return (
    <PageFrame title={t('planning.dispatches')} audience={t('planning.plan.audience')}>
      <Block flush>
        <DataTable caption={t('planning.dispatches')} rows={data?.rows} rowKey={row => row.id} address={address} total={data?.total} pageSize={pageSize} error={error} onRetry={() => void refetch()} empty={<EmptyState title={t('planning.dispatches.none')}>{t('planning.dispatches.none.next')}</EmptyState>}
          columns={[
            { key: 'title', header: t('planning.dispatch.title'), names: true, cell: row => <Link className="tp-link" to={`/dispatches/${row.id}`}>{row.title}</Link> },
            { key: 'signed', header: t('planning.dispatch.signing'), cell: row => <SignedCount row={row} /> },
            { key: 'sent', header: t('planning.dispatch.sent-on'), cell: row => <span className="tp-nowrap">{row.sentOn}</span> },
            { key: 'due', header: t('planning.dispatch.due'), cell: row => <span className="tp-nowrap">{row.due}</span> },
            { key: 'plan', header: t('planning.title'), cell: row => row.planTitle },
          ]} />
      </Block>
    </PageFrame>
  )
}

import { useCall, type Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { clockTime } from '../../../design/format-date.ts'
import { formatNumber } from '../../../design/format-number.ts'
import { PageFrame } from '../../../design/page-frame.tsx'
import { SealLine } from '../../../design/seal.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useTableAddress } from '../../../design/table-address.ts'
import { useText } from '../../../design/use-text.ts'
import { VerificationBlock } from './verification-block.tsx'

type Row = Answer<'GET /seals'>['rows'][number]

const pageSize = 50

/** The seals of the journal and the way to verify them. */
export const Page = () => {
  const t = useText()
  const address = useTableAddress()
  const { data, error, refetch } = useCall('GET /seals', { query: { limit: pageSize, offset: (address.page - 1) * pageSize } }, { keepLast: true, refreshEvery: 10_000 })
  const columns: Column<Row>[] = [
    { key: 'number', header: t('journal.seals.number'), cell: row => row.number, names: true },
    { key: 'rows', header: t('journal.seals.rows'), cell: row => formatNumber(row.rows), figures: true },
    { key: 'sealedAt', header: t('journal.seals.sealedAt'), cell: row => <time dateTime={row.sealedAt}>{clockTime(row.sealedAt)}</time> },
    { key: 'head', header: t('journal.seals.head'), cell: row => <span className="tp-row"><code title={row.head}>{row.head.slice(0, row.head.indexOf(':') + 17)}…</code>{row.demo && <StateTag tone="line">{t('journal.seals.demo')}</StateTag>}</span> },
  ]
  const waits = data && data.waiting > 0
  return (
    <PageFrame title={t('journal.seals.title')} audience={t('journal.seals.audience')}>
      <div className="tp-cols tp-cols-5-7">
        <VerificationBlock />
        <Block title={t('journal.seals.list')} flush foot={data && <SealLine state={waits ? 'waiting' : 'sealed'}>{waits ? t('journal.seals.waiting', { count: data.waiting }) : t('journal.seals.noneWaiting')}</SealLine>}>
          <DataTable caption={t('journal.seals.list')} columns={columns} rows={data?.rows} rowKey={row => String(row.number)} address={address} total={data?.total} pageSize={pageSize} error={error} onRetry={() => void refetch()} empty={<EmptyState title={t('journal.seals.empty')}>{t('journal.seals.emptyNote')}</EmptyState>} />
        </Block>
      </div>
    </PageFrame>
  )
}

import { EmptyState } from '../../../design/empty-state.tsx'
import { ErrorState } from '../../../design/error-state.tsx'
import { Pager } from '../../../design/pager.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import type { TableAddress } from '../../../design/table-address.ts'
import { useText } from '../../../design/use-text.ts'
import './record-cards.css'

type RecordCardsProps<Row> = {
  caption: string
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  card: (row: Row) => React.ReactNode
  address: TableAddress
  total: number | undefined
  pageSize: number
  error: unknown
  onRetry: () => void
}

/** What a table holds on a wide screen, as cards on a phone, page by page. */
export const RecordCards = <Row,>({ caption, rows, rowKey, card, address, total, pageSize, error, onRetry }: RecordCardsProps<Row>) => {
  const t = useText()
  if (error) return <ErrorState error={error} onRetry={onRetry} />
  if (!rows) return <Skeleton lines={6} />
  if (rows.length === 0) return <EmptyState title={t('design.table.empty')}>{Object.keys(address.filters).length > 0 ? t('design.table.emptyFilter') : undefined}</EmptyState>
  return (
    <>
      <ul className="tp-record-cards" aria-label={caption}>{rows.map(row => <li key={rowKey(row)}>{card(row)}</li>)}</ul>
      {total !== undefined && <Pager address={address} total={total} pageSize={pageSize} />}
    </>
  )
}

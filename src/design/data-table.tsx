import { Fragment } from 'react'
import { EmptyState } from './empty-state.tsx'
import { ErrorState } from './error-state.tsx'
import { Pager } from './pager.tsx'
import { Skeleton } from './skeleton.tsx'
import { SortHead } from './sort-head.tsx'
import type { TableAddress } from './table-address.ts'
import { useText } from './use-text.ts'
import './data-table.css'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => React.ReactNode
  /** figures: right-aligned, tabular, the same decimals down the column */
  figures?: boolean
  sortable?: boolean
  /** the column that names the row; exactly one */
  names?: boolean
  /** a heading drawn in place of the words (an axis); `header` still names it */
  drawn?: React.ReactNode
  width?: string
}

type DataTableProps<Row> = {
  /** what the table holds, for those who hear it */
  caption: string
  columns: readonly Column<Row>[]
  /** undefined while they are on their way */
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  /** rows under a common head, instead of tables in tables; rows must come in this order */
  group?: (row: Row) => string
  /** the row that is open beside the table */
  picked?: string
  address?: TableAddress
  /** all rows that the filter finds, and how many are on one page */
  total?: number
  pageSize?: number
  error?: unknown
  onRetry?: () => void
  empty?: React.ReactNode
}

/** A table: 36 px rows, 13 px, hairlines, sticky head and first column; loading, empty and failed inside it, its place in the address. */
export const DataTable = <Row,>({ caption, columns, rows, rowKey, group, picked, address, total, pageSize = 50, error, onRetry, empty }: DataTableProps<Row>) => {
  const t = useText()
  if (error !== undefined && error !== null) return <ErrorState error={error} onRetry={onRetry} />
  if (!rows) return <Skeleton lines={6} />
  if (rows.length === 0) return <>{empty ?? <EmptyState title={t('design.table.empty')}>{address && Object.keys(address.filters).length > 0 ? t('design.table.emptyFilter') : undefined}</EmptyState>}</>
  return (
    <>
      <div className="tp-table-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className="tp-table">
          <caption className="tp-hidden">{caption}</caption>
          <thead><tr>{columns.map(column => <SortHead key={column.key} column={column} address={address} />)}</tr></thead>
          <tbody>
            {rows.map((row, at) => {
              const name = group?.(row)
              const before = at > 0 ? group?.(rows[at - 1]!) : undefined
              return (
                <Fragment key={rowKey(row)}>
                  {name !== undefined && name !== before && <tr className="tp-table-group"><th colSpan={columns.length} scope="rowgroup">{name}</th></tr>}
                  <tr className={picked === rowKey(row) ? 'tp-table-picked' : undefined} aria-current={picked === rowKey(row) ? 'true' : undefined}>
                    {columns.map(column => column.names
                      ? <th key={column.key} scope="row">{column.cell(row)}</th>
                      : <td key={column.key} className={column.figures ? 'tp-num' : undefined}>{column.cell(row)}</td>)}
                  </tr>
                </Fragment>
              )
            })}
          </tbody>
        </table>
      </div>
      {address && total !== undefined && <Pager address={address} total={total} pageSize={pageSize} />}
    </>
  )
}

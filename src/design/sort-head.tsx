import type { Column } from './data-table.tsx'
import { Icon } from './icon.tsx'
import type { TableAddress } from './table-address.ts'

/** A column's head; a sortable one is a button that goes ascending → descending → as it came. */
export const SortHead = <Row,>({ column, address }: { column: Column<Row>; address?: TableAddress }) => {
  const sorted = address?.sort?.key === column.key ? address.sort : null
  const next = () => address?.setSort(!sorted ? { key: column.key, down: false } : sorted.down ? null : { key: column.key, down: true })
  const words = column.drawn ? <><span className="tp-hidden">{column.header}</span>{column.drawn}</> : column.header
  return (
    <th scope="col" className={column.figures ? 'tp-num' : undefined} style={column.width ? { width: column.width } : undefined} aria-sort={sorted ? (sorted.down ? 'descending' : 'ascending') : undefined}>
      {column.sortable && address ? <button type="button" className="tp-sort" onClick={next}>{words}<Icon name={sorted?.down ? 'down' : 'up'} size="xs" /></button> : words}
    </th>
  )
}

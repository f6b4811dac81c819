import { monthWord } from './format-date.ts'
import { useLanguage } from './use-text.ts'
import './month-matrix.css'

/** A cell over one or several months of the year; months that no cell covers show a dot. */
export type MonthCell = { from: number; months?: number; content: React.ReactNode }

export type MonthRow = { id: string; title: string; note?: string; cells: readonly MonthCell[]; sums?: readonly React.ReactNode[] }

export type MonthGroup = { id: string; title?: string; note?: string; end?: React.ReactNode; rows: readonly MonthRow[] }

type MonthMatrixProps = {
  caption: string
  /** the head of the first column */
  head: string
  groups: readonly MonthGroup[]
  /** heads of the sums at the right: 应, 实, 差 */
  sums?: readonly string[]
  /** the month of today, 1 … 12, when it lies in this year */
  now?: number
}

const months = Array.from({ length: 12 }, (_, at) => at + 1)

/** The cells of a row in order, the months between them filled with empty ones. */
const filled = (cells: readonly MonthCell[]): MonthCell[] => {
  const row: MonthCell[] = []
  for (let month = 1; month <= 12;) {
    const cell = cells.find(one => one.from === month)
    row.push(cell ?? { from: month, content: null })
    month += cell?.months ?? 1
  }
  return row
}

const holds = (cell: MonthCell, month?: number) => month !== undefined && month >= cell.from && month < cell.from + (cell.months ?? 1)

/** A year of months against rows of duties or measures; glyphs with letters in the cells, what is due and done at the right. */
export const MonthMatrix = ({ caption, head, groups, sums = [], now }: MonthMatrixProps) => {
  const language = useLanguage()
  return (
    <div className="tp-table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="tp-matrix">
        <caption className="tp-hidden">{caption}</caption>
        <thead><tr><th scope="col">{head}</th>{months.map(month => <th key={month} scope="col" className={month === now ? 'tp-matrix-now' : undefined}>{monthWord(`2000-${String(month).padStart(2, '0')}-01`, language)}</th>)}{sums.map(sum => <th key={sum} scope="col" className="tp-matrix-sum">{sum}</th>)}</tr></thead>
        {groups.map(group => (
          <tbody key={group.id}>
            {group.title && <tr className="tp-matrix-group"><th scope="rowgroup" colSpan={13 + sums.length}><b>{group.title}</b>{group.note && <span>{group.note}</span>}{group.end && <span className="tp-matrix-end">{group.end}</span>}</th></tr>}
            {group.rows.map(row => (
              <tr key={row.id}>
                <th scope="row">{row.title}{row.note && <span>{row.note}</span>}</th>
                {filled(row.cells).map(cell => <td key={cell.from} colSpan={cell.months} className={[holds(cell, now) && 'tp-matrix-now', (cell.months ?? 1) > 1 && 'tp-matrix-span'].filter(Boolean).join(' ') || undefined}>{cell.content === null ? <i aria-hidden="true">·</i> : <span>{cell.content}</span>}</td>)}
                {row.sums?.map((sum, at) => <td key={at} className="tp-matrix-sum">{sum}</td>)}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

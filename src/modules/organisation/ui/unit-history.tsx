import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { useText } from '../../../design/use-text.ts'

type Period = Answer<'GET /units/:id'>['history'][number]

/** What a unit was called and what it stood below, with the days between which it held. */
export const UnitHistory = ({ rows }: { rows: readonly Period[] }) => {
  const t = useText()
  const columns: Column<Period>[] = [
    { key: 'from', header: t('organisation.from'), cell: row => <span className="tp-num">{row.from}</span> },
    { key: 'until', header: t('organisation.until'), cell: row => <span className="tp-num">{row.until ?? t('organisation.now')}</span> },
    { key: 'name', header: t('organisation.unit.name'), names: true, cell: row => row.name },
    { key: 'parent', header: t('organisation.units.parent'), cell: row => row.parentName ?? t('organisation.units.root') },
  ]
  return <Block flush title={t('organisation.unit.history')}><DataTable caption={t('organisation.unit.history')} columns={columns} rows={rows} rowKey={row => `${row.from} ${row.name} ${row.parentName}`} /></Block>
}

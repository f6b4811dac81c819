import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'

type Sample = Answer<'POST /roster/preview'>['sample']

/** The first people whom a previewed roster would enter or change, and in which columns. */
export const RosterSample = ({ sample }: { sample: Sample }) => {
  const t = useText()
  if (sample.length === 0) return null
  const columns: Column<Sample[number]>[] = [
    { key: 'row', header: t('design.import.row'), figures: true, width: '4rem', cell: one => one.row },
    { key: 'name', header: t('organisation.name'), names: true, cell: one => one.name },
    { key: 'number', header: t('organisation.staff-number'), cell: one => <span className="tp-num">{one.staffNumber}</span> },
    { key: 'section', header: t('organisation.section'), cell: one => one.section },
    { key: 'what', header: t('organisation.roster.changes'), cell: one => <StateTag tone={one.what === 'fresh' ? 'ok' : 'info'}>{t(`organisation.roster.${one.what}`)}</StateTag> },
    { key: 'columns', header: t('organisation.roster.columns'), cell: one => one.columns.join(t('design.listComma')) },
  ]
  return <Block flush title={t('organisation.roster.changes')} note={t('organisation.roster.changes.first', { count: sample.length })}><DataTable caption={t('organisation.roster.changes')} columns={columns} rows={sample} rowKey={one => one.staffNumber} /></Block>
}

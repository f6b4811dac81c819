import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'

type Sample = Answer<'POST /ledgers/:id/preview'>['sample']

/** The first rows of a previewed sheet, as they would come in. */
export const EntrySample = ({ sample }: { sample: Sample }) => {
  const t = useText()
  if (sample.length === 0) return null
  const columns: Column<Sample[number]>[] = [
    { key: 'row', header: t('design.import.row'), figures: true, width: '4rem', cell: one => one.row },
    { key: 'key', header: t('ledgers.key'), names: true, cell: one => one.key },
    { key: 'date', header: t('ledgers.date'), cell: one => <span className="tp-nowrap">{one.date}</span> },
    { key: 'unit', header: t('ledgers.unit'), cell: one => one.unit },
    { key: 'what', header: t('ledgers.state'), cell: one => <StateTag tone={one.what === 'fresh' ? 'ok' : 'info'}>{t(`ledgers.import.${one.what}`)}</StateTag> },
  ]
  return <Block flush title={t('ledgers.import.sample')} note={String(sample.length)}><DataTable caption={t('ledgers.import.sample')} columns={columns} rows={sample} rowKey={one => one.key} /></Block>
}

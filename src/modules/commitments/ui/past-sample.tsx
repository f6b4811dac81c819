import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'

type Sample = Answer<'POST /past-deeds/preview'>['sample']

/** The first rows of a previewed sheet of past deeds, as they would come in. */
export const PastSample = ({ sample }: { sample: Sample }) => {
  const t = useText()
  if (sample.length === 0) return null
  const columns: Column<Sample[number]>[] = [
    { key: 'row', header: t('design.import.row'), figures: true, width: '4rem', cell: one => one.row },
    { key: 'number', header: t('commitments.past.number'), cell: one => <span className="tp-num">{one.number}</span> },
    { key: 'unit', header: t('commitments.past.unit'), cell: one => one.unit },
    { key: 'text', header: t('commitments.past.text'), names: true, cell: one => one.text },
    { key: 'deeds', header: t('commitments.past.deeds'), figures: true, cell: one => one.deeds },
    { key: 'what', header: '', cell: one => <StateTag tone={one.what === 'fresh' ? 'ok' : 'info'}>{t(`commitments.past.${one.what}`)}</StateTag> },
  ]
  return <Block flush title={t('commitments.past.sample')} note={String(sample.length)}><DataTable caption={t('commitments.past.sample')} columns={columns} rows={sample} rowKey={one => one.number} /></Block>
}

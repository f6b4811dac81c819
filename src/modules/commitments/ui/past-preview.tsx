import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useSay, useText } from '../../../design/use-text.ts'

type Preview = Answer<'POST /past-deeds/preview'>

/** What a previewed sheet of past deeds would do: how many are new, every wrong cell with its remedy, the first rows. */
export const PastPreview = ({ preview }: { preview: Preview }) => {
  const t = useText()
  const say = useSay()
  const { issues, sample, rows, fresh, changed, unchanged } = preview
  const wrong: Column<Preview['issues'][number]>[] = [
    { key: 'row', header: t('commitments.past.row'), figures: true, width: '4rem', cell: one => one.row },
    { key: 'column', header: t('commitments.past.column'), cell: one => one.column },
    { key: 'what', header: t('commitments.past.what'), names: true, cell: one => say(one.message) },
    { key: 'remedy', header: t('commitments.past.remedy'), cell: one => say(one.remedy) },
  ]
  const coming: Column<Preview['sample'][number]>[] = [
    { key: 'row', header: t('commitments.past.row'), figures: true, width: '4rem', cell: one => one.row },
    { key: 'number', header: t('commitments.past.number'), cell: one => <span className="tp-num">{one.number}</span> },
    { key: 'unit', header: t('commitments.past.unit'), cell: one => one.unit },
    { key: 'text', header: t('commitments.past.text'), names: true, cell: one => one.text },
    { key: 'deeds', header: t('commitments.past.deeds'), figures: true, cell: one => one.deeds },
    { key: 'what', header: '', cell: one => <StateTag tone={one.what === 'fresh' ? 'ok' : 'info'}>{t(`commitments.past.${one.what}`)}</StateTag> },
  ]
  return (
    <>
      <Block><p role="status">{t('commitments.past.preview.counts', { rows, fresh, changed, unchanged })}</p></Block>
      {issues.length > 0 && <Block flush title={t('commitments.past.issues')} note={String(issues.length)}><DataTable caption={t('commitments.past.issues')} columns={wrong} rows={issues} rowKey={one => `${one.row} ${one.column} ${one.code}`} /></Block>}
      {issues.length === 0 && sample.length > 0 && <Block flush title={t('commitments.past.sample')} note={String(sample.length)}><DataTable caption={t('commitments.past.sample')} columns={coming} rows={sample} rowKey={one => one.number} /></Block>}
    </>
  )
}

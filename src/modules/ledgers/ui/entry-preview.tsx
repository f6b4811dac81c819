import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useSay, useText } from '../../../design/use-text.ts'

type Preview = Answer<'POST /ledgers/:id/preview'>

/** What a previewed sheet would do: how many are new, every wrong cell with its remedy, the first rows. */
export const EntryPreview = ({ preview }: { preview: Preview }) => {
  const t = useText()
  const say = useSay()
  const { issues, sample, rows, fresh, changed, unchanged } = preview
  const wrong: Column<Preview['issues'][number]>[] = [
    { key: 'row', header: t('ledgers.import.row'), figures: true, width: '4rem', cell: one => one.row },
    { key: 'column', header: t('ledgers.import.column'), cell: one => one.column },
    { key: 'what', header: t('ledgers.import.what'), names: true, cell: one => say(one.message) },
    { key: 'remedy', header: t('ledgers.import.remedy'), cell: one => say(one.remedy) },
  ]
  const coming: Column<Preview['sample'][number]>[] = [
    { key: 'row', header: t('ledgers.import.row'), figures: true, width: '4rem', cell: one => one.row },
    { key: 'key', header: t('ledgers.key'), names: true, cell: one => one.key },
    { key: 'date', header: t('ledgers.date'), cell: one => <span className="tp-nowrap">{one.date}</span> },
    { key: 'unit', header: t('ledgers.unit'), cell: one => one.unit },
    { key: 'what', header: t('ledgers.state'), cell: one => <StateTag tone={one.what === 'fresh' ? 'ok' : 'info'}>{t(`ledgers.import.${one.what}`)}</StateTag> },
  ]
  return (
    <>
      <Block><p role="status">{t('ledgers.import.counts', { rows, fresh, changed, unchanged })}</p></Block>
      {issues.length > 0 && <Block flush title={t('ledgers.import.issues')} note={String(issues.length)}><DataTable caption={t('ledgers.import.issues')} columns={wrong} rows={issues} rowKey={one => `${one.row} ${one.column} ${one.code}`} /></Block>}
      {issues.length === 0 && sample.length > 0 && <Block flush title={t('ledgers.import.sample')} note={String(sample.length)}><DataTable caption={t('ledgers.import.sample')} columns={coming} rows={sample} rowKey={one => one.key} /></Block>}
    </>
  )
}

import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useSay, useText } from '../../../design/use-text.ts'

type Preview = Answer<'POST /roster/preview'>

/** What a previewed roster would do: how many are new, every wrong cell with its remedy, the first changes. */
export const RosterPreview = ({ preview, act, list }: { preview: Preview; /** the way to bring it in, when nothing is wrong */ act?: React.ReactNode; /** the way to take the list of what is wrong along */ list: React.ReactNode }) => {
  const t = useText()
  const say = useSay()
  const { rows, fresh, changed, unchanged, issues, sample, unknownHeadings } = preview
  const wrong: Column<Preview['issues'][number]>[] = [
    { key: 'row', header: t('organisation.roster.row'), figures: true, width: '4rem', cell: one => one.row },
    { key: 'column', header: t('organisation.roster.column'), cell: one => one.column },
    { key: 'what', header: t('organisation.roster.what'), names: true, cell: one => say(one.message) },
    { key: 'remedy', header: t('organisation.roster.remedy'), cell: one => say(one.remedy) },
  ]
  const changes: Column<Preview['sample'][number]>[] = [
    { key: 'row', header: t('organisation.roster.row'), figures: true, width: '4rem', cell: one => one.row },
    { key: 'name', header: t('organisation.name'), names: true, cell: one => one.name },
    { key: 'number', header: t('organisation.staff-number'), cell: one => <span className="tp-num">{one.staffNumber}</span> },
    { key: 'section', header: t('organisation.section'), cell: one => one.section },
    { key: 'what', header: t('organisation.roster.changes'), cell: one => <StateTag tone={one.what === 'fresh' ? 'ok' : 'info'}>{t(`organisation.roster.${one.what}`)}</StateTag> },
    { key: 'columns', header: t('organisation.roster.columns'), cell: one => one.columns.join(t('design.listComma')) },
  ]
  return (
    <>
      <Block>
        <div className="tp-row" role="status" style={{ justifyContent: 'space-between' }}>
          <p>{t('organisation.roster.counts', { rows, fresh, changed, unchanged })}{unknownHeadings.length > 0 && <span className="tp-muted"> · {t('organisation.roster.ignored', { headings: unknownHeadings.join(t('design.listComma')) })}</span>}{issues.length === 0 && fresh + changed === 0 && <span className="tp-muted"> · {t('organisation.roster.same')}</span>}</p>
          {act}
        </div>
      </Block>
      {issues.length > 0 && <Block flush title={t('organisation.roster.issues')} note={t('organisation.roster.issues.note', { count: issues.length })} end={list}><DataTable caption={t('organisation.roster.issues')} columns={wrong} rows={issues} rowKey={one => `${one.row} ${one.column} ${one.code} ${one.message.zh}`} /></Block>}
      {sample.length > 0 && <Block flush title={t('organisation.roster.changes')} note={t('organisation.roster.changes.first', { count: sample.length })}><DataTable caption={t('organisation.roster.changes')} columns={changes} rows={sample} rowKey={one => one.staffNumber} /></Block>}
    </>
  )
}

import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { SideDot } from '../../../design/side-tag.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useSay, useText } from '../../../design/use-text.ts'

type Preview = Answer<'POST /plans/:id/goals/preview'>

/** What a previewed sheet would do: how many goals are new or changed, every wrong cell with its remedy, what would change. */
export const ImportPreview = ({ preview, act }: { preview: Preview; /** the way to bring it in, when nothing is wrong */ act?: React.ReactNode }) => {
  const t = useText()
  const say = useSay()
  const { goals, fresh, changed, unchanged, issues, changes, unknownHeadings } = preview
  return (
    <>
      <Block>
        <div className="tp-between" role="status">
          <p>{t('planning.sheet.counts', { goals, fresh, changed, unchanged })}{unknownHeadings.length > 0 && <span className="tp-muted"> · {t('planning.sheet.ignored', { headings: unknownHeadings.join(t('design.listComma')) })}</span>}{issues.length === 0 && fresh + changed === 0 && <span className="tp-muted"> · {t('planning.sheet.same')}</span>}</p>
          {act}
        </div>
      </Block>
      {issues.length > 0 && (
        <Block flush title={t('planning.sheet.issues')} note={t('planning.sheet.issues.note', { count: issues.length })}>
          <DataTable caption={t('planning.sheet.issues')} rows={issues} rowKey={one => `${one.row} ${one.code} ${one.column.zh} ${one.message.zh}`}
            columns={[
              { key: 'row', header: t('planning.sheet.row'), figures: true, width: '4rem', cell: one => one.row },
              { key: 'column', header: t('planning.sheet.column'), cell: one => say(one.column) },
              { key: 'what', header: t('planning.sheet.what'), names: true, cell: one => say(one.message) },
              { key: 'remedy', header: t('planning.sheet.remedy'), cell: one => say(one.remedy) },
            ]} />
        </Block>
      )}
      {changes.length > 0 && (
        <Block flush title={t('planning.sheet.changes')} note={t('planning.unlinked.count', { count: changes.length })}>
          <DataTable caption={t('planning.sheet.changes')} rows={changes} rowKey={one => one.code}
            columns={[
              { key: 'row', header: t('planning.sheet.row'), figures: true, width: '4rem', cell: one => one.row },
              { key: 'title', header: t('planning.goal.title'), names: true, cell: one => <><SideDot side={one.side} /> {one.code} {one.title}</> },
              { key: 'what', header: t('planning.sheet.changes'), cell: one => <StateTag tone={one.what === 'fresh' ? 'ok' : 'info'}>{t(`planning.sheet.${one.what}`)}</StateTag> },
              { key: 'columns', header: t('planning.sheet.columns'), cell: one => one.columns.map(say).join(t('design.listComma')) },
            ]} />
        </Block>
      )}
    </>
  )
}

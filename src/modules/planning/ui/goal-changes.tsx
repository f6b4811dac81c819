import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { SideDot } from '../../../design/side-tag.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useSay, useText } from '../../../design/use-text.ts'

/** Which goals a previewed sheet would enter or change, and in which columns. */
export const GoalChanges = ({ changes }: { changes: Answer<'POST /plans/:id/goals/preview'>['changes'] }) => {
  const t = useText()
  const say = useSay()
  if (changes.length === 0) return null
  return (
    <Block flush title={t('planning.sheet.changes')} note={t('planning.unlinked.count', { count: changes.length })}>
      <DataTable caption={t('planning.sheet.changes')} rows={changes} rowKey={one => one.code}
        columns={[
          { key: 'row', header: t('design.import.row'), figures: true, width: '4rem', cell: one => one.row },
          { key: 'title', header: t('planning.goal.title'), names: true, cell: one => <><SideDot side={one.side} /> {one.code} {one.title}</> },
          { key: 'what', header: t('planning.sheet.changes'), cell: one => <StateTag tone={one.what === 'fresh' ? 'ok' : 'info'}>{t(`planning.sheet.${one.what}`)}</StateTag> },
          { key: 'columns', header: t('planning.sheet.columns'), cell: one => one.columns.map(say).join(t('design.listComma')) },
        ]} />
    </Block>
  )
}

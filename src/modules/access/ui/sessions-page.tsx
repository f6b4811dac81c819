import { useAct, useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { InstantWord } from './instant-word.tsx'

type Session = Answer<'GET /sessions'>['rows'][number]

/** 我的登录: where one is signed in, and the way to end it. */
export const Page = () => {
  const t = useText()
  const { data, error, refetch } = useCall('GET /sessions')
  const end = useAct('DELETE /sessions/:id', { refresh: ['GET /sessions'] })
  const endOthers = useAct('DELETE /sessions', { refresh: ['GET /sessions'] })
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  const columns: Column<Session>[] = [
    { key: 'started', header: t('access.sessions.started'), names: true, cell: row => <InstantWord at={row.startedAt} /> },
    { key: 'seen', header: t('access.sessions.seen'), cell: row => <InstantWord at={row.seenAt} /> },
    { key: 'address', header: t('access.sessions.address'), cell: row => row.address },
    { key: 'act', header: t('access.actions'), cell: row => (row.current ? <StateTag tone="ok">{t('access.sessions.this')}</StateTag> : <Button size="row" busy={end.isPending} onClick={() => end.mutate({ params: { id: row.id } })}>{t('access.sessions.end')}</Button>) },
  ]
  return (
    <PageFrame title={t('access.sessions.title')} facts={[t('access.sessions.note')]}
      actions={data && data.rows.length > 1 && <Confirm action={t('access.sessions.end-others')} question={t('access.sessions.end-others.ask')} yes={t('access.sessions.end')} busy={endOthers.isPending} onYes={() => endOthers.mutate({})} />}>
      <Block flush><DataTable caption={t('access.sessions.title')} columns={columns} rows={data?.rows} rowKey={row => row.id} /></Block>
    </PageFrame>
  )
}

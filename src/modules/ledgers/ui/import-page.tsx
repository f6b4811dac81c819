import { useParams } from 'react-router'
import { linkTo, useAct, useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { buttonClass } from '../../../design/button.tsx'
import { ForbiddenState } from '../../../design/forbidden-state.tsx'
import { ImportWalk } from '../../../design/import-walk.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { EntrySample } from './entry-sample.tsx'

/** 导入台账: a file is previewed, with every wrong cell named, and then comes in whole or not at all. */
export const Page = () => {
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /ledgers/:id', { params: { id } })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  return data ? <ImportForm register={data} /> : <Skeleton lines={8} />
}

const ImportForm = ({ register }: { register: Answer<'GET /ledgers/:id'> }) => {
  const t = useText()
  const params = { id: register.id }
  const preview = useAct('POST /ledgers/:id/preview', { refresh: [] })
  const bring = useAct('POST /ledgers/:id/import', { onDone: () => preview.reset() })
  if (!register.can.enter) return <ForbiddenState who={t('ledgers.enter.audience')} />
  // The typed body is empty; what travels is the form that holds the file.
  return (
    <PageFrame title={t('ledgers.import')} facts={[t('ledgers.import.way')]} trail={[{ label: t('ledgers.title'), to: '/ledgers' }, { label: register.name, to: `/ledgers/${register.id}` }]}
      actions={<a className={buttonClass({})} href={linkTo('GET /ledgers/:id/template', { params })} download>{t('ledgers.template')}</a>}>
      <ImportWalk preview={preview} bring={bring} onPreview={form => preview.mutate({ params, body: form as never })} onImport={(form, then) => bring.mutate({ params, body: form as never }, then)} movedCode="ledgers.sheet-has-issues"
        notice={<p className="tp-muted">{t('ledgers.no-survey-data')}</p>}
        file={{ label: t('ledgers.import.file') }}
        words={({ rows, fresh, changed, unchanged }) => ({ counts: t('ledgers.import.counts', { rows, fresh, changed, unchanged }), action: t('ledgers.import.now', { rows }) })}
        done={bring.data && { words: t('ledgers.import.done', { ...bring.data }), to: `/ledgers/${register.id}`, label: register.name }}
        changes={({ issues, sample }) => issues.length === 0 && <EntrySample sample={sample} />} />
    </PageFrame>
  )
}

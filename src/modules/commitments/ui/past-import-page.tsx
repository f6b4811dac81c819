import { linkTo, useAct } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { buttonClass } from '../../../design/button.tsx'
import { ForbiddenState } from '../../../design/forbidden-state.tsx'
import { ImportWalk } from '../../../design/import-walk.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useText } from '../../../design/use-text.ts'
import { PastSample } from './past-sample.tsx'

/** 导入往年实事: a file is previewed, with every wrong cell named, and then comes in whole or not at all. */
export const Page = () => {
  const t = useText()
  const { can } = useSession()
  const preview = useAct('POST /past-deeds/preview', { refresh: [] })
  const bring = useAct('POST /past-deeds/import', { onDone: () => preview.reset() })
  if (!can('commitments.import-past')) return <ForbiddenState who={t('commitments.past.audience')} />
  // The typed body is empty; what travels is the form that holds the file.
  return (
    <PageFrame title={t('commitments.past.import')} facts={[t('commitments.past.import.way')]} trail={[{ label: t('commitments.title'), to: '/commitments' }, { label: t('commitments.past'), to: '/commitments/past' }]}
      actions={<a className={buttonClass({})} href={linkTo('GET /past-deeds/template')} download>{t('commitments.past.template')}</a>}>
      <ImportWalk preview={preview} bring={bring} onPreview={form => preview.mutate({ body: form as never })} onImport={(form, then) => bring.mutate({ body: form as never }, then)} movedCode="commitments.past-has-issues"
        file={{ label: t('commitments.past.file'), hint: t('commitments.past.file.hint') }}
        words={({ rows, fresh, changed, unchanged }) => ({ counts: t('commitments.past.preview.counts', { rows, fresh, changed, unchanged }), action: t('commitments.past.import.now', { rows }) })}
        done={bring.data && { words: t('commitments.past.done', { ...bring.data }), to: '/commitments/past', label: t('commitments.past') }}
        changes={({ issues, sample }) => issues.length === 0 && <PastSample sample={sample} />} />
    </PageFrame>
  )
}

import { useParams } from 'react-router'
import { linkTo, useAct, useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { buttonClass } from '../../../design/button.tsx'
import { ImportWalk } from '../../../design/import-walk.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { GoalChanges } from './goal-changes.tsx'
import type { Plan } from './plan-shapes.ts'

/** 导入目标: a sheet is previewed, with every wrong cell named, and then comes in whole or not at all. */
export const Page = () => {
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /plans/:id', { params: { id } })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  return data ? <ImportView plan={data} /> : <Skeleton lines={6} />
}

const ImportView = ({ plan }: { plan: Plan }) => {
  const t = useText()
  const params = { id: plan.id }
  const preview = useAct('POST /plans/:id/goals/preview', { refresh: [] })
  const bring = useAct('POST /plans/:id/goals/import', { onDone: () => preview.reset() })
  // The typed body is empty; what travels is the form that holds the file.
  return (
    <PageFrame title={t('planning.sheet.title')} facts={[t('planning.sheet.way')]} audience={t('planning.goal.audience')} trail={[{ label: plan.title, to: `/plans/${plan.id}` }]} actions={<a className={buttonClass({ size: 'row' })} href={linkTo('GET /goals/template')} download>{t('planning.sheet.template.get')}</a>}>
      <ImportWalk preview={preview} bring={bring} onPreview={form => preview.mutate({ params, body: form as never })} onImport={(form, then) => bring.mutate({ params, body: form as never }, then)} movedCode="planning.sheet-has-issues"
        file={{ label: t('planning.sheet.file'), hint: t('planning.sheet.file.hint') }}
        words={({ goals, fresh, changed, unchanged }) => ({ counts: t('planning.sheet.counts', { goals, fresh, changed, unchanged }), action: t('planning.sheet.action', { goals: fresh + changed }) })}
        done={bring.data && { words: t('planning.sheet.done', { ...bring.data }), to: `/plans/${plan.id}`, label: t('planning.sheet.see') }}
        changes={({ changes }) => <GoalChanges changes={changes} />} />
    </PageFrame>
  )
}

import { useState } from 'react'
import { useParams } from 'react-router'
import { linkTo, useAct, useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button, buttonClass, LinkButton } from '../../../design/button.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { FileField } from '../../../design/fields/file-field.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { asProblem } from '../../../design/problem.ts'
import { Skeleton } from '../../../design/skeleton.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { ImportPreview } from './import-preview.tsx'
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
  const [file, setFile] = useState<File | null>(null)
  const [tried, setTried] = useState(false)
  const preview = useAct('POST /plans/:id/goals/preview', { refresh: [] })
  const bring = useAct('POST /plans/:id/goals/import', { onDone: () => preview.reset() })
  // The typed body is empty; what travels is the form that holds the file.
  const form = () => {
    const data = new FormData()
    if (file) data.set('file', file)
    return { params: { id: plan.id }, body: data as never }
  }
  const look = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    bring.reset()
    if (file) preview.mutate(form())
  }
  // What held at the preview may hold no longer: the refusal is followed by a fresh look at the same file.
  const moved = asCode(bring.error) === 'planning.sheet-has-issues'
  const importNow = () => bring.mutate(form(), { onError: error => { if (asCode(error) === 'planning.sheet-has-issues') preview.mutate(form()) } })
  const seen = preview.data
  const ready = seen && seen.issues.length === 0 && seen.fresh + seen.changed > 0
  return (
    <PageFrame title={t('planning.sheet.title')} facts={[t('planning.sheet.way')]} audience={t('planning.goal.audience')} trail={[{ label: plan.title, to: `/plans/${plan.id}` }]} actions={<a className={buttonClass({ size: 'row' })} href={linkTo('GET /goals/template')} download>{t('planning.sheet.template.get')}</a>}>
      <div className="tp-stack">
        <Block>
          <form className="tp-form" onSubmit={look} noValidate>
            {moved ? <p role="alert"><StateTag tone="danger">{t('planning.sheet.moved')}</StateTag></p> : (preview.error ?? bring.error) && <FormProblem error={preview.error ?? bring.error} />}
            {bring.data && <div className="tp-row" role="status"><StateTag tone="ok">{t('planning.sheet.done', { ...bring.data })}</StateTag><LinkButton size="row" to={`/plans/${plan.id}`}>{t('planning.sheet.see')}</LinkButton></div>}
            <FileField label={t('planning.sheet.file')} hint={t('planning.sheet.file.hint')} accept=".xlsx" error={tried && !file ? t('planning.sheet.file.missing') : undefined} unreadable={t('planning.sheet.file.unreadable')} onChoose={chosen => { setFile(chosen); preview.reset(); bring.reset() }} />
            <div className="tp-btns"><Button type="submit" kind={ready ? undefined : 'primary'} busy={preview.isPending}>{t('planning.sheet.preview')}</Button></div>
          </form>
        </Block>
        {seen && <ImportPreview preview={seen} act={ready && <Confirm action={t('planning.sheet.action', { goals: seen.fresh + seen.changed })} question={t('planning.sheet.ask', { fresh: seen.fresh, changed: seen.changed })} yes={t('planning.sheet.yes')} busy={bring.isPending} onYes={importNow} />} />}
      </div>
    </PageFrame>
  )
}

const asCode = (error: unknown) => (error ? asProblem(error).code : undefined)

import { useState } from 'react'
import { useParams } from 'react-router'
import { linkTo, useAct, useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button, buttonClass, LinkButton } from '../../../design/button.tsx'
import { Field } from '../../../design/fields/field.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { ForbiddenState } from '../../../design/forbidden-state.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { EntryPreview } from './entry-preview.tsx'

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
  const [file, setFile] = useState<File | null>(null)
  const [tried, setTried] = useState(false)
  const preview = useAct('POST /ledgers/:id/preview', { refresh: [] })
  const bring = useAct('POST /ledgers/:id/import', { onDone: () => preview.reset() })
  if (!register.can.enter) return <ForbiddenState who={t('ledgers.enter.audience')} />
  // The typed body names the fields; what travels is the form that holds the file.
  const form = () => {
    const data = new FormData()
    if (file) data.set('file', file)
    return { params, body: data as never }
  }
  // The file is read whole when it is chosen, so that what was previewed is what comes in.
  const choose = async (chosen: File | undefined) => {
    preview.reset()
    bring.reset()
    setFile(chosen ? new File([await chosen.arrayBuffer()], chosen.name, { type: chosen.type }) : null)
  }
  const seen = preview.data
  const ready = seen && seen.issues.length === 0 && seen.fresh + seen.changed > 0
  return (
    <PageFrame title={t('ledgers.import')} facts={[t('ledgers.import.way')]} trail={[{ label: t('ledgers.title'), to: '/ledgers' }, { label: register.name, to: `/ledgers/${register.id}` }]}
      actions={<a className={buttonClass({})} href={linkTo('GET /ledgers/:id/template', { params })} download>{t('ledgers.template')}</a>}>
      <Block>
        <form className="tp-form" noValidate onSubmit={event => { event.preventDefault(); setTried(true); if (file) preview.mutate(form()) }}>
          <p className="tp-muted">{t('ledgers.no-survey-data')}</p>
          <FormProblem error={preview.error ?? bring.error} labels={{ file: t('ledgers.import.file') }} />
          {bring.data && <div className="tp-row" role="status"><StateTag tone="ok">{t('ledgers.import.done', { ...bring.data })}</StateTag><LinkButton size="row" to={`/ledgers/${register.id}`}>{register.name}</LinkButton></div>}
          <Field label={t('ledgers.import.file')} error={tried && !file ? t('ledgers.import.file.missing') : undefined}>
            {wiring => <input {...wiring} className="tp-input" type="file" accept=".xlsx" onChange={event => void choose(event.target.files?.[0])} />}
          </Field>
          <div className="tp-btns">
            <Button type="submit" kind={ready ? undefined : 'primary'} busy={preview.isPending}>{t('ledgers.import.preview')}</Button>
            {ready && <Button kind="primary" busy={bring.isPending} onClick={() => bring.mutate(form())}>{t('ledgers.import.now', { rows: seen.rows })}</Button>}
          </div>
        </form>
      </Block>
      {seen && <EntryPreview preview={seen} />}
    </PageFrame>
  )
}

import { useState } from 'react'
import { linkTo, useAct } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { Button, buttonClass, LinkButton } from '../../../design/button.tsx'
import { Field } from '../../../design/fields/field.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { ForbiddenState } from '../../../design/forbidden-state.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { PastPreview } from './past-preview.tsx'

/** 导入往年实事: a file is previewed, with every wrong cell named, and then comes in whole or not at all. */
export const Page = () => {
  const t = useText()
  const { can } = useSession()
  const [file, setFile] = useState<File | null>(null)
  const [tried, setTried] = useState(false)
  const preview = useAct('POST /past-deeds/preview', { refresh: [] })
  const bring = useAct('POST /past-deeds/import', { onDone: () => preview.reset() })
  if (!can('commitments.import-past')) return <ForbiddenState who={t('commitments.past.audience')} />
  // The typed body names the fields; what travels is the form that holds the file.
  const form = () => {
    const data = new FormData()
    if (file) data.set('file', file)
    return { body: data as never }
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
    <PageFrame title={t('commitments.past.import')} facts={[t('commitments.past.import.way')]} trail={[{ label: t('commitments.title'), to: '/commitments' }, { label: t('commitments.past'), to: '/commitments/past' }]}
      actions={<a className={buttonClass({})} href={linkTo('GET /past-deeds/template')} download>{t('commitments.past.template')}</a>}>
      <Block>
        <form className="tp-form" noValidate onSubmit={event => { event.preventDefault(); setTried(true); if (file) preview.mutate(form()) }}>
          <FormProblem error={preview.error ?? bring.error} labels={{ file: t('commitments.past.file') }} />
          {bring.data && <div className="tp-row" role="status"><StateTag tone="ok">{t('commitments.past.done', { ...bring.data })}</StateTag><LinkButton size="row" to="/commitments/past">{t('commitments.past')}</LinkButton></div>}
          <Field label={t('commitments.past.file')} hint={t('commitments.past.file.hint')} error={tried && !file ? t('commitments.past.file.missing') : undefined}>
            {wiring => <input {...wiring} className="tp-input" type="file" accept=".xlsx" onChange={event => void choose(event.target.files?.[0])} />}
          </Field>
          <div className="tp-btns">
            <Button type="submit" kind={ready ? undefined : 'primary'} busy={preview.isPending}>{t('commitments.past.preview')}</Button>
            {ready && <Button kind="primary" busy={bring.isPending} onClick={() => bring.mutate(form())}>{t('commitments.past.import.now', { rows: seen.rows })}</Button>}
          </div>
        </form>
      </Block>
      {seen && <PastPreview preview={seen} />}
    </PageFrame>
  )
}

import { useState } from 'react'
import { linkTo, useAct } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { Button, buttonClass } from '../../../design/button.tsx'
import { CheckField } from '../../../design/fields/check-field.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { Field } from '../../../design/fields/field.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { RosterPreview } from './roster-preview.tsx'

/** 导入花名册: a file is previewed, with every wrong cell named, and then comes in whole. */
export const Page = () => {
  const t = useText()
  const { can, today } = useSession()
  const [file, setFile] = useState<File | null>(null)
  const [tried, setTried] = useState(false)
  const [from, setFrom] = useState(today)
  const [numeric, setNumeric] = useState(false)
  const preview = useAct('POST /roster/preview', { refresh: [] })
  const bring = useAct('POST /roster/import', { onDone: () => preview.reset() })
  const again = () => { preview.reset(); bring.reset() }
  // The typed body names the fields; what travels is the form that holds them and the file.
  const form = () => {
    const data = new FormData()
    data.set('from', from)
    data.set('numericStaffNumbers', numeric ? 'accept' : 'refuse')
    if (file) data.set('file', file)
    return { body: data as never }
  }
  const look = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    bring.reset()
    if (file) preview.mutate(form())
  }
  return (
    <PageFrame title={t('organisation.roster.title')} trail={[{ label: t('organisation.people.title'), to: '/people' }]}
      actions={<><a className={buttonClass({})} href={linkTo('GET /roster/template')}>{t('organisation.roster.template')}</a>{can('organisation.export-people') && <a className={buttonClass({})} href={linkTo('GET /roster/export')} title={t('organisation.roster.export.note')}>{t('organisation.roster.export')}</a>}</>}>
      <Block>
        <form className="tp-form" onSubmit={look} noValidate style={{ maxWidth: '32rem' }}>
          {(preview.error ?? bring.error) && <FormProblem error={preview.error ?? bring.error} labels={{ from: t('organisation.roster.from') }} />}
          {bring.data && <p role="status"><StateTag tone="ok">{t('organisation.roster.done', { ...bring.data })}</StateTag></p>}
          <Field label={t('organisation.roster.file')} hint={t('organisation.roster.file.hint')} error={tried && !file ? t('organisation.roster.file-missing') : undefined}>
            {wiring => <input {...wiring} className="tp-input" type="file" accept=".xlsx" onChange={event => { setFile(event.target.files?.[0] ?? null); again() }} />}
          </Field>
          <DateField label={t('organisation.roster.from')} value={from} max={today} onChange={day => { setFrom(day); again() }} error={fieldError(preview.error, 'from')} />
          <CheckField label={t('organisation.roster.numeric')} checked={numeric} onChange={checked => { setNumeric(checked); again() }} />
          <div className="tp-btns">
            <Button type="submit" kind={preview.data && preview.data.issues.length === 0 ? undefined : 'primary'} busy={preview.isPending}>{t('organisation.roster.preview')}</Button>
            {preview.data && preview.data.issues.length === 0 && <Button kind="primary" busy={bring.isPending} onClick={() => bring.mutate(form())}>{t('organisation.roster.import', { rows: preview.data.rows })}</Button>}
          </div>
        </form>
      </Block>
      {preview.data && <RosterPreview preview={preview.data} />}
    </PageFrame>
  )
}

import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { usePostName } from '../../../app-shell/post-name.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { Button, LinkButton } from '../../../design/button.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { CheckField } from '../../../design/fields/check-field.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { ForbiddenState } from '../../../design/forbidden-state.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { asProblem } from '../../../design/problem.ts'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { IssueList } from './issue-list.tsx'
import { mappingIn, RosterColumns, type ChosenHeadings } from './roster-columns.tsx'
import { RosterFile } from './roster-file.tsx'
import { RosterLinks } from './roster-links.tsx'
import { RosterPreview } from './roster-preview.tsx'

/** 导入花名册: a file is previewed, with every wrong cell named, and then comes in whole or not at all. */
export const Page = () => {
  const t = useText()
  const { can, post, today } = useSession()
  const nameOf = usePostName()
  const [file, setFile] = useState<File | null>(null)
  const [tried, setTried] = useState(false)
  const [from, setFrom] = useState(today)
  const [numeric, setNumeric] = useState(false)
  const [headings, setHeadings] = useState<ChosenHeadings>({})
  const preview = useAct('POST /roster/preview', { refresh: [] })
  const bring = useAct('POST /roster/import', { onDone: () => preview.reset() })
  const again = () => { preview.reset(); bring.reset() }
  if (!can('organisation.edit-people')) return <ForbiddenState who={t('organisation.edit.audience')} post={post ? nameOf(post) : undefined} />
  // The typed body names the fields; what travels is the form that holds them and the file.
  const form = () => {
    const data = new FormData()
    data.set('from', from)
    data.set('numericStaffNumbers', numeric ? 'accept' : 'refuse')
    for (const [key, heading] of Object.entries(headings)) if (heading) data.set(`heading.${key}`, heading)
    if (file) data.set('file', file)
    return { body: data as never }
  }
  const look = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    bring.reset()
    if (file) preview.mutate(form())
  }
  // What held at the preview may hold no longer: the refusal is followed by a fresh look at the same file.
  const moved = asCode(bring.error) === 'organisation.roster-has-issues'
  const importNow = () => bring.mutate(form(), { onError: error => { if (asCode(error) === 'organisation.roster-has-issues') preview.mutate(form()) } })
  const seen = preview.data
  const mapping = mappingIn(preview.error) ?? seen?.mapping
  const ready = seen && seen.issues.length === 0 && seen.fresh + seen.changed > 0
  return (
    <PageFrame title={t('organisation.roster.title')} facts={[t('organisation.roster.way')]} audience={t('organisation.edit.audience')} trail={[{ label: t('organisation.people.title'), to: '/people' }]} actions={<RosterLinks />}>
      <Block>
        <form className="tp-form" onSubmit={look} noValidate>
          {moved ? <p role="alert"><StateTag tone="danger">{t('organisation.roster.moved')}</StateTag></p> : (preview.error ?? bring.error) && <FormProblem error={preview.error ?? bring.error} labels={{ from: t('organisation.roster.from'), file: t('organisation.roster.file') }} />}
          {bring.data && <div className="tp-row" role="status"><StateTag tone="ok">{t('organisation.roster.done', { ...bring.data })}</StateTag><LinkButton size="row" to="/people">{t('organisation.roster.see-people')}</LinkButton></div>}
          <RosterFile missing={tried && !file} onChoose={chosen => { setFile(chosen); setHeadings({}); again() }} />
          <DateField label={t('organisation.roster.from')} value={from} max={today} onChange={day => { setFrom(day); again() }} error={fieldError(preview.error, 'from')} />
          <CheckField label={t('organisation.roster.numeric')} checked={numeric} onChange={checked => { setNumeric(checked); again() }} />
          {mapping && <RosterColumns mapping={mapping} chosen={headings} open={preview.isError} onChange={setHeadings} />}
          <div className="tp-btns"><Button type="submit" kind={ready ? undefined : 'primary'} busy={preview.isPending}>{t('organisation.roster.preview')}</Button></div>
        </form>
      </Block>
      {seen && <RosterPreview preview={seen} list={<IssueList form={() => form().body} />} act={ready && <Confirm action={t('organisation.roster.import', { rows: seen.rows })} question={t('organisation.roster.import.ask', { rows: seen.rows, fresh: seen.fresh, changed: seen.changed, from: seen.from })} yes={t('organisation.roster.import.yes')} busy={bring.isPending} onYes={importNow} />} />}
    </PageFrame>
  )
}

const asCode = (error: unknown) => (error ? asProblem(error).code : undefined)

import { useState } from 'react'
import { saveAnswer, useAct } from '../../../app-shell/client.ts'
import { usePostName } from '../../../app-shell/post-name.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { CheckField } from '../../../design/fields/check-field.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { fieldError } from '../../../design/fields/form-problem.tsx'
import { ForbiddenState } from '../../../design/forbidden-state.tsx'
import { ImportWalk } from '../../../design/import-walk.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useText } from '../../../design/use-text.ts'
import { mappingIn, RosterColumns, type ChosenHeadings } from './roster-columns.tsx'
import { RosterLinks } from './roster-links.tsx'
import { RosterSample } from './roster-sample.tsx'

/** 导入花名册: a file is previewed, with every wrong cell named, and then comes in whole or not at all. */
export const Page = () => {
  const t = useText()
  const { can, post, today } = useSession()
  const nameOf = usePostName()
  const [from, setFrom] = useState(today)
  const [numeric, setNumeric] = useState(false)
  const [headings, setHeadings] = useState<ChosenHeadings>({})
  const preview = useAct('POST /roster/preview', { refresh: [] })
  const bring = useAct('POST /roster/import', { onDone: () => preview.reset() })
  const again = () => { preview.reset(); bring.reset() }
  if (!can('organisation.edit-people')) return <ForbiddenState who={t('organisation.edit.audience')} post={post ? nameOf(post) : undefined} />
  // The typed body names the fields; what travels is the form that holds them and the file.
  const filled = (form: FormData) => {
    form.set('from', from)
    form.set('numericStaffNumbers', numeric ? 'accept' : 'refuse')
    for (const [key, heading] of Object.entries(headings)) if (heading) form.set(`heading.${key}`, heading)
    return form
  }
  const mapping = mappingIn(preview.error) ?? preview.data?.mapping
  return (
    <PageFrame title={t('organisation.roster.title')} facts={[t('organisation.roster.way')]} audience={t('organisation.edit.audience')} trail={[{ label: t('organisation.people.title'), to: '/people' }]} actions={<RosterLinks />}>
      <ImportWalk preview={preview} bring={bring} onPreview={form => preview.mutate({ body: filled(form) as never })} onImport={(form, then) => bring.mutate({ body: filled(form) as never }, then)} movedCode="organisation.roster-has-issues"
        file={{ label: t('organisation.roster.file'), hint: t('organisation.roster.file.hint') }} labels={{ from: t('organisation.roster.from') }}
        onChoose={() => setHeadings({})} onIssuesFile={form => saveAnswer('POST /roster/issues', filled(form))}
        fields={<>
          <DateField label={t('organisation.roster.from')} value={from} max={today} onChange={day => { setFrom(day); again() }} error={fieldError(preview.error, 'from')} />
          <CheckField label={t('organisation.roster.numeric')} checked={numeric} onChange={checked => { setNumeric(checked); again() }} />
          {mapping && <RosterColumns mapping={mapping} chosen={headings} open={preview.isError} onChange={setHeadings} />}
        </>}
        words={({ rows, fresh, changed, unchanged, from: day }) => ({ counts: t('organisation.roster.counts', { rows, fresh, changed, unchanged }), action: t('organisation.roster.import', { rows }), ask: t('organisation.roster.import.ask', { rows, fresh, changed, from: day }) })}
        done={bring.data && { words: t('organisation.roster.done', { ...bring.data }), to: '/people', label: t('organisation.roster.see-people') }}
        changes={({ sample }) => <RosterSample sample={sample} />} />
    </PageFrame>
  )
}

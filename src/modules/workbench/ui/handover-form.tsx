import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useAct, type Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextAreaField } from '../../../design/fields/text-area-field.tsx'
import { useSay, useText } from '../../../design/use-text.ts'

/** Starts a hand-over: which post, to whom, and what the other should know; the list draws itself up. */
export const HandoverForm = ({ posts, chosen }: { posts: Answer<'GET /handover-options'>['posts']; chosen: string | undefined }) => {
  const t = useText()
  const say = useSay()
  const navigate = useNavigate()
  const [appointment, setAppointment] = useState(chosen ?? (posts.length === 1 ? posts[0]!.appointment : ''))
  const [to, setTo] = useState('')
  const [note, setNote] = useState('')
  const open = useAct('POST /handovers', { onDone: ({ id }) => void navigate(`/handovers/${id}`) })
  const followers = posts.find(each => each.appointment === appointment)?.followers ?? []
  return (
    <Block title={t('workbench.handover.start')}>
      <form className="tp-form" onSubmit={event => { event.preventDefault(); open.mutate({ body: { appointment, to, note } }) }}>
        <FormProblem error={open.error} />
        <SelectField label={t('workbench.handover.post')} value={appointment} placeholder={t('workbench.handover.choose')} options={posts.map(each => ({ value: each.appointment, label: `${each.unit} ${say(each.post)}` }))} onChange={value => { setAppointment(value); setTo('') }} />
        <SelectField label={t('workbench.handover.to')} value={to} placeholder={t('workbench.handover.choose')} options={followers.map(({ id, name }) => ({ value: id, label: name }))} error={fieldError(open.error, 'to')} disabled={appointment === ''} onChange={setTo} />
        <TextAreaField label={t('workbench.handover.note')} hint={t('workbench.handover.note.hint')} optional value={note} onChange={setNote} />
        <div className="tp-btns"><Button type="submit" kind="primary" busy={open.isPending} disabled={appointment === '' || to === ''}>{t('workbench.handover.list-up')}</Button></div>
      </form>
    </Block>
  )
}

import { useRef } from 'react'
import { linkTo, useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Meeting } from './meeting-types.ts'

/** Papers of the meeting, to be downloaded; never required. */
export const PapersBlock = ({ meeting }: { meeting: Meeting }) => {
  const t = useText()
  const chooser = useRef<HTMLInputElement>(null)
  const attach = useAct('POST /meetings/:id/attachments')
  const remove = useAct('DELETE /meetings/:id/attachments/:file')
  const send = (file: File | undefined) => {
    if (!file) return
    const body = new FormData()
    body.append('file', file)
    // The API map knows JSON bodies; the client sends a form as it is.
    attach.mutate({ params: { id: meeting.id }, body: body as unknown as undefined })
  }
  if (meeting.attachments.length === 0 && !meeting.can.attach) return null
  return (
    <Block title={t('branch-life.papers')} end={meeting.can.attach && <Button size="row" busy={attach.isPending} onClick={() => chooser.current?.click()}>{t('branch-life.papers.add')}</Button>}>
      <FormProblem error={attach.error ?? remove.error} />
      <input ref={chooser} type="file" hidden accept=".png,.jpg,.jpeg,.pdf,.docx,.xlsx,.txt" onChange={event => { send(event.target.files?.[0]); event.target.value = '' }} />
      {meeting.can.attach && <p className="tp-muted">{t('branch-life.papers.hint')}</p>}
      <ul>
        {meeting.attachments.map(paper => (
          <li key={paper.file} className="tp-between">
            <span><a className="tp-link" href={linkTo('GET /meetings/:id/attachments/:file', { params: { id: meeting.id, file: paper.file } })} download>{paper.name}</a> <span className="tp-muted">{t('branch-life.papers.by', { by: paper.by, size: Math.max(1, Math.round(paper.bytes / 1024)) })}</span></span>
            {meeting.can.attach && <Confirm size="row" action={t('branch-life.papers.remove')} question={t('branch-life.papers.remove.ask', { name: paper.name })} yes={t('branch-life.papers.remove')} busy={remove.isPending} onYes={() => remove.mutate({ params: { id: meeting.id, file: paper.file } })} />}
          </li>
        ))}
      </ul>
    </Block>
  )
}

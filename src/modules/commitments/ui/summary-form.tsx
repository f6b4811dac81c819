import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextAreaField } from '../../../design/fields/text-area-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Summary } from './letter-shapes.ts'

/** The summary's words: the draft until somebody has kept them. */
export const SummaryForm = ({ branch, summary }: { branch: string; summary: Summary }) => {
  const t = useText()
  const { year, quarter, kept, draft } = summary
  const [text, setText] = useState(kept?.text ?? draft)
  const save = useAct('POST /commitment-summaries')
  return (
    <Block>
      <form className="tp-form" onSubmit={event => { event.preventDefault(); save.mutate({ body: { branch, year, quarter, text, version: kept?.version ?? 0 } }) }}>
        <FormProblem error={save.error} />
        <TextAreaField label={t('commitments.summary.text')} hint={kept ? t('commitments.summary.saved', { by: kept.savedBy, day: kept.savedOn }) : t('commitments.summary.not-saved')} value={text} maxLength={2000} onChange={setText} />
        <div className="tp-btns">
          <Button kind="primary" type="submit" busy={save.isPending} disabled={text.trim() === '' || text === kept?.text}>{t('commitments.summary.save')}</Button>
          {text !== draft && <Button onClick={() => setText(draft)}>{t('commitments.summary.again')}</Button>}
        </div>
      </form>
    </Block>
  )
}

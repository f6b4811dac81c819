import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Detail } from './assessment-types.ts'

/** The meeting's decision, and publication with it. */
export const PublishBlock = ({ detail, reload }: { detail: Detail; reload: () => void }) => {
  const t = useText()
  const [decision, setDecision] = useState('')
  const publish = useAct('POST /assessments/:id/publication')
  return (
    <Block title={t('assessment.act.publishBlock')}>
      <div className="tp-stack">
        <TextField label={t('assessment.act.decision')} hint={t('assessment.act.decisionHint')} required value={decision} onChange={setDecision} maxLength={500} error={fieldError(publish.error, 'decision')} />
        <FormProblem error={publish.error} labels={{ decision: t('assessment.act.decision') }} onReload={reload} />
        <div className="tp-btns"><Confirm action={t('assessment.act.publish')} question={t('assessment.act.publishQuestion')} yes={t('assessment.act.publish')} busy={publish.isPending} onYes={() => publish.mutate({ params: { id: detail.id }, body: { version: detail.version, decision: decision.trim() } })} /></div>
      </div>
    </Block>
  )
}

import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import type { Detail } from './assessment-types.ts'

/** Decides an appeal: the reason, and the stated figure that is put right when it is upheld. */
export const DecideForm = ({ detail, appeal, reload }: { detail: Detail; appeal: Detail['appeals'][number]; reload: () => void }) => {
  const t = useText()
  const say = useSay()
  const [words, setWords] = useState('')
  const stated = detail.stated.filter(({ unitId }) => unitId === appeal.unitId)
  const [value, setValue] = useState<Record<string, string>>({})
  const decide = useAct('POST /assessments/:id/appeals/:appeal/decision')
  const changed = stated.find(({ input, value: now }) => value[input] !== undefined && value[input] !== (now ?? ''))
  const send = (uphold: boolean) => decide.mutate({
    params: { id: detail.id, appeal: appeal.id },
    body: { version: detail.version, uphold, decision: words.trim(), ...(uphold && changed ? { correction: { input: changed.input, value: (value[changed.input] ?? '').trim() } } : {}) },
  })
  return (
    <div className="tp-stack">
      <TextField label={t('assessment.appeal.decision')} required value={words} onChange={setWords} maxLength={500} error={fieldError(decide.error, 'decision')} />
      {stated.map(({ input, title, unit, value: now }) => <NumberField key={input} optional label={t('assessment.appeal.correct', { input: say(title) })} value={value[input] ?? now ?? ''} unit={unit ? say(unit) : undefined} onChange={next => setValue({ ...value, [input]: next })} />)}
      <FormProblem error={decide.error} labels={{ decision: t('assessment.appeal.decision') }} onReload={reload} />
      <div className="tp-btns"><Button size="row" busy={decide.isPending} onClick={() => send(true)}>{t('assessment.appeal.uphold')}</Button><Button size="row" busy={decide.isPending} onClick={() => send(false)}>{t('assessment.appeal.decline')}</Button></div>
    </div>
  )
}

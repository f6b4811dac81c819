import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { fieldError, FormProblem } from '../design/fields/form-problem.tsx'
import { TextField } from '../design/fields/text-field.tsx'
import { PageFrame } from '../design/page-frame.tsx'
import { StateTag } from '../design/state-tag.tsx'
import { useText } from '../design/use-text.ts'
import { useAct } from './client.ts'

/** One's own password; `must` while the one that was handed out still has to be replaced. */
export const PasswordPage = ({ must }: { must?: boolean }) => {
  const t = useText()
  const [present, setPresent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const change = useAct('PUT /password', { onDone: () => { setPresent(''); setNext(''); setAgain(''); setTried(false) } })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (present && next && next === again) change.mutate({ body: { present, next } })
  }
  return (
    <PageFrame title={t('shell.password.title')} facts={must ? [t('shell.password.must')] : []}>
      <form className="tp-form" onSubmit={submit} noValidate style={{ maxWidth: '24rem' }}>
        {change.error && <FormProblem error={change.error} labels={{ present: t('shell.password.present'), next: t('shell.password.next') }} />}
        {change.isSuccess && <p role="status"><StateTag tone="ok">{t('shell.password.done')}</StateTag></p>}
        <TextField label={t('shell.password.present')} type="password" autoComplete="current-password" value={present} onChange={setPresent} error={fieldError(change.error, 'present') ?? (tried && !present ? t('shell.signIn.passwordMissing') : undefined)} />
        <TextField label={t('shell.password.next')} type="password" autoComplete="new-password" hint={t('shell.password.hint')} value={next} onChange={setNext} error={fieldError(change.error, 'next') ?? (tried && !next ? t('shell.signIn.passwordMissing') : undefined)} />
        <TextField label={t('shell.password.again')} type="password" autoComplete="new-password" value={again} onChange={setAgain} error={tried && next !== again ? t('shell.password.differ') : undefined} />
        <Button type="submit" kind="primary" busy={change.isPending}>{t('shell.password.do')}</Button>
      </form>
    </PageFrame>
  )
}

import { useEffect, useState } from 'react'
import { Button } from '../design/button.tsx'
import { FormProblem } from '../design/fields/form-problem.tsx'
import { TextField } from '../design/fields/text-field.tsx'
import { Mark } from '../design/mark.tsx'
import { useText } from '../design/use-text.ts'
import { useAct, useCall } from './client.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { LargeTypeSwitch } from './large-type-switch.tsx'
import type { Session } from './session.tsx'
import './sign-in-page.css'

/** Sign-in by account and password; in the demo, a list of people to walk in as. */
export const SignInPage = ({ onSignedIn }: { onSignedIn: (session: Session) => void }) => {
  const t = useText()
  const { data: options } = useCall('GET /sign-in/options')
  useEffect(() => { document.title = `${t('shell.signIn.title')} · ${t('design.product')}` }, [t])
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const signIn = useAct('POST /session', { refresh: ['GET /session'], onDone: onSignedIn })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (account.trim() && password) signIn.mutate({ body: { account: account.trim(), password } })
  }
  return (
    <div className="tp-sign-in">
      <header><Mark size={32} /><span>{t('design.product')}</span><div className="tp-btns tp-end"><LargeTypeSwitch /><LanguageSwitch /></div></header>
      <main>
        <form onSubmit={submit} noValidate data-density="read">
          <h1>{t('shell.signIn.title')}</h1>
          {options && <p className="tp-muted">{options.tenantName}</p>}
          {signIn.error && <FormProblem error={signIn.error} labels={{ account: t('shell.signIn.account'), password: t('shell.signIn.password') }} />}
          <TextField label={t('shell.signIn.account')} value={account} onChange={setAccount} autoComplete="username" autoFocus error={tried && !account.trim() ? t('shell.signIn.accountMissing') : undefined} />
          <TextField label={t('shell.signIn.password')} type="password" value={password} onChange={setPassword} autoComplete="current-password" error={tried && !password ? t('shell.signIn.passwordMissing') : undefined} />
          <Button type="submit" kind="primary" wide busy={signIn.isPending}>{t('shell.signIn.do')}</Button>
          <p className="tp-small tp-muted">{t('shell.signIn.help')}</p>
        </form>
        {options?.demo && <DemoAccounts accounts={options.demoAccounts} busy={signIn.isPending} onPick={picked => signIn.mutate({ body: { account: picked.account, password: picked.password } })} />}
      </main>
    </div>
  )
}

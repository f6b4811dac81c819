import { useEffect, useState } from 'react'
import { Block } from '../design/block.tsx'
import { Button } from '../design/button.tsx'
import { fieldError, FormProblem } from '../design/fields/form-problem.tsx'
import { TextField } from '../design/fields/text-field.tsx'
import { Mark } from '../design/mark.tsx'
import { useText } from '../design/use-text.ts'
import { useAct } from './client.ts'
import { LanguageSwitch } from './language-switch.tsx'
import './sign-in-page.css'

const roles = ['sysadmin', 'secadmin', 'auditor'] as const
type Named = { name: string; account: string; password: string }
const nobody: Named = { name: '', account: '', password: '' }

/** The page behind the one-time link of a first start: names all three administrators at once. The token stays behind '#', where no server log sees it. */
export const FirstAdministratorsPage = () => {
  const t = useText()
  const [tenantName, setTenantName] = useState('')
  const [named, setNamed] = useState<Record<typeof roles[number], Named>>({ sysadmin: nobody, secadmin: nobody, auditor: nobody })
  useEffect(() => { document.title = `${t('shell.first.title')} · ${t('design.product')}` }, [t])
  const name = useAct('POST /first-administrators', { onDone: () => location.assign('/') })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    name.mutate({ body: { token: location.hash.slice(1), tenantName: tenantName.trim(), administrators: roles.map(role => ({ role, ...named[role] })) } })
  }
  const put = (role: typeof roles[number], part: Partial<Named>) => setNamed(now => ({ ...now, [role]: { ...now[role], ...part } }))
  // Which of the three a refused field belongs to is said beside it: all three have a name, an account and a password.
  const words = { name: t('shell.first.name'), account: t('shell.signIn.account'), password: t('shell.signIn.password') }
  const labels = Object.fromEntries([['tenantName', t('shell.first.tenant')], ...roles.flatMap((role, at) => Object.entries(words).map(([field, word]) => [`administrators.${at}.${field}`, `${t(`shell.first.${role}`)} · ${word}`]))])
  return (
    <div className="tp-sign-in">
      <header><Mark size={32} /><span>{t('design.product')}</span><div className="tp-btns tp-end"><LanguageSwitch /></div></header>
      <main className="tp-first">
        <form onSubmit={submit} noValidate data-density="read">
          <h1>{t('shell.first.title')}</h1>
          <p className="tp-sec">{t('shell.first.why')}</p>
          <FormProblem error={name.error} labels={labels} />
          <TextField label={t('shell.first.tenant')} value={tenantName} onChange={setTenantName} error={fieldError(name.error, 'tenantName')} />
          {roles.map((role, at) => (
            <Block key={role} title={t(`shell.first.${role}`)} note={t(`shell.first.${role}.does`)}>
              <div className="tp-form">
                <TextField label={t('shell.first.name')} value={named[role].name} onChange={value => put(role, { name: value })} error={fieldError(name.error, `administrators.${at}.name`)} />
                <TextField label={t('shell.signIn.account')} autoComplete="off" value={named[role].account} onChange={value => put(role, { account: value })} error={fieldError(name.error, `administrators.${at}.account`)} />
                <TextField label={t('shell.signIn.password')} type="password" autoComplete="new-password" hint={t('shell.password.hint')} value={named[role].password} onChange={value => put(role, { password: value })} error={fieldError(name.error, `administrators.${at}.password`)} />
              </div>
            </Block>
          ))}
          <Button type="submit" kind="primary" busy={name.isPending}>{t('shell.first.do')}</Button>
        </form>
      </main>
    </div>
  )
}

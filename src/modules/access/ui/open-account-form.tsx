import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'

type OpenAccountFormProps = { onMade: (made: { name: string; password: string }) => void; onClose: () => void }

/** Opens an account; its one-time password is shown once. */
export const OpenAccountForm = ({ onMade, onClose }: OpenAccountFormProps) => {
  const t = useText()
  const [name, setName] = useState('')
  const [displayName, setDisplayName] = useState('')
  const [staffNumber, setStaffNumber] = useState('')
  const open = useAct('POST /accounts', { refresh: ['GET /accounts'], onDone: ({ password, displayName: whose }) => onMade({ name: whose, password }) })
  const labels = { name: t('access.account'), displayName: t('access.name'), staffNumber: t('access.staffNumber') }
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    open.mutate({ body: { name, staffNumber: staffNumber.trim() || null, ...(displayName.trim() ? { displayName } : {}) } })
  }
  return (
    <form className="tp-form" onSubmit={submit} noValidate style={{ maxWidth: '28rem' }}>
      {open.error && <FormProblem error={open.error} labels={labels} />}
      <TextField label={labels.name} value={name} maxLength={60} autoComplete="off" onChange={setName} error={fieldError(open.error, 'name')} />
      <TextField label={labels.displayName} value={displayName} maxLength={60} onChange={setDisplayName} error={fieldError(open.error, 'displayName')} />
      <TextField label={labels.staffNumber} value={staffNumber} maxLength={30} autoComplete="off" onChange={setStaffNumber} error={fieldError(open.error, 'staffNumber')} />
      <div className="tp-btns"><Button type="submit" kind="primary" busy={open.isPending}>{t('access.accounts.open')}</Button><Button onClick={onClose}>{t('design.notNow')}</Button></div>
    </form>
  )
}

import { useState } from 'react'
import { useAct, useCall } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useSay, useText } from '../../../design/use-text.ts'

/** Gives an account a role in a unit of the right kind, or all the roles that follow from its person's posts. */
export const GiveRoleForm = ({ account, onDone }: { account: string; onDone: () => void }) => {
  const t = useText()
  const say = useSay()
  const roles = useCall('GET /roles')
  const units = useCall('GET /units', {})
  const [role, setRole] = useState('member')
  const [unit, setUnit] = useState('')
  const give = useAct('POST /role-assignments', { refresh: ['GET /accounts'], onDone })
  const byPosts = useAct('POST /accounts/:id/roles-by-posts', { refresh: ['GET /accounts'] })
  if (!roles.data || !units.data) return <Skeleton lines={3} />
  const chosen = roles.data.rows.find(one => one.role === role)
  const places = units.data.rows.filter(one => chosen?.in.includes(one.kind))
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    give.mutate({ body: { account, role: role as NonNullable<typeof chosen>['role'], unit: unit || (places[0]?.id ?? '') } })
  }
  return (
    <form className="tp-form" onSubmit={submit} noValidate style={{ maxWidth: '28rem' }}>
      {(give.error ?? byPosts.error) && <FormProblem error={give.error ?? byPosts.error} labels={{ role: t('access.role'), unit: t('access.role.unit') }} />}
      {byPosts.data && <p role="status">{t('access.role.by-posts.done', { given: byPosts.data.given })}</p>}
      <SelectField label={t('access.role')} value={role} options={roles.data.rows.filter(one => one.assignable).map(one => ({ value: one.role, label: say(one.label) }))} onChange={next => { setRole(next); setUnit('') }} error={fieldError(give.error, 'role')} />
      <SelectField label={t('access.role.unit')} value={unit || (places[0]?.id ?? '')} options={places.map(one => ({ value: one.id, label: one.name }))} onChange={setUnit} error={fieldError(give.error, 'unit')} />
      {chosen && <p className="tp-muted">{chosen.abilities.map(one => say(one)).join(t('design.listComma'))}</p>}
      <div className="tp-btns"><Button type="submit" kind="primary" busy={give.isPending}>{t('access.role.give')}</Button><Button busy={byPosts.isPending} onClick={() => byPosts.mutate({ params: { id: account }, body: {} })}>{t('access.role.by-posts')}</Button><Button onClick={onDone}>{t('design.notNow')}</Button></div>
    </form>
  )
}

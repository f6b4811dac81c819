import { useState } from 'react'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { usePhone } from '../../../app-shell/use-phone.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useTableAddress } from '../../../design/table-address.ts'
import { useText } from '../../../design/use-text.ts'
import { AccountTable, pageSize } from './account-table.tsx'
import { GiveRoleForm } from './give-role-form.tsx'
import { OneTimePassword } from './one-time-password.tsx'
import { OpenAccountForm } from './open-account-form.tsx'

/** A password that was just made for somebody: shown once. */
export type MadePassword = { name: string; password: string }

/** 账号与岗位角色: the system administrator keeps accounts, the security administrator gives roles; neither does the other's. */
export const Page = () => {
  const t = useText()
  const { can } = useSession()
  const phone = usePhone()
  const address = useTableAddress(['search'])
  const [opening, setOpening] = useState(false)
  const [giving, setGiving] = useState<{ id: string; name: string } | null>(null)
  const [made, setMade] = useState<MadePassword | null>(null)
  const { search } = address.filters
  const { data, error, refetch } = useCall('GET /accounts', { query: { search, limit: pageSize, offset: (address.page - 1) * pageSize } }, { keepLast: true })
  if (error?.problem.status === 403) return <PageProblem error={error} onRetry={() => void refetch()} />
  const table = <AccountTable rows={data?.rows} total={data?.total} address={address} error={error} onRetry={() => void refetch()} onMade={setMade} onGive={setGiving} />
  return (
    <PageFrame title={t('access.accounts.title')} audience={t('access.accounts.audience')} facts={data ? [t('access.accounts.count', { count: data.total })] : []}
      filters={<TextField label={t('access.accounts.search')} type="search" value={search ?? ''} maxLength={60} onChange={words => address.setFilter('search', words)} />}
      actions={can('access.keep-accounts') && !opening && <Button kind="primary" onClick={() => setOpening(true)}>{t('access.accounts.open')}</Button>}>
      {made && <OneTimePassword made={made} />}
      {opening && <Block title={t('access.accounts.open')}><OpenAccountForm onMade={password => { setMade(password); setOpening(false) }} onClose={() => setOpening(false)} /></Block>}
      {giving && <Block title={t('access.role.give.title', { name: giving.name })}><GiveRoleForm key={giving.id} account={giving.id} onDone={() => setGiving(null)} /></Block>}
      {phone ? table : <Block flush>{table}</Block>}
    </PageFrame>
  )
}

import { useAct, type Answer } from '../../../app-shell/client.ts'
import { usePhone } from '../../../app-shell/use-phone.ts'
import { Button } from '../../../design/button.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import type { TableAddress } from '../../../design/table-address.ts'
import { useSay, useText } from '../../../design/use-text.ts'
import { RecordCards } from './record-cards.tsx'

type Account = Answer<'GET /accounts'>['rows'][number]

export const pageSize = 50

type AccountTableProps = {
  rows: readonly Account[] | undefined
  total: number | undefined
  address: TableAddress
  error: unknown
  onRetry: () => void
  onMade: (made: { name: string; password: string }) => void
  onGive: (account: { id: string; name: string }) => void
}

/** Accounts with their roles, a table or, on a phone, cards; each offers what its reader may do with it. */
export const AccountTable = ({ rows, total, address, error, onRetry, onMade, onGive }: AccountTableProps) => {
  const t = useText()
  const say = useSay()
  const phone = usePhone()
  const reset = useAct('POST /accounts/:id/password-reset', { refresh: ['GET /accounts'] })
  const close = useAct('POST /accounts/:id/closing', { refresh: ['GET /accounts'] })
  const withdraw = useAct('DELETE /role-assignments/:id', { refresh: ['GET /accounts'] })
  const failed = reset.error ?? close.error ?? withdraw.error
  const state = (row: Account) => (row.closed ? <StateTag tone="line">{t('access.state.closed')}</StateTag> : row.mustChangePassword ? <StateTag tone="warn">{t('access.state.must-change')}</StateTag> : <StateTag tone="ok">{t('access.state.open')}</StateTag>)
  const roleLine = (row: Account, one: Account['roles'][number]) => (
    <div key={one.id} className="tp-role-line">
      <span>{say(one.label)}{one.unitName && <span className="tp-muted"> · {one.unitName}</span>}</span>{' '}
      {row.can.assignRole && <Confirm size="row" action={t('access.role.withdraw')} question={t('access.role.withdraw.ask', { role: say(one.label) })} yes={t('access.role.withdraw')} busy={withdraw.isPending} onYes={() => withdraw.mutate({ params: { id: one.id } })} />}
    </div>
  )
  const acts = (row: Account) => (
    <div className="tp-btns">
      {row.can.assignRole && <Button size="row" onClick={() => onGive({ id: row.id, name: row.displayName })}>{t('access.role.give')}</Button>}
      {row.can.resetPassword && <Confirm size="row" action={t('access.reset')} question={t('access.reset.ask', { name: row.displayName })} yes={t('access.reset')} busy={reset.isPending} onYes={() => reset.mutate({ params: { id: row.id }, body: {} }, { onSuccess: ({ password }) => onMade({ name: row.displayName, password }) })} />}
      {row.can.close && <Confirm size="row" action={t('access.close')} question={t('access.close.ask', { name: row.displayName })} yes={t('access.close')} busy={close.isPending} onYes={() => close.mutate({ params: { id: row.id }, body: {} })} />}
    </div>
  )
  const columns: Column<Account>[] = [
    { key: 'name', header: t('access.account'), names: true, cell: row => row.name },
    { key: 'displayName', header: t('access.name'), cell: row => row.displayName },
    { key: 'roles', header: t('access.roles'), cell: row => row.roles.map(one => roleLine(row, one)) },
    { key: 'state', header: t('access.state'), cell: state },
    { key: 'act', header: t('access.actions'), cell: acts },
  ]
  const list = { caption: t('access.accounts.title'), rows, rowKey: (row: Account) => row.id, address, total, pageSize, error, onRetry }
  const card = (row: Account) => <><div className="tp-card-head"><strong>{row.displayName}</strong> <span className="tp-muted">{row.name}</span> {state(row)}</div>{row.roles.map(one => roleLine(row, one))}{acts(row)}</>
  return (
    <>
      {failed && <FormProblem error={failed} />}
      {phone ? <RecordCards {...list} card={card} /> : <DataTable {...list} columns={columns} />}
    </>
  )
}

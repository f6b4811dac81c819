import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Choices } from './letter-shapes.ts'

const kinds = ['student', 'resident', 'enterprise', 'village'] as const

/** Whom the branch helps, by code; who keeps the list adds a code or ends one. */
export const BeneficiaryPool = ({ branch, pool }: { branch: { id: string; name: string }; pool: Choices['beneficiaries'] }) => {
  const t = useText()
  const [code, setCode] = useState('')
  const [kind, setKind] = useState<(typeof kinds)[number]>('student')
  const enter = useAct('POST /commitment-beneficiaries', { onDone: () => setCode('') })
  const end = useAct('POST /commitment-beneficiaries/:id/end')
  return (
    <Block title={t('commitments.beneficiary.pool')} note={t('commitments.beneficiary.pool.note')} foot={branch.name}>
      {pool.length === 0 && <p className="tp-sec">{t('commitments.beneficiary.pool.none')}</p>}
      <div className="tp-stack">
      <ul>{pool.map(one => <li key={one.id} className="tp-between"><span><span className="tp-num">{one.code}</span> <span className="tp-sec">{t(`commitments.beneficiary.kind.${one.kind}`)}</span></span><Button size="row" kind="quiet" busy={end.isPending} onClick={() => end.mutate({ params: { id: one.id }, body: {} })} aria-label={`${t('commitments.beneficiary.end')} ${one.code}`}>{t('commitments.beneficiary.end')}</Button></li>)}</ul>
      <form className="tp-form" onSubmit={event => { event.preventDefault(); enter.mutate({ body: { branch: branch.id, code, kind } }) }}>
        <FormProblem error={enter.error ?? end.error} labels={{ code: t('commitments.beneficiary.code') }} />
        <SelectField label={t('commitments.beneficiary.kind')} value={kind} options={kinds.map(value => ({ value, label: t(`commitments.beneficiary.kind.${value}`) }))} onChange={value => setKind(value as (typeof kinds)[number])} />
        <TextField label={t('commitments.beneficiary.code')} value={code} maxLength={8} onChange={setCode} error={fieldError(enter.error, 'code')} />
        <div className="tp-btns"><Button size="row" type="submit" busy={enter.isPending} disabled={code.trim() === ''}>{t('commitments.beneficiary.add')}</Button></div>
      </form>
      </div>
    </Block>
  )
}

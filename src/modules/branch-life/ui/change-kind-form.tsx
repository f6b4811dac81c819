import { useState } from 'react'
import { useAct, type Answer } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { CheckField } from '../../../design/fields/check-field.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import { CheckList } from './check-list.tsx'
import { holders, useKindWords, type Holder } from './kind-words.ts'
import type { Kind } from './meeting-types.ts'
import { QuorumFields } from './quorum-fields.tsx'

const attending = ['members', 'committee', 'leadingGroup', 'staff', 'named'] as const

/** Words a kind of meeting anew from a day on: who holds it, who attends, the quorum, what it satisfies. */
export const ChangeKindForm = ({ kind, list, onReload, onClose }: { kind: Kind; list: Answer<'GET /meeting-kinds'>; onReload: () => void; onClose: () => void }) => {
  const t = useText()
  const words = useKindWords(list.duties)
  const [rule, setRule] = useState({ heldBy: kind.heldBy as Holder[], attends: kind.attends, quorum: kind.quorum, required: kind.required, satisfies: kind.satisfies, mayFulfil: kind.mayFulfil, basis: kind.basis })
  const put = (change: Partial<typeof rule>) => setRule(now => ({ ...now, ...change }))
  const [fromDay, setFromDay] = useState(list.today)
  const change = useAct('PUT /meeting-kinds/:key', { onDone: onClose })
  const labels = { heldBy: t('branch-life.kinds.heldBy'), attends: t('branch-life.kinds.attends'), 'quorum.part': t('branch-life.kinds.quorum.part'), satisfies: t('branch-life.kinds.satisfies'), mayFulfil: t('branch-life.kinds.mayFulfil'), basis: t('branch-life.kinds.basis'), fromDay: t('branch-life.kinds.from') }
  const duties = list.duties.map(({ code }) => ({ value: code, label: words.dutyNames([code]) }))
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); change.mutate({ params: { key: kind.key }, body: { version: kind.version, fromDay, ...rule } }) }}>
      <FormProblem error={change.error} labels={labels} onReload={onReload} />
      <CheckList label={labels.heldBy} options={holders.map(value => ({ value, label: words.holder(value) }))} value={rule.heldBy} onChange={heldBy => put({ heldBy })} />
      <SelectField label={labels.attends} value={rule.attends} options={attending.map(value => ({ value, label: t(`branch-life.kinds.attends.${value}`) }))} onChange={value => put({ attends: value as Kind['attends'] })} />
      <QuorumFields value={rule.quorum} error={fieldError(change.error, 'quorum.part')} onChange={quorum => put({ quorum })} />
      <CheckList label={labels.satisfies} options={duties} value={rule.satisfies} onChange={satisfies => put({ satisfies })} />
      <CheckList label={labels.mayFulfil} hint={t('branch-life.kinds.mayFulfil.hint')} options={duties} value={rule.mayFulfil} onChange={mayFulfil => put({ mayFulfil })} />
      <CheckField label={t('branch-life.kinds.required')} checked={rule.required} onChange={required => put({ required })} />
      <TextField label={labels.basis} optional value={rule.basis} maxLength={120} onChange={basis => put({ basis })} />
      <DateField label={labels.fromDay} value={fromDay} min={list.today} error={fieldError(change.error, 'fromDay')} onChange={setFromDay} />
      <p className="tp-muted">{t('branch-life.kinds.history.hint')}</p>
      <div className="tp-btns"><Button kind="primary" type="submit" busy={change.isPending}>{t('branch-life.kinds.save')}</Button><Button kind="quiet" onClick={onClose}>{t('design.notNow')}</Button></div>
    </form>
  )
}

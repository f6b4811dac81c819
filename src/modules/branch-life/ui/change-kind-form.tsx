import { useState } from 'react'
import { useAct, type Answer } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { KindFields, type RuleDraft } from './kind-fields.tsx'
import { useKindSentence } from './kind-sentence.ts'
import type { Holder } from './kind-words.ts'
import type { Kind } from './meeting-types.ts'

/** Words a kind of meeting anew from a day on. */
export const ChangeKindForm = ({ kind, list, onReload, onClose }: { kind: Kind; list: Answer<'GET /meeting-kinds'>; onReload: () => void; onClose: () => void }) => {
  const t = useText()
  const say = useSay()
  const sentence = useKindSentence(list.duties)
  const known = (codes: readonly string[]) => codes.filter(code => list.duties.some(duty => duty.code === code))
  const [rule, setRule] = useState<RuleDraft>({ heldBy: kind.heldBy as Holder[], attends: kind.attends, quorum: kind.quorum, required: kind.required, joint: kind.joint, satisfies: known(kind.satisfies), mayFulfil: known(kind.mayFulfil), basis: kind.basis, fromDay: kind.fromDay > list.today ? kind.fromDay : list.today })
  const change = useAct('PUT /meeting-kinds/:key', { onDone: onClose })
  const labels = { heldBy: t('branch-life.kinds.heldBy'), attends: t('branch-life.kinds.attends'), 'quorum.part': t('branch-life.kinds.quorum.part'), satisfies: t('branch-life.kinds.satisfies'), mayFulfil: t('branch-life.kinds.mayFulfil'), basis: t('branch-life.kinds.basis'), fromDay: t('branch-life.kinds.from') }
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); change.mutate({ params: { key: kind.key }, body: { version: kind.version, ...rule } }) }}>
      <FormProblem error={change.error} labels={labels} onReload={onReload} />
      <KindFields value={rule} list={list} wrong={path => fieldError(change.error, path)} onChange={one => setRule(now => ({ ...now, ...one }))} />
      <p className="tp-strong">{sentence(say(kind.label), rule)}</p>
      <div className="tp-btns"><Button kind="primary" type="submit" busy={change.isPending}>{t('branch-life.kinds.save')}</Button><Button kind="quiet" onClick={onClose}>{t('design.notNow')}</Button></div>
    </form>
  )
}

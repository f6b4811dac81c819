import { useState } from 'react'
import { useAct, type Answer } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { useKindWords } from './kind-words.ts'
import type { Kind } from './meeting-types.ts'

/** Ends a kind of meeting from a day on, and says what that means: also which duties nothing else would fulfil. */
export const EndKindForm = ({ kind, list, onReload, onClose }: { kind: Kind; list: Answer<'GET /meeting-kinds'>; onReload: () => void; onClose: () => void }) => {
  const t = useText()
  const say = useSay()
  const words = useKindWords(list.duties)
  const [fromDay, setFromDay] = useState(kind.fromDay > list.today ? kind.fromDay : list.today)
  const end = useAct('POST /meeting-kinds/:key/end', { onDone: onClose })
  const others = list.rows.filter(one => one.key !== kind.key && one.state !== 'ended')
  const alone = kind.satisfies.filter(code => list.duties.some(duty => duty.code === code) && !others.some(one => one.satisfies.includes(code) || one.mayFulfil.includes(code)))
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); end.mutate({ params: { key: kind.key }, body: { version: kind.version, fromDay } }) }}>
      <FormProblem error={end.error} labels={{ fromDay: t('branch-life.kinds.end.from') }} onReload={onReload} />
      <DateField label={t('branch-life.kinds.end.from')} value={fromDay} min={list.today} error={fieldError(end.error, 'fromDay')} onChange={setFromDay} />
      <p className="tp-strong">{t('branch-life.kinds.end.question', { day: fromDay, name: say(kind.label) })}</p>
      {alone.length > 0 && <p>{t('branch-life.kinds.end.alone', { duties: words.dutyNames(alone) })}</p>}
      <div className="tp-btns"><Button kind="primary" type="submit" busy={end.isPending}>{t('branch-life.kinds.end.yes')}</Button><Button kind="quiet" onClick={onClose}>{t('design.notNow')}</Button></div>
    </form>
  )
}

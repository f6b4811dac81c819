import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button, buttonClass } from '../../../design/button.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { TextAreaField } from '../../../design/fields/text-area-field.tsx'
import { Popover } from '../../../design/popover.tsx'
import { useText } from '../../../design/use-text.ts'
import type { GoalDetail } from './plan-shapes.ts'
import { ReasonForm } from './reason-form.tsx'

const parts = ['situation', 'method', 'result', 'evidence'] as const
type Highlight = NonNullable<GoalDetail['highlight']>

/** An optional action's highlight: situation, method, result, evidence; or the way to raise it. */
export const HighlightBlock = ({ goal }: { goal: GoalDetail }) => {
  const t = useText()
  const { highlight } = goal
  return (
    <Block title={t('planning.highlights')} end={highlight?.can.withdraw ? <Withdraw highlight={highlight} /> : goal.mayRaise && <Popover align="end" button={t('planning.highlight.raise')} buttonClass={buttonClass({ size: 'row' })}>{close => <RaiseForm goal={goal.id} onDone={close} />}</Popover>}>
      {highlight ? <HighlightFacts highlight={highlight} /> : <p className="tp-sec">{t('planning.highlights.none')}</p>}
    </Block>
  )
}

/** The four parts of a highlight, who raised it and when. */
export const HighlightFacts = ({ highlight }: { highlight: Pick<Highlight, (typeof parts)[number] | 'id' | 'by' | 'on'> }) => {
  const t = useText()
  return <div id={highlight.id}><FactsList facts={parts.map(part => [t(`planning.highlight.${part}`), highlight[part]] as const)} /><p className="tp-small tp-muted">{t('planning.highlight.raised', { by: highlight.by, on: highlight.on })}</p></div>
}

const RaiseForm = ({ goal, onDone }: { goal: string; onDone: () => void }) => {
  const t = useText()
  const [words, setWords] = useState({ situation: '', method: '', result: '', evidence: '' })
  const raise = useAct('POST /goals/:id/highlight', { onDone })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); raise.mutate({ params: { id: goal }, body: words }) }}>
      <FormProblem error={raise.error} labels={Object.fromEntries(parts.map(part => [part, t(`planning.highlight.${part}`)]))} />
      {parts.map(part => <TextAreaField key={part} rows={2} label={t(`planning.highlight.${part}`)} hint={part === 'evidence' ? t('planning.highlight.evidence.hint') : undefined} value={words[part]} onChange={value => setWords(now => ({ ...now, [part]: value }))} error={fieldError(raise.error, part)} />)}
      <div className="tp-btns"><Button type="submit" size="row" busy={raise.isPending} disabled={parts.some(part => words[part].trim() === '')}>{t('planning.highlight.raise')}</Button></div>
    </form>
  )
}

const Withdraw = ({ highlight }: { highlight: Highlight }) => {
  const t = useText()
  const withdraw = useAct('POST /highlights/:id/withdrawal')
  return <Popover align="end" button={t('planning.highlight.withdraw')} buttonClass={buttonClass({ size: 'row' })}>{() => <ReasonForm label={t('planning.highlight.withdraw.why')} send={t('planning.highlight.withdraw')} error={withdraw.error} busy={withdraw.isPending} onSend={reason => withdraw.mutate({ params: { id: highlight.id }, body: { reason } })} />}</Popover>
}

import { useAct, type Answer } from '../../../app-shell/client.ts'
import { Button, buttonClass } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { Popover } from '../../../design/popover.tsx'
import { useText } from '../../../design/use-text.ts'
import { AskReason } from './ask-reason.tsx'
import type { CoverageItem } from './plan-shapes.ts'
import { TakeUpFields } from './take-up-form.tsx'
import './unlinked-block.css'

/** What may be done with an item, in one sheet: name a goal, end a goal's taking up, take the item back. */
export const ItemActs = ({ coverage, item }: { coverage: Answer<'GET /plans/:id/coverage'>; item: CoverageItem }) => {
  const t = useText()
  const end = useAct('DELETE /take-ups/:id')
  const withdraw = useAct('POST /source-items/:id/withdrawal')
  const ending = item.goals.filter(({ can }) => can.end)
  if (!coverage.can.keep && coverage.takers.length === 0) return null
  return (
    <Popover align="end" button={t('planning.coverage.act')} buttonClass={buttonClass({ size: 'row' })} label={t('planning.coverage.act.which', { words: item.words })}>
      {close => <>
        <TakeUpFields coverage={coverage} item={item} onDone={close} />
        {(end.error ?? withdraw.error) && <FormProblem error={end.error ?? withdraw.error} />}
        {(ending.length > 0 || coverage.can.keep) && <div className="tp-btns tp-item-acts">
          {ending.map(goal => <Button key={goal.takeUp} size="row" busy={end.isPending} onClick={() => end.mutate({ params: { id: goal.takeUp } })}>{t('planning.coverage.end', { code: goal.code })}</Button>)}
          {coverage.can.keep && <AskReason action={t('planning.coverage.withdraw')} label={t('planning.coverage.withdraw.why')} error={null} busy={withdraw.isPending} onSend={reason => withdraw.mutate({ params: { id: item.id }, body: { reason } })} />}
        </div>}
      </>}
    </Popover>
  )
}

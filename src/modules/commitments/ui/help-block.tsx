import { Popover } from '../../../design/popover.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { HelpPlanForm } from './help-plan-form.tsx'
import { HelpWordForm } from './help-word-form.tsx'
import { LookAgainForm } from './look-again-form.tsx'
import type { LetterRow } from './letter-shapes.ts'
import { TalkForm } from './talk-form.tsx'
import './help.css'

/** Help for an item that is behind: shown, answered, planned, looked at again; each step to whoever takes it. */
export const HelpBlock = ({ item, today }: { item: LetterRow; today: string }) => {
  const t = useText()
  if (item.help.length === 0 && !(item.weak && item.canShowWeakness)) return null
  return (
    <span className="tp-help">
      {item.weak && item.help.length === 0 && <StateTag tone="warn">{t('commitments.help.weak')}</StateTag>}
      {item.help.map(help => (
        <span key={help.id} className="tp-help-story">
          <span>{t('commitments.help.shown', { day: help.shownOn, by: help.shownBy, blocker: help.blocker })}</span>
          {help.answer && <span>{t('commitments.help.answered', { answer: help.answer })}</span>}
          {help.helper && <span>{t('commitments.help.planned', { helper: help.helper, step: help.step ?? '', due: help.due ?? '', again: help.lookAgainOn ?? '' })}</span>}
          {help.result && <span>{t('commitments.help.closed', { day: help.lookedOn ?? '', result: t(`commitments.help.${help.result}`), word: help.resultWord ? ` ${help.resultWord}` : '' })}</span>}
          {help.talkHeldOn && <span>{t('commitments.help.talked', { day: help.talkHeldOn })}</span>}
          <span className="tp-btns">
            {help.can.answer && <Popover button={t('commitments.help.answer')}>{close => <HelpWordForm label={t('commitments.help.answer')} route="answer" id={help.id} onDone={close} />}</Popover>}
            {help.can.plan && <Popover button={t('commitments.help.plan')}>{close => <HelpPlanForm id={help.id} today={today} year={item.year} onDone={close} />}</Popover>}
            {help.can.lookAgain && <Popover button={t('commitments.help.look-again')}>{close => <LookAgainForm id={help.id} onDone={close} />}</Popover>}
            {help.can.talk && <Popover button={t('commitments.help.talk')}>{close => <TalkForm id={help.id} today={today} onDone={close} />}</Popover>}
          </span>
        </span>
      ))}
      {item.canShowWeakness && item.weak && <Popover button={t('commitments.help.show')}>{close => <HelpWordForm label={t('commitments.help.blocker')} route="show" id={item.id} onDone={close} />}</Popover>}
    </span>
  )
}

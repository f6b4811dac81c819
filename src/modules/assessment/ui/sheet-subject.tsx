import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { ChoiceChips } from '../../../design/fields/choice-chips.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { InputValue } from './input-value.tsx'
import './sheet.css'

type Sheet = Answer<'GET /assessments/:id/sheet'>

type SheetSubjectProps = { sheet: Sheet; subject: Sheet['subjects'][number]; closed: boolean; valueOf: (input: string, item: string) => string | null; onMark: (input: string, item: string, value: string) => void }

/** One subject of a sheet: the fields, and what the records tell. */
export const SheetSubject = ({ sheet, subject, closed, valueOf, onMark }: SheetSubjectProps) => {
  const t = useText()
  const say = useSay()
  return (
    <Block title={subject.name} foot={(subject.note || !subject.opens) && <>{subject.note && <span>{t('assessment.sheet.note', { note: subject.note })}</span>}{!subject.opens && <span className="tp-end">{t('assessment.sheet.closed')}</span>}</>}>
      <div className="tp-rate">
        <div className="tp-stack">
          {sheet.items.map(({ input, item, choices, atLeast, atMost }) => {
            const value = valueOf(input, item)
            if (closed) return <p key={item}>{item} <b>{value ?? t('design.figure.missing')}</b></p>
            if (choices) return <div key={item} className="tp-rated"><ChoiceChips label={item} options={choices.map(choice => ({ value: choice, label: choice }))} value={value} onChange={next => onMark(input, item, next)} /></div>
            return <div key={item} className="tp-rated"><NumberField label={item} value={value ?? ''} hint={atLeast !== null && atMost !== null ? `${atLeast}–${atMost}` : undefined} onChange={next => onMark(input, item, next)} /></div>
          })}
        </div>
        <section className="tp-evidence" aria-label={t('assessment.sheet.evidence')}><h3>{t('assessment.sheet.evidence')}</h3><FactsList facts={subject.evidence.map(input => [say(input.title), <InputValue key={input.name} input={input} plain={!subject.opens} />] as const)} /></section>
      </div>
    </Block>
  )
}

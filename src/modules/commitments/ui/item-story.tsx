import { formatNumber } from '../../../design/format-number.ts'
import type { TextKey } from '../../../design/text-registry.ts'
import { useText } from '../../../design/use-text.ts'
import type { LetterRow } from './letter-shapes.ts'
import './item-story.css'

/** What happened to an item: its entries of progress, and every step of its review with who and when. Closed until asked for. */
export const ItemStory = ({ item }: { item: LetterRow }) => {
  const t = useText()
  return (
    <>
      {item.progress.length > 0 && (
        <details className="tp-story">
          <summary>{t('commitments.progress.list')} {item.progress.length}</summary>
          <ul>{item.progress.map(entry => <li key={entry.id} id={entry.id}><span className="tp-story-day">{entry.date}</span> {entry.corrected === null ? `+${formatNumber(entry.quantity)}${item.targetUnit}` : <s>{`+${formatNumber(entry.quantity)}${item.targetUnit}`}</s>} {entry.corrected === null ? entry.note : t('commitments.progress.corrected', { why: entry.corrected })} <span className="tp-muted">{entry.recorder}</span></li>)}</ul>
        </details>
      )}
      {item.steps.length > 0 && (
        <details className="tp-story">
          <summary>{t('commitments.story')} {item.steps.length}</summary>
          <ul>{item.steps.map((step, at) => <li key={at}><span className="tp-story-day">{step.date}</span> {t(`commitments.act.${step.act}` as TextKey)} <span className="tp-muted">{step.by}{step.meeting && ` · ${step.meeting}`}</span>{step.comment && <div>{step.comment}</div>}{step.content && <div className="tp-sec">「{step.content.text}」{step.content.due && ` ${t('commitments.due.by', { due: step.content.due })}`}</div>}</li>)}</ul>
        </details>
      )}
    </>
  )
}

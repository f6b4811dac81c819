import { formatNumber } from '../format-number.ts'
import { Seal, type SealState } from '../seal.tsx'
import { useLanguage, useText } from '../use-text.ts'
import { useFigureDesk } from './figure-desk.tsx'
import { figureWord, sameFigure, type FigureRef } from './figure-ref.ts'
import './figure.css'

export type FigureProps = {
  /** as the indicator gave it, decimals included; null: there is none, and `state` says why */
  value: string | number | null
  unit?: string
  figure: FigureRef
  /** big: the one figure of a page (32) · mid: of a block (24) · inline: in tables and sentences */
  variant?: 'big' | 'mid' | 'inline'
  state?: 'value' | 'na' | 'missing'
  /** as the server said it, never assumed; big and mid wear it, inline figures leave it to the foot of their block */
  seal?: SealState
  /** the figure as it stands in a text that writes figures in its own way ("两", "97.9%", "（不适用）") */
  words?: string
  /** what the figure is, when the words around don't say it to a screen reader ("总分") */
  name?: string
}

/** The figure that opens (开数): press it and the records behind it lie beside the page. The same everywhere. */
export const Figure = ({ value, unit, figure, variant = 'inline', state = 'value', seal, words, name }: FigureProps) => {
  const t = useText()
  const desk = useFigureDesk()
  // Chinese sets the unit close to the figure, English apart; the spoken name holds the very same words.
  const space = useLanguage() === 'en' ? ' ' : ''
  const text = words ?? (value === null ? t(state === 'na' ? 'design.figure.na' : 'design.figure.missing') : formatNumber(value))
  const body = <><span className={value === null ? 'tp-fig-n tp-fig-none' : 'tp-fig-n'}>{text}</span>{unit && value !== null && <>{space}<span className="tp-fig-u">{unit}</span></>}</>
  const size = variant === 'inline' ? '' : ` tp-fig-${variant}`
  if (!desk) return <span className={`tp-fig-plain${size}`}>{body}</span>
  const opened = sameFigure(desk.open, figure)
  const spoken = [name, `${text}${unit && value !== null ? space + unit : ''}`, t('design.figure.open'), seal && t(`design.seal.${seal}`)].filter(Boolean).join(t('design.comma'))
  return (
    <button type="button" className={`tp-fig${size}${opened ? ' tp-fig-open' : ''}`} aria-label={spoken} aria-expanded={opened} data-figure={figureWord(figure)} style={{ '--tp-len': text.length } as React.CSSProperties} onClick={() => desk.show(figure)}>
      <span className="tp-fig-v">{body}{seal && variant !== 'inline' && <Seal state={seal} />}</span>
    </button>
  )
}

import { formatNumber } from '../format-number.ts'
import { Popover } from '../popover.tsx'
import { Seal } from '../seal.tsx'
import { useText } from '../use-text.ts'
import './figure.css'

/** A figure that a person typed: a pencil and no underline; pressing it says who and when. */
export const TypedFigure = ({ value, unit, by, on, variant = 'inline' }: { value: string | number; unit?: string; by: string; on: string; variant?: 'big' | 'mid' | 'inline' }) => {
  const t = useText()
  return (
    <Popover label={t('design.figure.typedName', { value: formatNumber(value) })} buttonClass={`tp-fig tp-fig-typed${variant === 'inline' ? '' : ` tp-fig-${variant}`}`}
      button={<span className="tp-fig-v">{formatNumber(value)}{unit && <span className="tp-fig-u">{unit}</span>}<Seal state="typed" /></span>}>
      {() => <p className="tp-pop-note">{t('design.figure.typed', { by, on })}</p>}
    </Popover>
  )
}

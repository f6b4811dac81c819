import { useEffect, useRef } from 'react'
import { Icon } from '../icon.tsx'
import { useSay, useText } from '../use-text.ts'
import { FigureBody, FigureHead, useOpenedFigure } from './figure-body.tsx'
import { useFigureDesk } from './figure-desk.tsx'
import { figureWord, type FigureRef } from './figure-ref.ts'
import './figure-panel.css'

const Opened = ({ figure }: { figure: FigureRef }) => {
  const t = useText()
  const say = useSay()
  const desk = useFigureDesk()!
  const panel = useRef<HTMLElement>(null)
  const { data } = useOpenedFigure(figure)
  // A part's own button goes away with the figure it stood in; a person who has moved on within the panel keeps their place.
  useEffect(() => { if (!panel.current?.contains(document.activeElement)) panel.current?.focus({ preventScroll: true }) }, [figure])
  useEffect(() => {
    // Esc closes from anywhere on the page, unless something above it (a popover, a dialog) has taken it.
    const onKey = (event: KeyboardEvent) => { if (event.key === 'Escape' && !event.defaultPrevented) desk.close() }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [desk])
  return (
    <aside ref={panel} className="tp-panel" tabIndex={-1} aria-label={t('design.figure.panel', { name: data ? say(data.label) : '' })}>
      <header className="tp-panel-head">
        <div className="tp-between">
          <span className="tp-panel-label">
            {desk.trail.length > 0 && <button type="button" className="tp-panel-back" onClick={desk.back}><Icon name="left" size="xs" />{t('design.figure.back')}</button>}
            {data && say(data.label)}
          </span>
          <button type="button" className="tp-x" aria-label={t('design.close')} onClick={desk.close}><Icon name="close" /></button>
        </div>
        <FigureHead figure={figure} opened={data} />
      </header>
      <FigureBody figure={figure} key={figureWord(figure)} />
    </aside>
  )
}

/** The panel beside the page (PC): 420 px from the right, no mask; the page stays usable. */
export const FigurePanel = () => {
  const desk = useFigureDesk()
  return desk?.open ? <Opened figure={desk.open} /> : null
}

import { useEffect, useId, useRef, useState } from 'react'
import './popover.css'

type PopoverProps = {
  /** the content of the button */
  button: React.ReactNode
  buttonClass?: string
  label?: string
  /** where the sheet hangs: under the start or the end of the button */
  align?: 'start' | 'end'
  children: (close: () => void) => React.ReactNode
}

/** A small sheet under its button: opens on press, closes on Esc (focus returns), on a press outside and when focus leaves. */
export const Popover = ({ button, buttonClass = 'tp-btn', label, align = 'start', children }: PopoverProps) => {
  const [open, setOpen] = useState(false)
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const outside = (event: PointerEvent) => { if (!root.current?.contains(event.target as Node)) setOpen(false) }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [open])
  const close = () => { setOpen(false); document.getElementById(`${id}-button`)?.focus() }
  return (
    <div className="tp-pop-root" ref={root}
      onKeyDown={event => { if (open && event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); close() } }}
      onBlur={event => { if (event.relatedTarget && !root.current?.contains(event.relatedTarget)) setOpen(false) }}>
      <button id={`${id}-button`} type="button" className={buttonClass} aria-label={label} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(now => !now)}>{button}</button>
      {open && <div id={id} className={`tp-pop tp-pop-${align}`}>{children(close)}</div>}
    </div>
  )
}

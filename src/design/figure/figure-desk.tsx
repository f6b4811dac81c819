import { createContext, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { figureWord, readFigureRef, sameFigure, type FigureRef } from './figure-ref.ts'
import type { OpenedFigure } from './opened-figure.ts'

type FigureDesk = {
  /** the figure that lies open, if any; it is part of the address, so a link or a reload opens it again */
  open: FigureRef | null
  /** the figures opened on the way to it, innermost last */
  trail: readonly FigureRef[]
  show: (figure: FigureRef) => void
  back: () => void
  close: () => void
  load: (figure: FigureRef) => Promise<OpenedFigure>
}

const DeskContext = createContext<FigureDesk | null>(null)

/** Holds which figure is open for all figures of a shell; `load` fetches what stands behind one. */
export const FigureDeskProvider = ({ load, children }: { load: FigureDesk['load']; children: React.ReactNode }) => {
  const [params, setParams] = useSearchParams()
  const word = params.get('figure')
  const open = useMemo(() => readFigureRef(word), [word])
  const [trail, setTrail] = useState<readonly FigureRef[]>([])
  const asker = useRef<HTMLElement | null>(null)
  const askedAt = useRef(0)

  const address = useCallback((figure: FigureRef | null, replace: boolean) => {
    setParams(now => {
      const next = new URLSearchParams(now)
      if (figure) next.set('figure', figureWord(figure))
      else next.delete('figure')
      return next
    }, { replace, preventScrollReset: true })
  }, [setParams])

  const show = useCallback((figure: FigureRef) => {
    const within = document.activeElement?.closest('.tp-panel, .tp-sheet')
    if (!within) {
      asker.current = document.activeElement as HTMLElement | null
      askedAt.current = asker.current?.getBoundingClientRect().top ?? 0
    }
    setTrail(now => (within && open && !sameFigure(open, figure) ? [...now, open] : within ? now : []))
    address(figure, open !== null)
  }, [address, open])

  const back = useCallback(() => {
    const last = trail[trail.length - 1]
    if (!last) return
    setTrail(trail.slice(0, -1))
    address(last, true)
  }, [address, trail])

  const close = useCallback(() => { setTrail([]); address(null, true) }, [address])

  // Focus goes back to the figure that asked once nothing lies open, however it was closed (Esc, the cross, the browser's own back).
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !open && asker.current?.isConnected) asker.current.focus({ preventScroll: true })
    wasOpen.current = open !== null
  }, [open])

  // The panel narrows the page; the figure that was pressed stays at the height where the eye left it.
  useLayoutEffect(() => {
    if (open && asker.current?.isConnected) scrollBy(0, asker.current.getBoundingClientRect().top - askedAt.current)
  }, [open])

  const desk = useMemo(() => ({ open, trail, show, back, close, load }), [open, trail, show, back, close, load])
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>
}

/** The desk of the shell around; null outside one (a print or a preview): figures are plain text there. */
export const useFigureDesk = (): FigureDesk | null => useContext(DeskContext)

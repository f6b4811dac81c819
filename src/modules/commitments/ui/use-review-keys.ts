import { useEffect, useRef } from 'react'

type ReviewKeys = { next: () => void; previous: () => void; accept: () => void; back: () => void; comment: () => void; escape: () => void }

/** J and K go through the items, A accepts, R returns, C comments, Esc goes back. Keys typed into a field are left alone. */
export const useReviewKeys = (keys: ReviewKeys): void => {
  const now = useRef(keys)
  useEffect(() => { now.current = keys })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape') return now.current.escape()
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role="dialog"]')) return
      const act = { j: now.current.next, k: now.current.previous, a: now.current.accept, r: now.current.back, c: now.current.comment }[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

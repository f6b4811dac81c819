import { useEffect } from 'react'
import './letter.css'

/** Pages as they will be printed, lying on a desk: A4, official margins, song type. Give each page its own `Paper`. What is printed is the paper alone. */
export const PaperDesk = ({ label, children }: { label: string; children: React.ReactNode }) => {
  // Said on the root, for what stands around the page on paper (the title, the foot) lies outside of the desk.
  useEffect(() => {
    document.documentElement.dataset.prints = 'paper'
    return () => { delete document.documentElement.dataset.prints }
  }, [])
  return <div className="tp-paper-desk" role="region" aria-label={label} tabIndex={0}>{children}</div>
}

/** One A4 page of an official document: 22 lines of 28 characters. */
export const Paper = ({ children }: { children: React.ReactNode }) => <article className="tp-paper">{children}</article>

import './letter.css'

/** Pages as they will be printed, lying on a desk: A4, official margins, song type. Give each page its own `Paper`. */
export const PaperDesk = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <div className="tp-paper-desk" role="region" aria-label={label} tabIndex={0}>{children}</div>
)

/** One A4 page of an official document: 22 lines of 28 characters. */
export const Paper = ({ children }: { children: React.ReactNode }) => <article className="tp-paper">{children}</article>

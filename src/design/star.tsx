/** A filled star in the colour of its text (stars and awards only). */
export const Star = () => (
  <svg className="tp-icon tp-icon-xs" viewBox="0 0 16 16" aria-hidden="true"><path d="m8 2 1.8 3.8 4.2.6-3 2.9.7 4.2L8 11.5l-3.7 2 .7-4.2-3-2.9 4.2-.6z" fill="currentColor" stroke="none" /></svg>
)

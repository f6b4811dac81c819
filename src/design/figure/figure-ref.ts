/** What a figure stands for: one indicator over a scope and a period, as known at `asOf`; `person`: of that person alone. Days are YYYY-MM-DD. */
export type FigureRef = { indicator: string; scope: string; person?: string; from: string; to: string; asOf?: string }

/** The reference as one word for the address bar; `readFigureRef` is its inverse. */
export const figureWord = ({ indicator, scope, person, from, to, asOf }: FigureRef): string =>
  [indicator, scope, from, to, ...(asOf || person ? [asOf ?? ''] : []), ...(person ? [person] : [])].map(part => encodeURIComponent(part).replaceAll('~', '%7E')).join('~')

/** Reads a reference from an address; null when it is not one. */
export const readFigureRef = (word: string | null): FigureRef | null => {
  if (!word) return null
  const [indicator, scope, from, to, asOf, person] = word.split('~').map(part => { try { return decodeURIComponent(part) } catch { return '' } })
  return indicator && scope && from && to ? { indicator, scope, from, to, ...(asOf ? { asOf } : {}), ...(person ? { person } : {}) } : null
}

export const sameFigure = (a: FigureRef | null, b: FigureRef | null): boolean => a !== null && b !== null && figureWord(a) === figureWord(b)

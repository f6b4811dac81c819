/** Figures of one's own unit and everything below it, as the room of indicators offers it: whoever may open the parts may read the index. */
export const seeFigures = 'indicators.see-figures'

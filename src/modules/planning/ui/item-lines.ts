/** An item of a source document as it is typed or pasted. */
export type ItemLine = { clause: string; words: string; action: 'required' | 'optional' }

/**
 * Reads items, one a line: clause, words and action divided by tabs, as Excel copies them; a single column is the words,
 * two are clause and words. What is not called optional (自选) is required; empty lines and a line of headings are passed over.
 */
export const readItemLines = (text: string): ItemLine[] =>
  text.split(/\r?\n/).flatMap(line => {
    const cells = line.split('\t').map(cell => cell.trim())
    if (cells.every(cell => cell === '') || /^(条款|clause)$/i.test(cells[0] ?? '')) return []
    const [first = '', second = '', third = ''] = cells
    const single = cells.length === 1
    return [{ clause: single ? '' : first, words: single ? first : second, action: /自选|optional/i.test(third) ? 'optional' as const : 'required' as const }]
  })

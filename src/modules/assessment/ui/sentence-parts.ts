import type { SentencePart } from '../../../design/figure/sentence.tsx'
import type { FigureRef } from '../../../design/figure/figure-ref.ts'

/** An input of a step, as its sentence names it. */
export type NamedValue = { title: string; value: string; figure: FigureRef }

/**
 * Cuts a worked sentence so that the value after an input's name opens as a figure: "应开6次" gives "应开", the figure 6,
 * "次". Longer names go first, so that one within another is not taken for it; a value that is part of a longer number is left.
 */
export const sentenceParts = (sentence: string, inputs: readonly NamedValue[]): SentencePart[] => {
  let parts: SentencePart[] = [sentence]
  for (const input of [...inputs].sort((a, b) => b.title.length - a.title.length)) parts = parts.flatMap(part => (typeof part === 'string' ? cut(part, input) : [part]))
  return parts.filter(part => part !== '')
}

function cut(text: string, { title, value, figure }: NamedValue): SentencePart[] {
  const parts: SentencePart[] = []
  let from = 0
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length)) {
    const start = at + title.length + (text[at + title.length] === ' ' ? 1 : 0)
    const after = text[start + value.length] ?? ''
    const next = text[start + value.length + 1] ?? ''
    if (!text.startsWith(value, start) || /[\d/]/.test(after) || (after === '.' && /\d/.test(next))) continue
    parts.push(text.slice(from, start), { value, figure, name: title })
    from = start + value.length
  }
  return [...parts, text.slice(from)]
}

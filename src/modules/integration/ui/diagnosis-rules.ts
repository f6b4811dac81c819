import type { SentencePart } from '../../../design/figure/sentence.tsx'
import type { IndexInput } from './map-shapes.ts'

/** Each word of the diagnosis, the part of the index that it is drawn from, and the figures that its sentence names. */
export const aspects = [
  { aspect: 'potential', from: 'plan', figures: { business: 'business-goals', linkedBusiness: 'linked-business-goals', party: 'party-goals', linkedParty: 'linked-party-goals' } },
  { aspect: 'ability', from: 'deploy', figures: { published: 'commitments-published', naming: 'commitments-naming-work' } },
  { aspect: 'motivation', from: 'carry-out', figures: { held: 'theme-days-held', serving: 'theme-days-serving-business' } },
  { aspect: 'vitality', from: 'check', figures: { due: 'commitments-naming-work-due', kept: 'commitments-naming-work-kept' } },
] as const

/** The three standards (三条标准), each read from one part. */
export const standards = [
  { standard: 'lead', from: 'plan' },
  { standard: 'push', from: 'carry-out' },
  { standard: 'test', from: 'check' },
] as const

/** A sentence with its figures in place, or null when one of them is not among the inputs. `words`: the sentence, given a mark for each figure. */
export function figuresIn(words: (marks: Record<string, string>) => string, figures: Readonly<Record<string, string>>, inputs: readonly Pick<IndexInput, 'name' | 'value' | 'figure'>[]): SentencePart[] | null {
  const found = new Map<string, Pick<IndexInput, 'name' | 'value' | 'figure'>>()
  for (const [mark, name] of Object.entries(figures)) {
    const input = inputs.find(each => each.name === name)
    if (!input) return null
    found.set(mark, input)
  }
  const text = words(Object.fromEntries([...found.keys()].map(mark => [mark, `\u2402${mark}\u2403`])))
  return text.split(/\u2402(\w+)\u2403/).flatMap((piece, at): SentencePart[] => {
    if (at % 2 === 0) return piece === '' ? [] : [piece]
    const input = found.get(piece)
    return input ? [{ value: input.value, figure: input.figure }] : []
  })
}

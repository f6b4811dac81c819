import type { Answer } from '../../../app-shell/client.ts'
import { useText } from '../../../design/use-text.ts'

export type FormChange = Answer<'GET /ledgers/:id'>['forms'][number]['changes'][number]

/** What a form changes, as a sentence. */
export const useChangeWords = () => {
  const t = useText()
  return ({ kind, label, from, to }: FormChange): string => t(`ledgers.change.${kind}`, { label, from, to })
}

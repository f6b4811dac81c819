import { Fragment } from 'react'
import { Figure } from './figure.tsx'
import type { FigureRef } from './figure-ref.ts'

/** A piece of a sentence: words, or a figure that opens. */
export type SentencePart = string | { value: string | null; unit?: string; figure: FigureRef; name?: string }

/** A sentence whose figures open: "应开 28 次，实开 26 次，少 2 次". */
export const Sentence = ({ parts }: { parts: readonly SentencePart[] }) => (
  <>{parts.map((part, at) => <Fragment key={at}>{typeof part === 'string' ? part : <Figure {...part} />}</Fragment>)}</>
)

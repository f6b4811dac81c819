import type { LetterRow } from './letter-shapes.ts'

/** Who returned an item last, and what was said; only while it lies returned. */
export const lastReturn = (item: LetterRow): string | undefined => {
  if (item.state !== 'returned') return undefined
  const step = [...item.steps].reverse().find(({ act }) => act === 'groupReturn' || act === 'branchReturn')
  return step && `${step.by}：${step.comment}`
}

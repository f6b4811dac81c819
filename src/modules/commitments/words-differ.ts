import type { Words } from './tables.ts'

/** The names of the words that differ between two versions of an item. */
export function wordsDiffer(was: Words, now: Words): (keyof Words)[] {
  return (['text', 'target', 'targetUnit', 'due'] as const).filter((field) => (was[field] ?? null) !== (now[field] ?? null))
}

import type { Located } from './located.ts'

type Scalar = Extract<Located, { kind: 'scalar' }>
type Entry = { key: Scalar; value: Located }

/**
 * Puts together what a comma inside round brackets took apart. In `{give: min(a, 3)}` YAML sees the value `min(a` and a second key `3)`
 * without a value; a person means one formula. Only plain scalars with an open bracket are joined, and only to pieces that stand alone.
 */
export function joinEntries(entries: Entry[]): Entry[] {
  const joined: Entry[] = []
  for (const entry of entries) {
    const last = joined.at(-1)?.value
    if (last?.kind === 'scalar' && isOpen(last) && entry.key.plain && isEmpty(entry.value)) last.text = `${last.text}, ${entry.key.text}`
    else joined.push(entry)
  }
  return joined
}

/** The same for `[min(a, 3), b]`. */
export function joinItems(items: Located[]): Located[] {
  const joined: Located[] = []
  for (const item of items) {
    const last = joined.at(-1)
    if (last?.kind === 'scalar' && isOpen(last) && item.kind === 'scalar' && item.plain) last.text = `${last.text}, ${item.text}`
    else joined.push(item)
  }
  return joined
}

function isOpen(scalar: Scalar): boolean {
  if (!scalar.plain || !scalar.text.includes('(')) return false
  let depth = 0
  for (const character of scalar.text) depth += character === '(' ? 1 : character === ')' ? -1 : 0
  return depth > 0
}

function isEmpty(value: Located): boolean {
  return value.kind === 'scalar' && value.plain && value.text === ''
}

/** A tree of plain data that remembers where each piece stands in its file. Lines and columns count from 1. */
export interface LocatedScalar { kind: 'scalar'; text: string; plain: boolean; line: number; column: number }
export interface LocatedList { kind: 'list'; items: Located[]; line: number; column: number }
export interface LocatedEntry { key: LocatedScalar; value: Located }
export interface LocatedMap { kind: 'map'; entries: LocatedEntry[]; line: number; column: number }
export type Located = LocatedScalar | LocatedList | LocatedMap

/** Whether the author wrote nothing there: an empty value, `null` or `~`, unquoted. */
export function isNull(node: Located | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && node.plain && ['', 'null', '~', 'Null', 'NULL'].includes(node.text))
}

/** The value under `key`, or undefined. */
export function entry(map: LocatedMap, key: string): Located | undefined {
  return map.entries.find((each) => each.key.text === key)?.value
}

/** Makes a located tree of plain data that has no file (facts put together in memory, examples). */
export function locate(data: unknown, line = 0, column = 0): Located {
  if (Array.isArray(data)) return { kind: 'list', items: data.map((item) => locate(item, line, column)), line, column }
  if (data !== null && typeof data === 'object') {
    const entries = Object.entries(data).map(([key, value]) => ({ key: { kind: 'scalar' as const, text: key, plain: true, line, column }, value: locate(value, line, column) }))
    return { kind: 'map', entries, line, column }
  }
  if (data === null || data === undefined) return { kind: 'scalar', text: '', plain: true, line, column }
  return { kind: 'scalar', text: String(data), plain: typeof data !== 'string', line, column }
}

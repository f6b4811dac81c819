type Formula = { source?: unknown }

/**
 * The full marks of a scheme's nodes by the line they stand in, as far as the scheme states them: `max: 30`, or what a
 * deduction starts from. `node`: any part of a compiled scheme, which is plain data.
 */
export function fullMarksByLine(node: unknown): Record<string, string> {
  const found: Record<string, string> = {}
  collect(node, found)
  return found
}

function collect(node: unknown, found: Record<string, string>): void {
  if (Array.isArray(node)) {
    for (const each of node) collect(each, found)
    return
  }
  if (typeof node !== 'object' || node === null) return
  const { line, max, op, from } = node as { line?: unknown; max?: Formula; op?: unknown; from?: { formula?: Formula } }
  const marks = max?.source ?? (op === 'minus' ? from?.formula?.source : undefined)
  if (typeof line === 'number' && typeof marks === 'string' && /^\d+(\.\d+)?$/.test(marks)) found[String(line)] ??= marks
  for (const each of Object.values(node)) collect(each, found)
}

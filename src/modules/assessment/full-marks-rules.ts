/**
 * The full marks of a scheme's nodes by the line they stand in, as far as the scheme states them (`max: 30`). `node`:
 * any part of a compiled scheme, which is plain data.
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
  const { line, max } = node as { line?: unknown; max?: { source?: unknown } }
  if (typeof line === 'number' && typeof max?.source === 'string' && /^\d+(\.\d+)?$/.test(max.source)) found[String(line)] = max.source
  for (const each of Object.values(node)) collect(each, found)
}

import { z } from 'zod'
import type { Shape } from './endpoint.ts'

export type JsonSchema = { [key: string]: unknown }

/**
 * A shape as JSON Schema (2020-12, the dialect of OpenAPI 3.1). Recursive parts are moved into `definitions` under names
 * that begin with `name`, because a reference must hold in the whole document.
 */
export function schemaOf(shape: Shape, io: 'input' | 'output', name: string, definitions: Record<string, JsonSchema>): JsonSchema {
  const made = z.toJSONSchema(shape, { io, unrepresentable: 'any', override: instantAsText }) as JsonSchema
  const { $schema: _dialect, $defs, ...rest } = made
  const inner = ($defs ?? {}) as Record<string, JsonSchema>
  const ofItself = JSON.stringify(made).includes('"$ref":"#"')
  if (Object.keys(inner).length === 0 && !ofItself) return rest
  const renamed = (reference: string) => (reference === '#' ? `#/components/schemas/${name}` : `#/components/schemas/${name}${pascal(reference.slice('#/$defs/'.length))}`)
  for (const [key, value] of Object.entries(inner)) definitions[`${name}${pascal(key)}`] = withReferences(value, renamed)
  const whole = withReferences(rest, renamed)
  if (!ofItself) return whole
  definitions[name] = whole
  return { $ref: `#/components/schemas/${name}` }
}

/** An instant leaves the server as ISO 8601 text. */
function instantAsText({ zodSchema, jsonSchema }: { zodSchema: { _zod: { def: { type: string } } }; jsonSchema: JsonSchema }): void {
  if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' })
}

function withReferences(value: JsonSchema, renamed: (reference: string) => string): JsonSchema {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit)
    if (node === null || typeof node !== 'object') return node
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, key === '$ref' && typeof inner === 'string' ? renamed(inner) : visit(inner)]))
  }
  return visit(value) as JsonSchema
}

function pascal(words: string): string {
  return words.split(/\W+|_+/).filter(Boolean).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')
}

import type { Breach } from './cruise-imports.ts'
import { lineOf, type SourceFile } from './source-file.ts'

const builders = 'selectFrom|insertInto|updateTable|deleteFrom|mergeInto|innerJoin|leftJoin|rightJoin|fullJoin|crossJoin|innerJoinLateral|leftJoinLateral|using|table'
const words = 'from|join|into|update|table|only|truncate|exists|index\\s+\\w+\\s+on|trigger\\s+[\\s\\S]{1,60}?\\son|view|sequence|schema'

/**
 * Rule 10: a room names only the tables of its own PostgreSQL schema; a foreign key may also lead to a room before it.
 * Looks at SQL (in .sql files and in templates), at the query builder's calls and at the keys of table types.
 */
export function tableBreaches(file: SourceFile, moduleNames: readonly string[]): Breach[] {
  const owner = /^src\/(?:modules\/([^/]+)|(foundation))\//.exec(file.path)
  const room = owner?.[1] ?? owner?.[2]
  if (!room || file.path.includes('/ui/')) return []
  const schemas = ['foundation', 'graphile_worker', ...moduleNames.map(schemaOf)]
  const own = schemaOf(room)
  const sql = file.path.endsWith('.sql') ? file.text.replaceAll(/--[^\n]*/g, (comment) => ' '.repeat(comment.length)) : file.text
  const named = [...tablesNamed(sql, schemas), ...(/tables\.ts$/.test(file.path) ? tableKeys(sql, schemas) : [])]
  const earlier = new Set(schemas.slice(0, Math.max(0, schemas.indexOf(own))))
  return named
    .filter(({ schema, table, foreignKey }) => schema !== own && !(foreignKey && file.path.endsWith('.sql') && earlier.has(schema)) && !readByName.has(`${room} ${schema}.${table}`))
    .map(({ schema, table, index, foreignKey }) => ({
      rule: 'own-tables-only',
      message: `own-tables-only: ${file.path}:${lineOf(sql, index)} names ${schema}.${table}\n  Rule 10: ${foreignKey ? 'a foreign key leads to an own table or to one of an earlier room' : 'a room names only its own tables; ask the other room through its index.ts'}.`,
    }))
}

type Named = { schema: string; table: string; index: number; foreignKey: boolean }

function tablesNamed(text: string, schemas: readonly string[]): Named[] {
  const name = `"?(${schemas.join('|')})"?\\."?(\\w+)"?`
  const patterns: [RegExp, boolean][] = [
    [new RegExp(`\\breferences\\s+${name}`, 'gi'), true],
    [new RegExp(`(?<!\\w)(?:${words})\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?${name}`, 'gi'), false],
    [new RegExp(`\\.(?:${builders})\\(\\s*\\[?['"\`]${name}`, 'g'), false],
  ]
  return patterns.flatMap(([pattern, foreignKey]) => [...text.matchAll(pattern)].map((match) => ({ schema: match[1] ?? '', table: match[2] ?? '', index: match.index, foreignKey })))
}

function tableKeys(text: string, schemas: readonly string[]): Named[] {
  const key = new RegExp(`^\\s*(?:readonly\\s+)?'(${schemas.join('|')})\\.(\\w+)'\\s*:`, 'gm')
  return [...text.matchAll(key)].map((match) => ({ schema: match[1] ?? '', table: match[2] ?? '', index: match.index, foreignKey: false }))
}

// The foundation's tables that a room reads by name: the journal seals audit rows beside its facts, access shows them to the auditor.
const readByName = new Set(['journal foundation.audit', 'access foundation.audit', 'foundation graphile_worker.add_job'])

function schemaOf(room: string): string {
  return room.replaceAll('-', '_')
}

import type { Connection } from '../../src/foundation/database/database.ts'

/** The moment at which API tests happen unless they say otherwise: a Wednesday morning in July, half-year time. */
export const testMoment = '2026-07-08T09:00:00+08:00'

/** The same server, another database. */
export function inDatabase(connection: Connection, database: string): Connection {
  if (!('url' in connection)) return { ...connection, database }
  const url = new URL(connection.url)
  url.pathname = `/${database}`
  return { url: url.href }
}

/** The database in which the whole demo is told once a run, beside the template of the small bureau. */
export function demoTemplateOf(template: string): string {
  return `${template}_demo`
}

import { CompiledQuery, DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql, type RawBuilder } from 'kysely'
import type { Reader } from './database.ts'

/** Leaves a place open in a statement: what stands there is read from the values of each asking. */
export type Given<Values> = (read: (values: Values) => unknown) => RawBuilder<unknown>

/** Asks a statement with its values; the rows of its answer. */
export type Asked<Values, Row> = (reader: Reader, values: Values) => Promise<Row[]>

type Open<Values> = { open: (values: Values) => unknown }

const compiler = new Kysely<unknown>({ dialect: { createAdapter: () => new PostgresAdapter(), createDriver: () => new DummyDriver(), createIntrospector: (db) => new PostgresIntrospector(db), createQueryCompiler: () => new PostgresQueryCompiler() } })

/**
 * A statement whose text is put together once and asked often: for the few that every page waits for, where writing the
 * same text anew costs as much as carrying its answer. `build` gets a function that leaves a place open for a value.
 */
export function remembered<Values, Row>(build: (given: Given<Values>) => RawBuilder<Row>): Asked<Values, Row> {
  const { sql: text, parameters } = build((read) => sql`${{ open: read } satisfies Open<Values>}`).compile(compiler)
  return async (reader, values) => {
    const filled = parameters.map((one) => (isOpen<Values>(one) ? one.open(values) : one))
    return (await reader.executeQuery<Row>(CompiledQuery.raw(text, filled))).rows
  }
}

/** One remembered statement for each shape in which a question comes; `shape` names everything that changes the text. */
export function rememberedByShape<Values, Row, Shape>(name: (shape: Shape) => string, build: (shape: Shape, given: Given<Values>) => RawBuilder<Row>): (shape: Shape) => Asked<Values, Row> {
  const known = new Map<string, Asked<Values, Row>>()
  return (shape) => {
    const key = name(shape)
    const found = known.get(key) ?? remembered<Values, Row>((given) => build(shape, given))
    known.set(key, found)
    return found
  }
}

function isOpen<Values>(parameter: unknown): parameter is Open<Values> {
  return typeof parameter === 'object' && parameter !== null && 'open' in parameter && typeof parameter.open === 'function'
}

import { ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { indicatorOf } from '../indicators/index.ts'
import { indexScheme } from './index-scheme.ts'

/** How the index is worked out, for everybody: each outcome in words, each input with its definition, and the scheme as it is written. */
export async function indexFormula(reader: Reader, actor: Actor) {
  ownOnly(actor)
  const { version, text, compiled } = await indexScheme(reader, actor.tenant)
  return {
    title: compiled.title,
    version,
    text,
    outcomes: compiled.names.filter(({ outcome }) => outcome).map(({ name, title, node }) => ({ name, title, note: node.note ?? null })),
    inputs: compiled.inputs.map(({ name, title, indicator }) => ({ name, title, definition: indicatorOf(indicator ?? name)?.definition ?? null })),
  }
}

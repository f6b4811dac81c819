import type { Actor } from '../../foundation/actor/actor.ts'
import type { Tx } from '../../foundation/database/database.ts'
import type { FactKind, NewFact } from '../../modules/journal/index.ts'
import type { Gathered } from '../../offer.ts'
import type { AgencyWork } from './agency-goals.ts'
import type { OpenAgency } from './open-agency.ts'

/** What one moment of an agency's year writes: records by table, and the facts that follow from them. */
export type Written = { rows: Map<string, Record<string, unknown>[]>; facts: NewFact[] }

/** What everything about an agency's year is written with: who records it at this moment, its units and people, its goals. */
export type Recording = { tx: Tx; actor: Actor; agency: OpenAgency; work: AgencyWork; words: MeetingWords; kindOf(name: string): FactKind }

/** How kinds of meetings and duties are called, whether a kind needs a quorum, and which duties it satisfies. */
export type MeetingWords = ReadonlyMap<string, { zh: string; en: string; required: boolean; quorum: boolean; duties: readonly { code: string; zh: string; en: string }[] }>

/** The declaration of a fact kind by its name; the rooms offer them. */
export function kindsOf(gathered: Pick<Gathered, 'factKinds'>): (name: string) => FactKind {
  return (name) => {
    const kind = gathered.factKinds.get(name)
    if (!kind) throw new RangeError(`no room declares the fact kind ${name}`)
    return kind
  }
}

/** Puts a record among those of its table. */
export function keep(written: Written, table: string, row: Record<string, unknown>): void {
  const rows = written.rows.get(table)
  if (rows) rows.push(row)
  else written.rows.set(table, [row])
}

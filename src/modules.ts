import { readMigrations, type Migration } from './foundation/database/migrate.ts'
import { texts as foundationTexts } from './foundation/errors/texts.ts'
import { texts as fileTexts } from './foundation/files/index.ts'
import type { Route } from './foundation/http/index.ts'
import type { Text } from './foundation/i18n/texts.ts'
import { offer as access } from './modules/access/index.ts'
import { offer as assessment } from './modules/assessment/index.ts'
import { offer as branchLife } from './modules/branch-life/index.ts'
import { offer as commitments } from './modules/commitments/index.ts'
import { offer as indicators } from './modules/indicators/index.ts'
import { offer as integration } from './modules/integration/index.ts'
import { offer as journal } from './modules/journal/index.ts'
import { offer as ledgers } from './modules/ledgers/index.ts'
import { offer as organisation } from './modules/organisation/index.ts'
import { offer as planning } from './modules/planning/index.ts'
import { offer as reports } from './modules/reports/index.ts'
import { offer as rhythms } from './modules/rhythms/index.ts'
import { offer as workbench } from './modules/workbench/index.ts'
import type { Gathered, Offer } from './offer.ts'

/** THE ordered list of rooms: a room may use only those before it. The only shared file that a new room edits. */
export const moduleNames = ['journal', 'organisation', 'access', 'rhythms', 'planning', 'commitments', 'branch-life', 'ledgers', 'indicators', 'assessment', 'integration', 'reports', 'workbench'] as const

const offers: readonly Offer[] = [journal, organisation, access, rhythms, planning, commitments, branchLife, ledgers, indicators, assessment, integration, reports, workbench]

/** Everything that the rooms offer, gathered in their order. */
export const gathered: Gathered = gather(offers)

/** The routes of all rooms, in order. */
export const routes: readonly Route[] = offers.flatMap((offer) => offer.routes?.(gathered) ?? [])

/** Every migration, foundation first, then the rooms in order. */
export function allMigrations(): Promise<Migration[]> {
  return readMigrations([
    { room: 'foundation', folder: new URL('./foundation/migrations/', import.meta.url) },
    ...offers.flatMap((offer) => (offer.migrations ? [{ room: offer.module, folder: offer.migrations }] : [])),
  ])
}

/** Gathers a list of offers; fails at once when two rooms claim the same name. */
export function gather(list: readonly Offer[]): Gathered {
  const texts: Record<string, Text> = { ...foundationTexts, ...fileTexts }
  for (const offer of list) for (const [key, text] of Object.entries(offer.texts)) claim(texts, key, text, offer.module)
  return {
    offers: list,
    texts,
    abilities: list.flatMap((offer) => offer.abilities ?? []),
    factKinds: new Map(list.flatMap((offer) => (offer.factKinds ?? []).map((kind) => [kind.kind, kind] as const))),
    recordLinks: new Map(list.flatMap((offer) => (offer.recordLink ? [[offer.recordLink.module, offer.recordLink] as const] : []))),
  }
}

function claim(texts: Record<string, Text>, key: string, text: Text, module: string): void {
  if (key in texts) throw new Error(`The text ${key} of ${module} exists already.`)
  texts[key] = text
}


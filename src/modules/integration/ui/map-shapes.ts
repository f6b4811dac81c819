import type { Answer } from '../../../app-shell/client.ts'

export type IntegrationMap = NonNullable<Answer<'GET /integration/map'>['map']>
export type MapGoal = IntegrationMap['goals'][number]
export type MapLink = IntegrationMap['links'][number]
/** A line that is about to be drawn. */
export type Proposal = { party: MapGoal; business: MapGoal }

export type IndexReading = NonNullable<Answer<'GET /integration/index'>['reading']>
export type IndexInput = IndexReading['parts'][number]['inputs'][number]

// The launcher of the embedded PostgreSQL: the front door of this folder.
export { startEmbedded } from './start-embedded.ts'
export type { EmbeddedConnection, EmbeddedOptions, EmbeddedServer } from './start-embedded.ts'

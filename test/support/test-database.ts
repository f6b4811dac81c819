import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedConnection, startEmbedded } from '../../src/foundation/database/embedded/index.ts'

export interface TestServer {
  connection: EmbeddedConnection
  /** Stops the server and removes its data. */
  stop(): Promise<void>
}

/**
 * A fresh embedded PostgreSQL in a temporary folder, for one run of tests. It does not wait for the disk (its data need not
 * outlive a power cut), and the program's role may make further databases, so that each test file can have its own.
 */
export async function startTestServer(): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tongpin-test-'))
  const server = await startEmbedded({ dataDir, durability: 'off', createDatabases: true, log: () => {} })
  return {
    connection: server.connection,
    async stop() {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

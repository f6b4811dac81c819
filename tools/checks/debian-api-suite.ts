import { startDebianPostgres } from './debian-postgres.ts'
import type { Suite } from './suite.ts'
import { vitestSuite } from './vitest-suite.ts'

/** The API tests once more, on the distribution's PostgreSQL server instead of the embedded one, with ten thousand random requests. */
export function debianApiSuite(): Suite {
  return {
    name: 'api on the distribution\'s PostgreSQL',
    run: async () => {
      const server = await startDebianPostgres()
      try {
        const outcome = await vitestSuite('api-debian', ['--project', 'api'], { env: { TEST_DATABASE_URL: server.url, TZ: 'UTC', RANDOM_THOUSANDS: '10' } }).run()
        return { ...outcome, output: `PostgreSQL ${server.version}\n${outcome.output}` }
      } finally {
        await server.stop()
      }
    },
  }
}

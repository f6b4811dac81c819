import { writing } from '../../foundation/database/database.ts'
import type { Job } from '../../foundation/jobs/jobs.ts'
import type { JobParts } from '../../offer.ts'
import { sealTenant } from './seal-tenant.ts'
import { tenantsWithRows } from './tenants-with-rows.ts'

/** Seals what waits, in every tenant, until nothing does. Safe in two copies of the program at once. */
export function sealJob({ db, now }: Pick<JobParts, 'db' | 'now'>): Job {
  return {
    name: 'journal.seal',
    everySeconds: 5,
    run: async () => {
      for (const tenant of await tenantsWithRows(db)) while ((await writing(db, (tx) => sealTenant(tx, tenant, now()))) > 0);
    },
  }
}

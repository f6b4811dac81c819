import type { ApiOf } from './foundation/http/endpoint.ts'
import type { endpoints as access } from './modules/access/contract.ts'
import type { endpoints as assessment } from './modules/assessment/contract.ts'
import type { endpoints as branchLife } from './modules/branch-life/contract.ts'
import type { endpoints as commitments } from './modules/commitments/contract.ts'
import type { endpoints as indicators } from './modules/indicators/contract.ts'
import type { endpoints as integration } from './modules/integration/contract.ts'
import type { endpoints as journal } from './modules/journal/contract.ts'
import type { endpoints as ledgers } from './modules/ledgers/contract.ts'
import type { endpoints as organisation } from './modules/organisation/contract.ts'
import type { endpoints as planning } from './modules/planning/contract.ts'
import type { endpoints as reports } from './modules/reports/contract.ts'
import type { endpoints as rhythms } from './modules/rhythms/contract.ts'
import type { endpoints as workbench } from './modules/workbench/contract.ts'

/** Every call of the API, for the typed client: 'GET /goals/:id' → its params, query, body and response. Types only. */
export type Api = ApiOf<typeof journal> & ApiOf<typeof organisation> & ApiOf<typeof access> & ApiOf<typeof rhythms> & ApiOf<typeof planning> & ApiOf<typeof commitments> & ApiOf<typeof branchLife> & ApiOf<typeof ledgers> & ApiOf<typeof indicators> & ApiOf<typeof assessment> & ApiOf<typeof integration> & ApiOf<typeof reports> & ApiOf<typeof workbench>

import { accessRequests } from './access-requests.ts'
import type { Requests } from './ask.ts'
import { assessmentRequests } from './assessment-requests.ts'
import { branchLifeRequests } from './branch-life-requests.ts'
import { commitmentsRequests } from './commitments-requests.ts'
import { figuresRequests } from './figures-requests.ts'
import { ledgersRequests } from './ledgers-requests.ts'
import { organisationRequests } from './organisation-requests.ts'
import { planningRequests } from './planning-requests.ts'
import { rhythmsRequests } from './rhythms-requests.ts'
import { workbenchRequests } from './workbench-requests.ts'

/** One well-formed request for every endpoint that asks for a session. */
export const allRequests: Requests = { ...accessRequests, ...organisationRequests, ...rhythmsRequests, ...planningRequests, ...commitmentsRequests, ...branchLifeRequests, ...ledgersRequests, ...figuresRequests, ...assessmentRequests, ...workbenchRequests }

import type { Journey } from './journey.ts'
import { signIn } from './sign-in.ts'

/** Every journey, in the order in which they are walked on one demo. */
export const journeys: readonly Journey[] = [...signIn]

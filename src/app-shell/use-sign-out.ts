import { useQueryClient } from '@tanstack/react-query'
import { useAct } from './client.ts'

/** Ends the session and forgets everything that was read with it. */
export const useSignOut = (): (() => void) => {
  const queries = useQueryClient()
  const act = useAct('DELETE /session', { refresh: [], onDone: () => { queries.clear(); location.assign('/') } })
  return () => act.mutate({})
}

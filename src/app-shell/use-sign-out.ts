import { useQueryClient } from '@tanstack/react-query'
import { forgetDrafts } from '../design/kept-drafts.ts'
import { useAct } from './client.ts'

/** Ends the session and forgets everything that was read or typed with it. */
export const useSignOut = (): (() => void) => {
  const queries = useQueryClient()
  const act = useAct('DELETE /session', { refresh: [], onDone: () => { forgetDrafts(localStorage); queries.clear(); location.assign('/') } })
  return () => act.mutate({})
}

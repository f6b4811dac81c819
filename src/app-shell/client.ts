import { keepPreviousData, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query'
import type { Api } from '../api.ts'
import { ProblemError, type Problem } from '../design/problem.ts'
import { addressOf, type LooseInput } from './address.ts'
import type { CallInput, InputArgs, ReadArgs, ReadOptions } from './call-types.ts'
import { callHeaders, takeFirstCall } from './first-calls.ts'
import { textNow } from './i18n.ts'
import { keptLanguage } from './language.ts'

export type Route = keyof Api & string
export type Answer<R extends Route> = Api[R]['response']

const problemOf = async (answer: Response): Promise<Problem> => {
  const said = await answer.json().catch(() => null) as Partial<Problem> | null
  return { ...said, code: said?.code ?? `http.${answer.status}`, title: said?.title ?? textNow('shell.answer.title'), detail: said?.detail ?? (said?.title ? undefined : textNow('shell.answer.detail')), status: answer.status }
}

/**
 * One call of the API: `call('GET /goals/:id', { params: { id } })`, typed by the API map.
 * Throws ProblemError: the server's problem, or `network.unreachable` when no answer came. Writes carry `x-tongpin`, which a foreign page can't send.
 */
export const call = async <R extends Route>(route: R, ...[input]: InputArgs<Api[R]>): Promise<Answer<R>> => {
  const given = (input ?? {}) as LooseInput
  const { method, url } = addressOf(route, given)
  const headers = callHeaders()
  if (method !== 'GET') headers['x-tongpin'] = '1'
  const form = given.body instanceof FormData
  if (given.body !== undefined && !form) headers['content-type'] = 'application/json'
  let answer: Response
  try {
    answer = await takeFirstCall(method, url) ?? await fetch(url, { method, headers, credentials: 'same-origin', body: given.body === undefined ? undefined : form ? given.body as FormData : JSON.stringify(given.body) })
  } catch {
    throw new ProblemError({ code: 'network.unreachable', title: textNow('shell.network.title'), detail: textNow('shell.network.detail'), status: 0 })
  }
  if (!answer.ok) throw new ProblemError(await problemOf(answer))
  if (answer.status === 204) return undefined as Answer<R>
  try { return await answer.json() as Answer<R> } catch { throw new ProblemError({ code: 'http.unreadable', title: textNow('shell.answer.title'), detail: textNow('shell.answer.detail'), status: answer.status }) }
}

/** Sends a form and saves the file that is answered, under the name that the server gave it. */
export const saveAnswer = async (route: Route, form: FormData): Promise<void> => {
  const { method, url } = addressOf(route, {})
  const answer = await fetch(url, { method, headers: { 'accept-language': keptLanguage(), 'x-tongpin': '1' }, credentials: 'same-origin', body: form })
  if (!answer.ok) throw new ProblemError(await problemOf(answer))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '')
  link.click()
  URL.revokeObjectURL(link.href)
}

/** The address of a GET route for a plain link (a download). */
export const linkTo = <R extends Route>(route: R, ...[input]: InputArgs<Api[R]>): string => addressOf(route, input as LooseInput).url

/** The key under which a call is kept. */
export const callKey = (route: Route, input?: unknown) => [route, input ?? {}] as const

/** Reads: `const { data, error, refetch } = useCall('GET /goals', { query })`. Kept under its route and input; `null` as input waits. */
export const useCall = <R extends Route>(route: R, ...args: ReadArgs<Api[R]>): UseQueryResult<Answer<R>, ProblemError> => {
  const [input, options] = args as [input?: CallInput<Api[R]> | null, options?: ReadOptions]
  return useQuery<Answer<R>, ProblemError>({
    queryKey: callKey(route, input),
    queryFn: () => (call as (route: R, input?: unknown) => Promise<Answer<R>>)(route, input ?? undefined),
    enabled: input !== null,
    refetchInterval: options?.refreshEvery,
    placeholderData: options?.keepLast ? keepPreviousData : undefined,
  })
}

/**
 * Writes: `const close = useAct('POST /goals/:id/close'); close.mutate({ params: { id } })`.
 * What was read is read again afterwards (a fact moves figures on many pages); name `refresh` to keep it to some routes.
 */
export const useAct = <R extends Route>(route: R, options: { refresh?: readonly Route[]; onDone?: (answer: Answer<R>) => void } = {}): UseMutationResult<Answer<R>, ProblemError, CallInput<Api[R]>> => {
  const queries = useQueryClient()
  return useMutation<Answer<R>, ProblemError, CallInput<Api[R]>>({
    // Without a network the answer is 'not reached', at once; nothing is sent later behind the person's back.
    networkMode: 'always',
    mutationFn: input => (call as (route: R, input?: unknown) => Promise<Answer<R>>)(route, input),
    onSuccess: async answer => {
      options.onDone?.(answer)
      await queries.invalidateQueries(options.refresh ? { predicate: query => options.refresh!.includes(query.queryKey[0] as Route) } : undefined)
    },
  })
}

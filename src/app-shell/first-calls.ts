import { keptLanguage } from './language.ts'

const sessionAddress = '/api/v1/session'
const todosAddress = '/api/v1/todos'
/** An answer that nobody took in this time (milliseconds since the address was opened) is no longer news. */
const freshFor = 10_000

const begun = new Map<string, Promise<Response | undefined>>()

/** What every call of the interface says of itself. */
export const callHeaders = (): Record<string, string> => ({ accept: 'application/json', 'accept-language': keptLanguage() })

const ask = (address: string): Promise<Response> => fetch(address, { headers: callHeaders(), credentials: 'same-origin' })

/**
 * Asks who is here and, on the workbench, what waits for them, before the program that will want to know has arrived.
 * Without a session nothing more is asked; a call that fails here is made again by whoever needs it, and told there.
 */
export const beginFirstCalls = (pathname: string): void => {
  if (/^\/(gallery|first-administrators)\b/.test(pathname)) return
  const session = ask(sessionAddress)
  begun.set(sessionAddress, session.catch(() => undefined))
  if (pathname === '/') begun.set(todosAddress, session.then(isSignedIn).then(signedIn => signedIn ? ask(todosAddress) : undefined).catch(() => undefined))
}

const isSignedIn = async (answer: Response): Promise<boolean> => answer.ok && (await answer.clone().json() as { signedIn?: boolean }).signedIn === true

/** The answer to a call that was begun early, once; undefined: there is none (any more), ask. */
export const takeFirstCall = async (method: string, address: string): Promise<Response | undefined> => {
  const answer = method === 'GET' ? begun.get(address) : undefined
  begun.delete(address)
  return performance.now() < freshFor ? answer : undefined
}

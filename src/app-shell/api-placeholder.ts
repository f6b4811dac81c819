import type { OpenedFigure } from '../design/figure/opened-figure.ts'

/** The calls that the shells themselves make, until the map of the whole API (`src/api.ts`) takes their place. */
export type Api = {
  'GET /session': { params: undefined; query: undefined; body: undefined; response: Session }
  'POST /session': { params: undefined; query: undefined; body: { account: string; password: string }; response: Session }
  'DELETE /session': { params: undefined; query: undefined; body: undefined; response: unknown }
  'GET /sign-in/options': { params: undefined; query: undefined; body: undefined; response: SignInOptions }
  'GET /figures/:indicator': { params: { indicator: string }; query: { scope: string; from: string; to: string; asOf?: string }; body: undefined; response: OpenedFigure }
}

export type Session = {
  signedIn: boolean
  account: { id: string; name: string }
  posts: { unitId: string; unitName: string; post: string }[]
  abilities: string[]
  demo: boolean
  today: string
  tenantName: string
  lang: string
}

export type SignInOptions = { demo: boolean; demoAccounts: { account: string; name: string; post: string; password: string }[]; tenantName: string }

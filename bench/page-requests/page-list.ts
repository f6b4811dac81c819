/** One page's main request: `path` for a role, once the ids that it needs are known. */
export type Page = { name: string; path: string }

/** Asks the program; the body of its answer. */
export type Ask = (path: string) => Promise<Record<string, unknown>>

const year = 'from=2026-01-01&to=2026-12-31'

/** The main requests of the pages that somebody of a bureau's Party office opens, with what is on record there. */
export async function officePages(ask: Ask): Promise<Page[]> {
  const units = await unitsByCode(ask)
  const plan = await firstId(ask, '/plans')
  const goal = await firstId(ask, `/goals?plan=${plan}`)
  const register = await firstId(ask, '/ledgers')
  const assessment = await firstId(ask, '/assessments')
  const letter = await firstId(ask, '/commitments', 'letter')
  const [party, agency, branch] = ['PC', 'BUREAU', 'B2'].map((code) => units.get(code)!)
  return [
    ...shared(party!, branch!),
    { name: 'plan', path: `/plans/${plan}` },
    { name: 'plan: goals', path: `/goals?plan=${plan}&limit=100` },
    { name: 'goal', path: `/goals/${goal}` },
    { name: 'goal: tasks', path: `/tasks?goal=${goal}` },
    { name: 'dispatches', path: `/dispatches?plan=${plan}` },
    { name: 'commitment letter', path: `/commitment-letters/${letter}` },
    { name: 'quarterly summary', path: `/commitment-summaries?branch=${branch}&year=2026&quarter=3` },
    { name: 'ledger', path: `/ledgers/${register}` },
    { name: 'ledger: rows', path: `/ledgers/${register}/entries?limit=50` },
    { name: 'assessment', path: `/assessments/${assessment}` },
    { name: 'score', path: `/assessments/${assessment}/scores/${branch}` },
    { name: 'integration map', path: `/integration/map?plan=${plan}` },
    { name: 'integration index', path: `/integration/index?unit=${party}&${year}` },
    { name: 'half-year report', path: `/reports/half-year?unit=${party}&year=2026&half=1` },
    { name: 'annual report', path: `/reports/annual?unit=${party}&year=2026` },
    ...['service-orders', 'enterprises-checked', 'unlinked-goals'].map((key) => ({ name: `figure ${key}, agency`, path: `/figures/${key}?scope=${agency}&${year}` })),
  ]
}

/** What somebody of the working committee opens: everything below it. */
export async function committeePages(ask: Ask): Promise<Page[]> {
  const units = await unitsByCode(ask)
  return shared(units.get('WC')!, units.get('B2')!)
}

function shared(unit: string, branch: string): Page[] {
  return [
    { name: 'session', path: '/session' },
    { name: 'workbench', path: '/todos' },
    { name: 'notices', path: '/notices' },
    { name: 'search', path: '/search?words=%E6%A0%B8%E6%9F%A5' },
    { name: 'plans', path: '/plans' },
    { name: 'commitments', path: '/commitments?year=2026&limit=50' },
    { name: 'past deeds', path: '/past-deeds?limit=50' },
    { name: 'meetings', path: '/meetings?limit=50' },
    { name: 'year of meetings', path: '/meeting-year?year=2026' },
    { name: 'compliance of a branch', path: `/compliance?year=2026&unit=${branch}` },
    { name: 'compliance', path: '/compliance?year=2026' },
    { name: 'ledgers', path: '/ledgers' },
    { name: 'indicators', path: '/indicators' },
    { name: 'assessments', path: '/assessments' },
    { name: 'people', path: '/people?limit=50' },
    { name: 'units', path: '/units' },
    { name: 'unit page, branch', path: `/units/${branch}` },
    { name: 'unit page', path: `/units/${unit}` },
    { name: 'seals', path: '/seals' },
    { name: 'duty reports', path: '/duty-reports?year=2026' },
    ...['committee-meetings-held', 'theme-days-attended', 'commitments-fulfilled-share'].flatMap((key) => [
      { name: `figure ${key}, branch`, path: `/figures/${key}?scope=${branch}&${year}` },
      { name: `figure ${key}`, path: `/figures/${key}?scope=${unit}&${year}` },
    ]),
  ]
}

async function unitsByCode(ask: Ask): Promise<Map<string, string>> {
  const { rows } = (await ask('/units')) as { rows: { id: string; code: string }[] }
  return new Map(rows.map(({ id, code }) => [code, id]))
}

async function firstId(ask: Ask, path: string, field = 'id'): Promise<string> {
  const { rows } = (await ask(path)) as { rows: Record<string, unknown>[] }
  const found = rows[0]?.[field]
  const id = typeof found === 'object' && found !== null ? (found as { id?: unknown }).id : found
  if (typeof id !== 'string') throw new Error(`${path} lists nothing with ${field}: ${JSON.stringify(rows[0] ?? null).slice(0, 300)}`)
  return id
}

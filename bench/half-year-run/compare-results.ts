import type pg from 'pg'

const figures = ['committee-meetings-held', 'committee-meetings-due', 'theme-days-held', 'theme-days-due', 'theme-days-serving-business', 'commitments-fulfilled', 'commitments-due', 'enterprises-checked', 'enterprises-planned', 'problems-found', 'problems-closed-on-time'] as const
const outcomes = ['party', 'business', 'appraised', 'score', 'grade'] as const

/** The table of the peer: one row a branch, the same numbers under the same names. */
export const peerTable = `create schema if not exists peer; drop table if exists peer.result; create table peer.result (unit_id text primary key, ${figures.map((name) => `"${name}" numeric`).join(', ')}, party numeric, business numeric, appraised numeric, score numeric, grade text)`

type Input = { name: string; value: string | null }
type Outcome = { state: string; value?: string }

/** Every branch whose numbers differ between what the program stored and what the peer stored, with both. */
export async function differingBranches(pool: pg.Pool, assessment: string): Promise<string[]> {
  const { rows: own } = await pool.query<{ unit_id: string; inputs: string; outcomes: string }>('select unit_id, inputs, outcomes from assessment.result where assessment = $1', [assessment])
  const { rows: theirs } = await pool.query<Record<string, string | null>>('select * from peer.result')
  const peer = new Map(theirs.map((row) => [row['unit_id'], row]))
  if (own.length !== peer.size) return [`${own.length} branches here, ${peer.size} there`]
  return own.flatMap(({ unit_id, inputs, outcomes: texts }) => {
    const row = peer.get(unit_id)
    const given = new Map((JSON.parse(inputs) as Input[]).map(({ name, value }) => [name, value]))
    const found = JSON.parse(texts) as Record<string, Outcome>
    const pairs = [...figures.map((name) => [name, given.get(name) ?? null, row?.[name] ?? null] as const), ...outcomes.map((name) => [name, found[name]?.state === 'value' ? (found[name].value ?? null) : null, row?.[name] ?? null] as const)]
    return pairs.filter(([, here, there]) => !same(here, there)).map(([name, here, there]) => `${unit_id} ${name}: ${here} here, ${there} there`)
  })
}

function same(here: string | null, there: string | null): boolean {
  if (here === null || there === null) return here === there
  const [a, b] = [number(here), number(there)]
  return Number.isNaN(a) || Number.isNaN(b) ? here === there : Math.abs(a - b) < 1e-9
}

function number(text: string): number {
  const [above = '', below = '1'] = text.split('/')
  return Number(above) / Number(below)
}

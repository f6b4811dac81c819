import { readFileSync } from 'node:fs'

/** '✓': it is done, or refused for another reason than who asks. '○': answered, and nothing is shown. '✗': 403. '·': 404, as if the record did not exist. */
export type Outcome = '✓' | '○' | '✗' | '·'

/** What a role gets on a record of the first branch or its sections, and on one of the third. */
export type Cell = { here: Outcome; there: Outcome }

/** Role by role what an endpoint answers. */
export type DeclaredRow = Readonly<Record<string, Cell>>

const page = new URL('../../../docs/permissions.md', import.meta.url)

/** The tables of docs/permissions.md: 'GET /plans/:id' → role → outcome. That page is the declaration; this only reads it. */
export function declaredMatrix(): ReadonlyMap<string, DeclaredRow> {
  const declared = new Map<string, DeclaredRow>()
  let roles: string[] = []
  for (const line of readFileSync(page, 'utf8').split('\n')) {
    if (!line.startsWith('|')) continue
    const [name = '', ...cells] = line.split('|').slice(1, -1).map((cell) => cell.trim())
    if (name === 'endpoint') roles = cells
    const endpoint = /^`([A-Z]+ \/\S*)`$/.exec(name)?.[1]
    if (!endpoint) continue
    if (declared.has(endpoint)) throw new Error(`docs/permissions.md declares ${endpoint} twice`)
    if (cells.length !== roles.length) throw new Error(`docs/permissions.md: ${endpoint} has ${cells.length} cells for ${roles.length} roles`)
    declared.set(endpoint, Object.fromEntries(cells.map((cell, index) => [roles[index], readCell(cell, endpoint)])))
  }
  return declared
}

function readCell(cell: string, endpoint: string): Cell {
  const [here, there = here] = [...cell]
  if (!isOutcome(here) || !isOutcome(there) || [...cell].length > 2) throw new Error(`docs/permissions.md: ${endpoint} has a cell '${cell}'`)
  return { here, there }
}

function isOutcome(sign: string | undefined): sign is Outcome {
  return sign === '✓' || sign === '○' || sign === '✗' || sign === '·'
}

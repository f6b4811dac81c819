import { readFile } from 'node:fs/promises'
import type { Actor } from '../foundation/actor/actor.ts'
import { writing, type Tx } from '../foundation/database/database.ts'
import { computeAssessment, enterScheme, openAssessment, publishAssessment, stateInput } from '../modules/assessment/index.ts'
import { sealTenant } from '../modules/journal/index.ts'
import { unitByCode } from '../modules/organisation/index.ts'
import { demoTenant } from './demo-password.ts'
import { doAs, type DeedParts } from './planning-deeds.ts'

const half = { from: '2026-01-01', to: '2026-06-30' }
/** Enterprises that each branch's sections planned to check by the middle of the year (K4, the first two batches). */
const planned = { B1: '56', B2: '0', B3: '0' } as const

/** The half-year assessment of the three branches: opened, computed, decided on 17 July and published. */
export async function assessmentDeeds(parts: DeedParts): Promise<void> {
  const text = await readFile(new URL('../../schemes/branch-half-year.yaml', import.meta.url), 'utf8')
  const scheme = await doAs(parts, '2026-01-19T10:00:00', 'P1', (tx, actor) => enterScheme(tx, actor, { text }))
  const id = await doAs(parts, '2026-07-10T09:00:00', 'P1', async (tx, actor) => openAssessment(tx, actor, { scheme, title: '2026 年上半年党支部考核', ...half, unit: await idOfUnit(tx, actor, 'PC'), subjects: await Promise.all(['B1', 'B2', 'B3'].map((code) => idOfUnit(tx, actor, code))) }))
  let version = 1
  for (const [code, value] of Object.entries(planned)) version = await doAs(parts, '2026-07-10T09:20:00', 'P1', async (tx, actor) => stateInput(tx, actor, id, { unit: await idOfUnit(tx, actor, code), input: 'enterprises-planned', value, version }))
  version = await doAs(parts, '2026-07-13T09:00:00', 'P1', (tx, actor) => computeAssessment(tx, actor, id, { version }))
  // A published result rests on sealed records only. The year was told room by room, so the first seal also covers records
  // dated up to December, and it bears the end of the year: no seal is older than what it covers.
  parts.clock.set('2026-12-31T08:59:00+08:00')
  await writing(parts.db, (tx) => sealTenant(tx, demoTenant, parts.clock.now()))
  await doAs(parts, '2026-07-17T16:00:00', 'P1', (tx, actor) => publishAssessment(tx, actor, id, { version, decision: '2026-07-17 局机关党委会审定' }))
}

async function idOfUnit(tx: Tx, actor: Actor, code: string): Promise<string> {
  const unit = await unitByCode(tx, actor.tenant, code, actor.today)
  if (!unit) throw new Error(`The demo has no unit called ${code}.`)
  return unit.id
}

import type { Actor } from '../foundation/actor/actor.ts'
import type { Tx } from '../foundation/database/database.ts'
import { accountByName } from '../modules/access/index.ts'
import { assessmentDetail, closeStep, computeAssessment, nameRaters, openAssessment, type Schedule } from '../modules/assessment/index.ts'
import { unitByCode } from '../modules/organisation/index.ts'
import { doAs, type DeedParts } from './planning-deeds.ts'

/** An assessment of the three branches or of their members: what it is, when the committee takes each act, and what the others do in between. */
export type Walk = {
  scheme: string
  title: string
  from: string
  to: string
  schedule: Schedule
  raters: readonly (readonly [code: string, group: string])[]
  opened: string
  named: string
  computed: string
  closed: Readonly<Record<Exclude<keyof Schedule, 'effect'>, string>>
  notice?: string | undefined
  reports?: (id: string) => Promise<void>
  sheets: (id: string) => Promise<void>
  doubts?: (id: string) => Promise<void>
  appeals?: (id: string) => Promise<void>
}

/** Takes an assessment through its steps, up to the end of the public notice. Returns its id. */
export async function walkAssessment(parts: DeedParts, walk: Walk): Promise<string> {
  const { scheme, title, from, to, schedule } = walk
  const id = await doAs(parts, walk.opened, 'P1', async (tx, actor) => openAssessment(tx, actor, { scheme, title, from, to, schedule, unit: await idOfUnit(tx, actor, 'PC'), subjects: await Promise.all(['B1', 'B2', 'B3'].map((code) => idOfUnit(tx, actor, code))) }))
  const close = (step: keyof Walk['closed'], note?: string) => doAs(parts, walk.closed[step], 'P1', async (tx, actor) => closeStep(tx, actor, id, { version: await versionOf(tx, actor, id), step, note }))
  await doAs(parts, walk.named, 'P1', async (tx, actor) => nameRaters(tx, actor, id, { version: await versionOf(tx, actor, id), raters: await Promise.all(walk.raters.map(async ([code, group]) => ({ person: await personOf(tx, code), group }))) }))
  await close('notice', walk.notice)
  await walk.reports?.(id)
  await close('selfReport')
  await walk.sheets(id)
  await close('scoring')
  await walk.doubts?.(id)
  await doAs(parts, walk.computed, 'P1', async (tx, actor) => computeAssessment(tx, actor, id, { version: await versionOf(tx, actor, id) }))
  await close('review')
  await close('notification')
  await walk.appeals?.(id)
  await close('appeal')
  await close('publicNotice')
  return id
}

/** The version at which an assessment stands. */
export async function versionOf(tx: Tx, actor: Actor, id: string): Promise<number> {
  return (await assessmentDetail(tx, actor, id)).version
}

async function personOf(tx: Tx, code: string): Promise<string> {
  const person = (await accountByName(tx, code))?.person
  if (!person) throw new Error(`The demo has nobody called ${code}.`)
  return person
}

/** The unit that the demo calls by this code. */
export async function idOfUnit(tx: Tx, actor: Actor, code: string): Promise<string> {
  const unit = await unitByCode(tx, actor.tenant, code, actor.today)
  if (!unit) throw new Error(`The demo has no unit called ${code}.`)
  return unit.id
}

import { expect } from 'vitest'
import { openWorld, type Caller, type World } from './api-test.ts'

/** The small bureau as the second branch and its office meet in it. */
export type BranchScene = { world: World; P2: Caller; B2: Caller; unit(code: string): string; person(code: string): string }

/** Opens the small bureau with the office and the second branch's secretary signed in; units and people are named by their codes. */
export async function openBranchScene(): Promise<BranchScene> {
  const world = await openWorld()
  return { world, P2: await world.as('P2'), B2: await world.as('B2'), unit: (code) => world.bureau.units[code]?.id ?? code, person: (code) => world.bureau.people[code] ?? code }
}

/** Plans a meeting, marks everybody who is expected present, and records it as held. */
export async function meetingHeld(caller: Caller, body: object): Promise<{ id: string; version: number }> {
  const { id } = (await caller.post('/meetings', body)).body
  const { attendees } = (await caller.get(`/meetings/${id}`)).body
  const { version } = (await caller.post(`/meetings/${id}/attendance`, { version: 1, marks: attendees.map(({ person }: { person: string }) => ({ person, mark: 'present' })) })).body
  const answer = await caller.post(`/meetings/${id}/hold`, { version, reason: '补录' })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return { id, version: answer.body.version }
}

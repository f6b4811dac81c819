import { expect, test } from 'vitest'
import { openWorld } from '../../../test/support/api-test.ts'

const world = await openWorld({ at: '2027-03-01T09:00:00+08:00' })
const unit = world.bureau.units['B2']!.id
const terms = async (who: string) => (await (await world.as(who)).get('/todos')).body.rows.filter(({ kind }: { kind: string }) => kind === 'organisation.term')

test('half a year before a term ends its secretary and the Party office are reminded; a new election ends the reminder', async () => {
  const office = await world.as('P2')
  expect((await office.post(`/units/${unit}/elections`, { electedOn: '2024-06-01' })).status).toBeLessThan(300)
  for (const who of ['B2', 'P2']) expect(await terms(who)).toMatchObject([{ record: unit, due: '2027-06-01', title: { zh: expect.stringContaining('任期将满') } }])
  for (const who of ['B1', 'M2', 'S3']) expect(await terms(who)).toEqual([])
  await office.post(`/units/${unit}/elections`, { electedOn: '2027-02-15' })
  expect(await terms('B2')).toEqual([])
})

test('a term that has ended is said to have', async () => {
  const office = await world.as('P2')
  const other = world.bureau.units['B3']!.id
  await office.post(`/units/${other}/elections`, { electedOn: '2024-01-10' })
  expect(await terms('B3')).toMatchObject([{ due: '2027-01-10', title: { zh: expect.stringContaining('任期已满') } }])
})

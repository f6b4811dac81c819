import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld } from '../../../test/support/api-test.ts'
import { testActor, testFact, testKind, untilSettled } from '../../../test/support/journal-scene.ts'
import { writing, type Reader } from '../../foundation/database/database.ts'
import { recordFacts } from './record-facts.ts'
import { runVerify } from './run-verify.ts'
import { sealTenant } from './seal-tenant.ts'

const world = await openWorld()
const { db } = world.database
const kind = testKind('branch-life.meeting-held')

async function run(argv: string[], reader: Reader = db) {
  const lines: string[] = []
  const errors: string[] = []
  const code = await runVerify(argv, { open: async () => ({ db: reader, close: async () => {} }), out: (line) => lines.push(line), err: (line) => errors.push(line) })
  return { code, out: lines.join('\n'), err: errors.join('\n') }
}

beforeAll(async () => {
  for (const tenant of ['command', 'command-two']) {
    await writing(db, (tx) => recordFacts(tx, testActor({ tenant }), [testFact({ kind }), testFact({ kind })]))
    await untilSettled(db)
    await writing(db, (tx) => sealTenant(tx, tenant, world.clock.now()))
  }
})

describe('tongpin verify', () => {
  it('ends with 0 and prints the head when everything stands', async () => {
    const { code, out } = await run(['--tenant', 'command'])
    expect(code).toBe(0)
    expect(out).toMatch(/^command: whole\. 1 seals over 2 rows, 0 rows wait/)
    const head = /head (\S+)/.exec(out)?.[1] ?? ''
    expect(await run(['--tenant=command', `--head=${head}`])).toMatchObject({ code: 0 })
    expect(await run(['--tenant=command-two', `--head=${head}`])).toMatchObject({ code: 1, out: expect.stringContaining('tail was cut off') })
    expect((await run([])).out).toContain('command-two: whole.')
  })

  it('ends with 2 and the usage when the arguments are wrong', async () => {
    for (const argv of [['--heda', 'x'], ['--head'], ['--head', '12'], ['--tenant'], ['--tenant', 'nobody'], ['--head', `1:${'0'.repeat(64)}`]]) {
      expect(await run(argv), argv.join(' ')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/\S/) })
    }
    expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Usage: tongpin verify') })
  })

  it('ends with 1 and names the row when one was changed', async () => {
    const id = (await sql<{ id: string }>`select id from journal.fact where tenant = 'command' limit 1`.execute(db)).rows[0]?.id
    await writing(db, async (tx) => {
      await sql`alter table journal.fact disable trigger user`.execute(tx)
      await sql`update journal.fact set quantity = 2 where id = ${id}`.execute(tx)
    })
    expect(await run(['--tenant', 'command'])).toEqual({ code: 1, out: `command: BROKEN. Row ${id} of journal.fact (seal 1) was changed after it had been sealed. The 0 seals before it are whole.`, err: '' })
  })
})

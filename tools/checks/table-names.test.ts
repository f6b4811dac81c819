import { describe, expect, it } from 'vitest'
import { tableBreaches } from './table-names.ts'

const rooms = ['journal', 'organisation', 'planning', 'branch-life']
const breaches = (path: string, text: string) => tableBreaches({ path, text }, rooms).map((breach) => /names (\S+)/.exec(breach.message)?.[1])

describe('tables that a room names', () => {
  it('may be its own, in SQL and in the builder', () => {
    expect(breaches('src/modules/branch-life/meeting-list.ts', 'sql`select 1 from branch_life.meeting`; db.selectFrom(\'branch_life.meeting as meeting\')')).toEqual([])
  })

  it('are reported when they are another room\'s', () => {
    expect(breaches('src/modules/planning/goal-list.ts', 'db.selectFrom(\'planning.goal\').innerJoin(\'organisation.unit\', \'a\', \'b\')')).toEqual(['organisation.unit'])
    expect(breaches('src/modules/planning/goal-list.ts', 'sql`delete from only "journal"."fact"`')).toEqual(['journal.fact'])
  })

  it('are told from texts, abilities and fact kinds', () => {
    expect(breaches('src/modules/planning/texts.ts', '\'journal.error.not-sealed\': 1, may(actor, \'organisation.unit-see\', path)')).toEqual([])
  })

  it('may be referenced by a foreign key in a migration when the room comes earlier', () => {
    const text = (room: string) => `alter table planning.goal add foreign key (tenant, unit) references ${room} (tenant, id);`
    expect(breaches('src/modules/planning/migrations/0002-x.sql', text('organisation.unit'))).toEqual([])
    expect(breaches('src/modules/planning/migrations/0002-x.sql', text('branch_life.meeting'))).toEqual(['branch_life.meeting'])
  })
})

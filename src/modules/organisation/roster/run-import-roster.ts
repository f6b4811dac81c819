import { readFile } from 'node:fs/promises'
import type { Actor } from '../../../foundation/actor/actor.ts'
import { systemClock, type Clock } from '../../../foundation/clock/clock.ts'
import { dayOf, isDay } from '../../../foundation/clock/day.ts'
import { on, writing, type Reader } from '../../../foundation/database/database.ts'
import { Problem } from '../../../foundation/errors/problem.ts'
import { say } from '../../../foundation/i18n/texts.ts'
import { editPeople } from '../permissions.ts'
import type { OrganisationTables } from '../tables.ts'
import { texts } from '../texts.ts'
import { importRoster, type RosterCounts } from './import-roster.ts'
import { readWorkbook } from './read-workbook.ts'
import { columnOf } from './roster-columns.ts'
import type { RosterIssue } from './roster-issue.ts'
import type { ChosenHeadings } from './roster-rows.ts'
import { issueTexts } from './roster-texts.ts'

export type CommandIo = { out(line: string): void; err(line: string): void; clock?: Clock }

const help = [
  'Usage: tongpin import roster FILE [--dry-run] [--from DAY] [--column 姓名=HEADING …] [--no-leading-zeros] [--tenant TENANT]',
  '',
  'Brings the roster (.xlsx, the columns of the template) in, whole or not at all. People are known by staff number:',
  'who is known is updated. With anything wrong, every wrong cell is listed and nothing is written (exit code 1).',
  '  --dry-run            check everything and say what would change, but write nothing',
  '  --from DAY           the day from which changes hold (default: today)',
  '  --column 姓名=名字     the column 姓名 is headed 名字 in this file; may be said for each column',
  '  --no-leading-zeros   take staff numbers in number cells as they are',
].join('\n')

type Options = { file: string; headings: ChosenHeadings; from: string | undefined; numericStaffNumbers: 'refuse' | 'accept'; tenant: string | undefined; dryRun: boolean }

/** The command `tongpin import roster FILE`. Exit code: 0 imported, 1 refused, 2 wrong use. */
export async function runImportRoster(argv: readonly string[], io: CommandIo, db: Reader): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    io.out(help)
    return 0
  }
  const options = optionsOf(argv)
  if (!options || (options.from !== undefined && !isDay(options.from))) {
    io.err(help)
    return 2
  }
  try {
    const bytes = await readFile(options.file)
    const cells = await readWorkbook(bytes)
    const counts = await writing(db, async (tx) => {
      const actor = await operator(tx, options.tenant, (io.clock ?? systemClock).now())
      const done = await importRoster(tx, actor, { cells, headings: options.headings, from: options.from ?? actor.today, numericStaffNumbers: options.numericStaffNumbers })
      if (options.dryRun) throw new OnlyTried(done)
      return done
    })
    io.out(`Imported ${counted(counts)}`)
    return 0
  } catch (error) {
    if (error instanceof OnlyTried) {
      io.out(`Nothing is wrong and nothing was written. It would import ${counted(error.counts)}`)
      return 0
    }
    return tell(error, options.file, io)
  }
}

/** Takes back a dry run: the whole import has been done, and its transaction ends without a commit. */
class OnlyTried extends Error {
  readonly counts: RosterCounts
  constructor(counts: RosterCounts) {
    super('a dry run')
    this.counts = counts
  }
}

const counted = ({ rows, fresh, changed, unchanged }: RosterCounts): string => `${rows} rows: ${fresh} new, ${changed} changed, ${unchanged} as they were.`

function optionsOf(argv: readonly string[]): Options | null {
  const options: Options = { file: '', headings: {}, from: undefined, numericStaffNumbers: 'refuse', tenant: undefined, dryRun: false }
  const rest = [...argv]
  while (rest.length > 0) {
    const word = rest.shift() ?? ''
    if (word === '--no-leading-zeros') options.numericStaffNumbers = 'accept'
    else if (word === '--dry-run') options.dryRun = true
    else if (word === '--from') options.from = rest.shift() ?? ''
    else if (word === '--tenant') options.tenant = rest.shift()
    else if (word === '--column') {
      const [column = '', heading] = (rest.shift() ?? '').split('=')
      const key = columnOf(column)
      if (!key || !heading) return null
      options.headings[key] = heading
    } else if (word.startsWith('-') || options.file !== '') return null
    else options.file = word
  }
  return options.file === '' ? null : options
}

/** The operator at the machine reaches the whole tenant (the only one, unless named). */
async function operator(reader: Reader, tenant: string | undefined, at: Date): Promise<Actor> {
  const found = tenant ?? (await on<OrganisationTables>(reader).selectFrom('organisation.unit').select('tenant').limit(1).executeTakeFirst())?.tenant ?? 'main'
  return { tenant: found, account: 'operator', person: null, name: 'operator', grants: [{ ability: editPeople, path: '/' }], lang: 'en', at, today: dayOf(at, 'Asia/Shanghai'), trail: { decisions: 0, audits: 0 } }
}

function tell(error: unknown, file: string, io: CommandIo): number {
  if (error instanceof Problem) {
    for (const { row, column, message, remedy } of (error.more['issues'] ?? []) as RosterIssue[]) io.err(`row ${row}${column ? `, ${column}` : ''}: ${message.en}. ${remedy.en}`)
    const key = `organisation.error.${error.code.split('.')[1] ?? ''}`
    const all: Readonly<Record<string, { zh: string; en: string }>> = { ...texts, ...issueTexts }
    for (const text of [all[key], all[`${key}.remedy`]]) if (text) io.err(say('en', text, error.params))
    return 1
  }
  const code = (error as { code?: string }).code
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') {
    io.err(`The file ${JSON.stringify(file)} cannot be read (${code}).`)
    return 1
  }
  throw error
}

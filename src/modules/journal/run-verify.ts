import { reading, type Reader } from '../../foundation/database/database.ts'
import { headText, readHead } from './seal-rules.ts'
import { tenantsWithRows } from './tenants-with-rows.ts'
import { verifyJournal, type Verification } from './verify-journal.ts'

/** What the command works with: `open` reaches the database only when the arguments are in order. */
export type VerifyIo = { open(): Promise<{ db: Reader; close(): Promise<void> }>; out(line: string): void; err(line: string): void }

const help = `Usage: tongpin verify [--tenant TENANT] [--head N:HEX]

Verifies the sealed journal row by row and names the first broken row.

  --head N:HEX     a head noted down earlier (this command prints the present one); shows a tail that was cut off
  --tenant TENANT  one tenant only; needed with --head when there are several
  --help           this text

Exit: 0 everything stands as it was sealed, 1 something is broken, 2 the arguments are wrong.`

/** The command `tongpin verify`. `argv`: what follows its name. Returns the exit code: 0 whole, 1 broken, 2 usage. */
export async function runVerify(argv: readonly string[], io: VerifyIo): Promise<number> {
  const asked = readArguments(argv)
  if (asked === 'help') {
    io.out(help)
    return 0
  }
  if (typeof asked === 'string') {
    io.err(`${asked}\n\n${help}`)
    return 2
  }
  const { db, close } = await io.open()
  try {
    const tenants = await tenantsWithRows(db)
    const chosen = asked.tenant === undefined ? tenants : [asked.tenant]
    if (asked.tenant !== undefined && !tenants.includes(asked.tenant)) return usage(io, `There is no tenant "${asked.tenant}" in the journal.`)
    if (asked.head !== undefined && chosen.length !== 1) return usage(io, `--head needs --tenant; the journal holds ${tenants.length === 0 ? 'no tenant' : tenants.join(', ')}.`)
    if (chosen.length === 0) io.out('The journal is empty.')
    let whole = true
    for (const tenant of chosen) {
      const found = await reading(db, (reader) => verifyJournal(reader, tenant, { expectedHead: asked.head }))
      for (const line of told(found)) io.out(line)
      whole &&= found.ok
    }
    return whole ? 0 : 1
  } finally {
    await close()
  }
}

function usage(io: VerifyIo, sentence: string): number {
  io.err(sentence)
  return 2
}

function readArguments(argv: readonly string[]): 'help' | string | { tenant?: string; head?: string } {
  const asked: { tenant?: string; head?: string } = {}
  for (let index = 0; index < argv.length; index += 1) {
    const [name = '', joined] = (argv[index] ?? '').split(/=(.*)/s)
    if (name === '--help' || name === '-h') return 'help'
    if (name !== '--head' && name !== '--tenant') return `Unknown argument: ${argv[index]}`
    const value = joined ?? argv[(index += 1)]
    if (!value || value.startsWith('--')) return `${name} needs a value.`
    if (name === '--tenant') asked.tenant = value
    else {
      const head = readHead(value)
      if (!head) return `--head must look like 12: and 64 hex digits, as this command prints it. It is "${value}".`
      asked.head = headText(head.number, Buffer.from(head.head, 'hex'))
    }
  }
  return asked
}

const sentences = {
  changed: 'was changed after it had been sealed',
  removed: 'is missing',
  inserted: 'was put in among sealed rows',
}

function told({ tenant, ok, seals, rows, waiting, head, firstBroken }: Verification): string[] {
  if (ok || !firstBroken) return [`${tenant}: whole. ${seals} seals over ${rows} rows, ${waiting} rows wait for the next seal.`, `${tenant}: head ${head ?? 'none yet'}`]
  const { what, seal, row } = firstBroken
  if (what === 'tail') return [`${tenant}: BROKEN. The given head ${seal} is no longer in the chain, which now ends at ${head ?? 'nothing'}: its tail was cut off or rewritten.`]
  if (what === 'seal' || !row) return [`${tenant}: BROKEN. Seal ${seal} itself is missing or was touched. The ${seals} seals before it are whole.`]
  return [`${tenant}: BROKEN. Row ${row.id} of ${row.table} (seal ${seal}) ${sentences[what]}. The ${seals} seals before it are whole.`]
}

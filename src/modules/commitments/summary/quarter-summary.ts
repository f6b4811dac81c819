import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor/actor.ts'
import { visible } from '../../../foundation/actor/visible.ts'
import { addDays } from '../../../foundation/clock/day.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { notFound } from '../../../foundation/errors/common-problems.ts'
import type { Kind } from '../commitment-rules.ts'
import type { CommitmentTables, Outcome } from '../tables.ts'
import { summaryWords } from './summary-words.ts'

export type Quarter = { year: number; quarter: number }

type Line = { item: string; letter: string; holder: string; text: string; kind: Kind }

/** A branch's quarter: the draft from records, the lists that it counts, and the text that people have kept. */
export async function quarterSummary(reader: Reader, actor: Actor, { branch: asked, year, quarter }: Quarter & { branch?: string | undefined }) {
  const branches = await branchesSummed(reader, actor, year)
  const branch = asked === undefined ? branches[0] : branches.find(({ id }) => id === asked)
  if (asked !== undefined && !branch) throw notFound()
  const names = branches.map(({ id, name }) => ({ id, name }))
  if (!branch) return { branch: null, branches: names, year, quarter, draft: '', kept: null, judged: [], helped: [], blocked: [], changed: [], withdrawn: [], help: [] }
  const from = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`
  const to = quarter === 4 ? `${year}-12-31` : addDays(`${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`, -1)
  const lines = <T extends Record<string, unknown>>(what: ReturnType<typeof sql>, joined: ReturnType<typeof sql>) =>
    sql<Line & T>`select item.id as item, letter.id as letter, letter.holder_name as holder, item.text, item.kind, ${what}
      from commitments.item item join commitments.letter letter on letter.tenant = item.tenant and letter.id = item.letter ${joined}
      where item.tenant = ${actor.tenant} and letter.branch_id = ${branch.id} and letter.year = ${year}`
  const steps = (act: string) => sql`join commitments.step step on step.tenant = item.tenant and step.item = item.id and step.act = ${act} and step.date between ${from} and ${to}`
  const order = sql` order by letter.holder_name, item.number`
  // What was in hand: published by the end of the quarter, not judged before it, and not withdrawn by its end.
  const { rows: published } = await sql<Line>`${lines(sql`item.number`, sql`join commitments.step step on step.tenant = item.tenant and step.item = item.id and step.act = 'publish' and step.date <= ${to}`)}
    and not exists (select 1 from commitments.step earlier where earlier.tenant = item.tenant and earlier.item = item.id and (earlier.act = 'assess' and earlier.date < ${from} or earlier.act = 'acceptWithdrawal' and earlier.date <= ${to}))`.execute(reader)
  const { rows: judged } = await sql<Line & { outcome: Outcome; word: string }>`${lines(sql`item.outcome, step.comment as word`, steps('assess'))}${order}`.execute(reader)
  const { rows: helped } = await sql<Line & { people: number; students: number; date: string }>`${lines(sql`entry.helped_people as people, entry.helped_students as students, entry.date`, sql`join commitments.progress entry on entry.tenant = item.tenant and entry.item = item.id and entry.corrected_at is null and entry.date between ${from} and ${to}`)} and entry.helped_people + entry.helped_students > 0${order}`.execute(reader)
  const { rows: blocked } = await sql<Line & { month: string; word: string }>`${lines(sql`found.month, found.word`, sql`join commitments.group_check found on found.tenant = item.tenant and found.item = item.id and found.mark = 'blocked' and found.month between ${from.slice(0, 7)} and ${to.slice(0, 7)}`)}${order}`.execute(reader)
  const { rows: changed } = await sql<Line & { word: string }>`${lines(sql`step.comment as word`, steps('acceptChange'))}${order}`.execute(reader)
  const { rows: withdrawn } = await sql<Line & { word: string }>`${lines(sql`change.reason as word`, sql`${steps('acceptWithdrawal')} join commitments.change change on change.tenant = item.tenant and change.item = item.id and change.withdrawal and change.state = 'accepted'`)}${order}`.execute(reader)
  const { rows: help } = await sql<Line & { word: string }>`${lines(sql`help.helper_name || '：' || help.step as word`, sql`join commitments.help help on help.tenant = item.tenant and help.item = item.id and help.planned_on between ${from} and ${to}`)}${order}`.execute(reader)
  const kept = await on<CommitmentTables>(reader).selectFrom('commitments.summary').select(['text', 'version', 'saver_name as savedBy', 'saved_on as savedOn']).where('tenant', '=', actor.tenant).where('branch_id', '=', branch.id).where('year', '=', year).where('quarter', '=', quarter).executeTakeFirst()
  const lined = (rows: readonly (Line & { word?: string; month?: string; outcome?: Outcome; date?: string; people?: number; students?: number })[]) => rows.map((row) => ({ item: row.item, letter: row.letter, holder: row.holder, text: row.text, word: row.word ?? '', ...(row.outcome ? { outcome: row.outcome } : {}), ...(row.month ? { month: row.month } : {}), ...(row.people === undefined ? {} : { people: row.people, students: row.students ?? 0, date: row.date! }) }))
  return { branch: { id: branch.id, name: branch.name }, branches: names, year, quarter, draft: summaryWords({ branch: branch.name, quarter, published, judged, helped, blocked, changed, withdrawn, help }), kept: kept ?? null, judged: lined(judged), helped: lined(helped), blocked: lined(blocked), changed: lined(changed), withdrawn: lined(withdrawn), help: lined(help) }
}

/** The branches with letters of a year whose quarters the actor sums up. */
export async function branchesSummed(reader: Reader, actor: Actor, year: number): Promise<{ id: string; name: string; path: string }[]> {
  return on<CommitmentTables>(reader).selectFrom('commitments.letter as letter').select(['letter.branch_id as id', 'letter.branch_name as name', 'letter.branch_path as path']).distinct().where('letter.tenant', '=', actor.tenant).where('letter.year', '=', year).where(visible(sql.ref('letter.branch_path'), actor, 'commitments.summarise')).orderBy('letter.branch_path').execute()
}

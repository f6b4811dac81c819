import type pg from 'pg'

/** Ids by the names that requests use, of one place of the bureau. */
export type Records = Readonly<Record<string, string>>

/** The records of the first branch and its sections, and those of the third branch and its. */
export type Places = { here: Records; there: Records }

/** What a place is: a branch, a group of it, a section, a member of that group who holds no post, an officer of the branch, and the goals of both sides. */
const places = {
  here: { branch: 'B1', group: 'G1', section: 'S3', member: 'M2', officer: 'M4', party: 'D8', business: 'K4', linked: 'K5' },
  there: { branch: 'B3', group: 'G7', section: 'S11', member: 'D7', officer: 'S7', party: 'D10', business: 'K10', linked: 'K3' },
} as const

/** What belongs to the bureau as a whole, and so to no place. */
const ofTheBureau: Readonly<Record<string, string>> = {
  second: `select id from organisation.unit where code = 'B2'`,
  bureau: `select id from organisation.unit where code = 'BUREAU'`,
  committee: `select id from organisation.unit where code = 'PC'`,
  plan: 'select id from planning.plan',
  submission: `select id from planning.submission where side = 'party' order by round desc`,
  goalChange: 'select id from planning.goal_change',
  dispatch: 'select id from planning.dispatch',
  source: 'select id from planning.source',
  sourceItem: 'select i.id from planning.source_item i where not exists (select from planning.take_up t where t.item = i.id)',
  highlight: 'select id from planning.highlight',
  register: `select id from ledgers.register where code = 'research-visits'`,
  scheme: `select id from assessment.scheme where key = (select key from assessment.scheme s join assessment.assessment a on a.scheme = s.id join assessment.subject o on o.assessment = a.id where o.person is null limit 1)`,
  assessment: `select a.id from assessment.assessment a where a.published_at is not null and not exists (select from assessment.subject s where s.assessment = a.id and s.person is not null)`,
  assessmentRunning: `select a.id from assessment.assessment a where a.published_at is null and not exists (select from assessment.subject s where s.assessment = a.id and s.person is not null)`,
  change: 'select id from commitments.change',
  help: 'select id from commitments.help',
  resolution: `select id from branch_life.resolution where state in ('proposed', 'accepted', 'declined')`,
  contest: 'select id from assessment.contest',
  appeal: 'select id from assessment.appeal',
}

/** What lies in a place; $1 and further: the codes of the place in the order in which they are named. */
const ofAPlace: readonly (readonly [name: string, query: string, ...codes: (keyof (typeof places)['here'])[]])[] = [
  ['branch', 'select id from organisation.unit where code = $1', 'branch'],
  ['group', 'select id from organisation.unit where code = $1', 'group'],
  ['section', 'select id from organisation.unit where code = $1', 'section'],
  ['member', 'select person as id from access.account where name = $1', 'member'],
  ['account', 'select id from access.account where name = $1', 'member'],
  ['role', `select r.id from access.role_assignment r join access.account a on a.id = r.account where a.name = $1 and r.role = 'member'`, 'member'],
  ['appointment', `select a.id from organisation.appointment a join access.account c on c.person = a.person where c.name = $1 and a.post = 'member'`, 'member'],
  ['post', `select a.id from organisation.appointment a join access.account c on c.person = a.person where c.name = $1 and a.post in ('youthOfficer', 'disciplineOfficer')`, 'officer'],
  ['partyGoal', 'select id from planning.goal where code = $1', 'party'],
  ['businessGoal', 'select id from planning.goal where code = $1', 'business'],
  ['link', 'select l.id from planning.link l join planning.goal g on g.id = l.business_goal where g.code = $1 and l.ended_at is null', 'linked'],
  ['progress', 'select p.id from planning.goal_progress p join planning.goal g on g.id = p.goal where g.code = $1 order by p.date', 'business'],
  ['takeUp', 'select t.id from planning.take_up t join planning.goal g on g.id = t.goal where g.code = $1', 'business'],
  ['task', 'select t.id from planning.task t join planning.goal g on g.id = t.goal where g.code = $1', 'business'],
  ['carrier', 'select c.id from planning.carrier c join planning.goal g on g.id = c.goal where g.code = $1 order by c.attached_at', 'linked'],
  ['letter', `select l.id from commitments.letter l join access.account a on a.person::text = l.person where a.name = $1 and l.form = 'individual'`, 'member'],
  ['item', `select i.id from commitments.item i join commitments.letter l on l.id = i.letter join access.account a on a.person::text = l.person where a.name = $1 and l.form = 'individual'`, 'member'],
  ['itemProgress', 'select p.id from commitments.progress p join commitments.item i on i.id = p.item join commitments.letter l on l.id = i.letter join organisation.unit u on u.id::text = l.branch_id where u.code = $1 order by p.date', 'branch'],
  ['beneficiary', 'select b.id from commitments.beneficiary b join organisation.unit u on u.id::text = b.branch_id where u.code = $1', 'branch'],
  ['meeting', `select m.id from branch_life.meeting m join organisation.unit u on u.id = m.unit_id where u.code = $1 and m.kind = 'memberMeeting' and m.state = 'held' order by m.day`, 'branch'],
  ['groupMeeting', `select m.id from branch_life.meeting m join organisation.unit u on u.id = m.unit_id where u.code = $1 and m.state = 'held' order by m.day`, 'group'],
  ['entry', `select e.id from ledgers.entry e join organisation.unit u on u.id::text = e.unit_id where u.code = $1 order by e.date`, 'section'],
  ['report', `select r.id from rhythms.report r join organisation.unit u on u.id = r.unit_id where u.code = $1 order by r.day`, 'branch'],
]

/** Looks up the records of both places in the demo bureau. */
export async function recordsOf(pool: pg.Pool): Promise<Places> {
  const one = async (name: string, query: string, codes: readonly string[]): Promise<string> => {
    const { rows } = await pool.query<{ id: string }>(`with found as materialized (${query} limit 1) select id::text from found`, [...codes])
    if (!rows[0]) throw new Error(`the demo has no ${name} ${codes.join(' ')}`)
    return rows[0].id
  }
  const whole: Record<string, string> = {}
  for (const [name, query] of Object.entries(ofTheBureau)) whole[name] = await one(name, query, [])
  const found: Record<'here' | 'there', Record<string, string>> = { here: { ...whole }, there: { ...whole } }
  for (const place of ['here', 'there'] as const) {
    found[place]['sectionCode'] = places[place].section
    for (const [name, query, ...codes] of ofAPlace) found[place][name] = await one(name, query, codes.map((code) => places[place][code]))
  }
  return found
}

import type { PermissionWorld } from './permission-world.ts'
import type { Places, Records } from './records.ts'

/** A paper to attach, and what every meeting of the matrix has attached. */
export const paper = { name: '签到表.txt', bytes: Buffer.from('到会名单\n') }

/**
 * The records that the story does not bring: a paper at a meeting, a hand-over of a committee member's post, a joint
 * activity of the three branches, and a follow-up of a goal. */
export async function prepared(places: Places, ask: PermissionWorld['ask']): Promise<Places> {
  const made = async (role: string, endpoint: string, asked: Parameters<typeof ask>[2]): Promise<Record<string, string>> => {
    const { status, text } = await ask(role, endpoint, asked)
    if (status !== 200) throw new Error(`${role} ${endpoint}: ${status} ${text}`)
    return JSON.parse(text) as Record<string, string>
  }
  const joint = (await made('P1', 'POST /meetings', { body: { kind: 'themePartyDay', unit: places.here['second'], title: '三个支部一起到园区', day: '2026-12-30', jointWith: [places.here['branch'], places.there['branch']] } }))['id'] ?? ''
  const followUpOf = async (goal: string | undefined): Promise<string> => {
    const open = (JSON.parse((await ask('L1', 'GET /goals/:id', { id: goal })).text) as { followUps: { id: string; state: string }[] }).followUps.find(({ state }) => state !== 'closed')
    return open?.id ?? (await made('L1', 'POST /goals/:id/follow-ups', { id: goal, body: { words: '请说明进度', due: '2027-01-10' } }))['id'] ?? ''
  }
  const of = async (records: Records): Promise<Records> => {
    const attached = await made('P1', 'POST /meetings/:id/attachments', { id: records['meeting'], file: paper })
    const handover = await made('P1', 'POST /handovers', { body: { appointment: records['post'], to: records['member'] } })
    return { ...records, joint, followUp: await followUpOf(records['businessGoal']), paper: attached['file'] ?? '', handover: handover['id'] ?? '' }
  }
  return { here: await of(places.here), there: await of(places.there) }
}

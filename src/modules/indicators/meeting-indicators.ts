import type { Text } from '../../foundation/i18n/texts.ts'
import type { Indicator } from './indicator.ts'

const times: Text = { zh: '次', en: 'meetings' }
const held = ['branch-life.meeting-held']
const notHeld: Text = { zh: '人数不足等原因未开成的、已冲回的', en: 'Meetings that did not come about (no quorum), and entries taken back' }

type Meeting = { meetingKind: string; stem: string; zh: string; en: string }

const meetings: readonly Meeting[] = [
  { meetingKind: 'committeeMeeting', stem: 'committee-meetings', zh: '支委会', en: 'committee meetings' },
  { meetingKind: 'memberMeeting', stem: 'member-meetings', zh: '支部党员大会', en: 'members\' meetings' },
  { meetingKind: 'groupMeeting', stem: 'group-meetings', zh: '党小组会', en: 'group meetings' },
  { meetingKind: 'partyClass', stem: 'party-classes', zh: '党课', en: 'Party classes' },
  { meetingKind: 'themePartyDay', stem: 'theme-days', zh: '主题党日', en: 'theme Party days' },
]

function heldOf({ meetingKind, stem, zh, en }: Meeting): Indicator {
  return {
    key: `${stem}-held`,
    version: 1,
    label: { zh: `实开${zh}`, en: `${capital(en)} held` },
    definition: { zh: `期内范围内各单位已开成的${zh}次数；联合开的，参加的每个单位各计一次。`, en: `How many ${en} the units in scope held in the period; a joint one counts once for each unit that took part.` },
    unit: times,
    counts: { zh: `开会日期在期内、已记录的${zh}`, en: `Recorded ${en} whose day lies in the period` },
    countsNot: notHeld,
    source: { facts: held, where: [{ attribute: 'meetingKind', in: [meetingKind] }], aggregate: 'count' },
  }
}

function dueOf({ meetingKind, stem, zh, en }: Meeting): Indicator {
  return {
    key: `${stem}-due`,
    version: 1,
    label: { zh: `应开${zh}`, en: `${capital(en)} due` },
    definition: { zh: `按制度周期，范围内各单位在期内应开的${zh}次数。`, en: `How many ${en} the duty rhythms ask of the units in scope in the period.` },
    unit: times,
    counts: { zh: '周期末日在期内的每一次应开', en: 'Each one whose rhythm ends within the period' },
    countsNot: { zh: '当日尚未设立或已撤销的单位', en: 'Units that did not stand on that day' },
    source: { due: meetingKind },
  }
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

export const meetingIndicators: readonly Indicator[] = [
  ...meetings.flatMap((meeting) => [heldOf(meeting), dueOf(meeting)]),
  {
    key: 'theme-day-activities',
    version: 1,
    label: { zh: '主题党日活动', en: 'Theme Party day activities' },
    definition: { zh: '期内范围内办了几场主题党日；几个单位联合办的一场只计一场。', en: 'How many theme Party day activities took place in the period; one held jointly by several units counts once.' },
    unit: { zh: '场', en: 'activities' },
    counts: { zh: '开展日期在期内的主题党日，同一场计一次', en: 'Theme Party days of the period, each activity once' },
    countsNot: notHeld,
    source: { facts: held, where: [{ attribute: 'meetingKind', in: ['themePartyDay'] }], aggregate: { distinct: 'matter' } },
  },
  heldOf({ meetingKind: 'assistanceMeeting', stem: 'assistance-meetings', zh: '帮扶专题会议', en: 'assistance meetings' }),
  {
    key: 'unlinked-activities',
    version: 1,
    label: { zh: '待挂接活动', en: 'Unlinked activities' },
    definition: { zh: '期内开展的活动中，既没有写服务哪项业务、也没有写理由的场数；联合办的一场只计一场。', en: 'How many activities of the period name neither the business work that they serve nor a reason; a joint one counts once.' },
    unit: { zh: '项', en: 'activities' },
    counts: { zh: '开展日期在期内、待挂接的活动，同一场计一次', en: 'Unlinked activities of the period, each once' },
    countsNot: notHeld,
    source: { facts: held, where: [{ attribute: 'unlinked', in: [true] }], aggregate: { distinct: 'matter' } },
  },
  {
    key: 'meetings-not-held',
    version: 1,
    label: { zh: '未开成的会议', en: 'Meetings that did not come about' },
    definition: { zh: '期内因人数不足等原因未开成的会议次数。', en: 'How many meetings of the period did not come about, for want of a quorum or another reason.' },
    unit: times,
    counts: { zh: '记录为未开成的会议', en: 'Meetings recorded as not held' },
    countsNot: { zh: '已冲回的', en: 'Entries taken back' },
    source: { facts: ['branch-life.meeting-not-held'], aggregate: 'count' },
  },
  {
    key: 'leaders-as-members',
    version: 1,
    label: { zh: '领导以普通党员参加', en: 'Leaders taking part as ordinary members' },
    definition: { zh: '期内领导干部以普通党员身份参加所在支部、小组组织生活的人次。', en: 'How often leaders took part in their own branch or group as ordinary members in the period.' },
    unit: { zh: '人次', en: 'attendances' },
    counts: { zh: '到会记录中以普通党员身份参加的', en: 'Attendances as an ordinary member' },
    countsNot: notHeld,
    source: { facts: ['branch-life.attended'], where: [{ attribute: 'asOrdinaryMember', in: [true] }], aggregate: 'count' },
  },
  {
    key: 'theme-days-serving-business',
    version: 1,
    label: { zh: '服务业务的主题党日', en: 'Theme Party days serving business work' },
    definition: { zh: '期内实开的主题党日中，写明服务哪项业务目标的次数。', en: 'How many of the theme Party days held in the period name the business goal that they serve.' },
    unit: times,
    counts: { zh: '已挂接业务目标的主题党日', en: 'Theme Party days linked to a business goal' },
    countsNot: { zh: '没有挂接业务目标的、未开成的、已冲回的', en: 'Those without a link, those not held, and entries taken back' },
    source: { facts: held, where: [{ attribute: 'meetingKind', in: ['themePartyDay'] }, { attribute: 'servesGoal', given: true }], aggregate: 'count' },
  },
  {
    key: 'theme-days-attended',
    version: 1,
    label: { zh: '参加主题党日', en: 'Theme Party days attended' },
    definition: { zh: '期内参加已开成的主题党日的人次；看一个人时，是其参加的次数。', en: 'How many attendances the theme Party days of the period had; for one person, how many they took part in.' },
    unit: times,
    counts: { zh: '记录人记为到会的每一次', en: 'Each time that the recorder noted somebody as present' },
    countsNot: { zh: '请假的、缺席的、已冲回的', en: 'Leave, absence, and entries taken back' },
    source: { facts: ['branch-life.attended'], where: [{ attribute: 'meetingKind', in: ['themePartyDay'] }], aggregate: 'count' },
    ofPersons: true,
  },
]

import type { Text } from '../../foundation/i18n/texts.ts'
import type { Kind } from './commitment-rules.ts'

/** A way to begin: words with blanks to fill in, the unit of the target, month and day by which it is usually due. */
export type LetterTemplate = { key: string; kind: Kind; category: string; title: Text; text: Text; targetUnit: Text; due: string }

const times: Text = { zh: '次', en: 'times' }
const endOfYear = '12-18'

/** The business item that a letter has by default, unless its holder is exempt. */
export const firstClass: LetterTemplate = { key: 'first-class', kind: 'post', category: '', title: { zh: '业务争创一流', en: 'First-class work at one\'s post' }, text: { zh: '负责的＿＿全年＿＿期按时完成，差错不超过＿＿处，争创全省同专业一流水平。', en: 'My ＿＿: ＿＿ issues on time this year, at most ＿＿ errors, to be among the first in the province.' }, targetUnit: { zh: '期', en: 'issues' }, due: endOfYear }

/** Templates by kind and category: five of common commitments, posts, and the five guidance categories of practical deeds. */
export const letterTemplates: readonly LetterTemplate[] = [
  firstClass,
  { key: 'answers', kind: 'post', category: '', title: { zh: '查询答复', en: 'Answering queries' }, text: { zh: '上级查询和企业来电＿＿个工作日内答复，全年＿＿次，逐次留记录。', en: 'Queries answered within ＿＿ working days, ＿＿ times this year, each on record.' }, targetUnit: times, due: endOfYear },
  { key: 'study', kind: 'common', category: 'study', title: { zh: '学习', en: 'Study' }, text: { zh: '全年参加集中学习不少于＿＿学时，＿＿月底前完成1篇结合岗位的短文，在小组会上交流。', en: 'At least ＿＿ hours of joint study this year, and by the end of ＿＿ one short paper from my post, told to the group.' }, targetUnit: { zh: '学时', en: 'hours' }, due: endOfYear },
  { key: 'conduct', kind: 'common', category: 'conduct', title: { zh: '作风', en: 'Conduct' }, text: { zh: '每月到＿＿听意见1次，当场能答的当场答，不能答的＿＿个工作日内回复。', en: 'Each month I listen at ＿＿ and answer within ＿＿ working days what I can\'t answer there.' }, targetUnit: times, due: endOfYear },
  { key: 'discipline', kind: 'common', category: 'discipline', title: { zh: '纪律', en: 'Discipline' }, text: { zh: '不打探、不外传未公布数据和单个企业资料，每季度自查1次，全年4次无问题。', en: 'No unpublished figures and no firm\'s data asked for or passed on; four checks a year without a finding.' }, targetUnit: times, due: endOfYear },
  { key: 'morals', kind: 'common', category: 'morals', title: { zh: '道德', en: 'Morals' }, text: { zh: '带会＿＿名新同志独立完成＿＿，＿＿月底前移交清楚。', en: '＿＿ new colleagues taught to do ＿＿ alone, handed over by the end of ＿＿.' }, targetUnit: { zh: '名', en: 'colleagues' }, due: endOfYear },
  { key: 'achievement', kind: 'common', category: 'achievement', title: { zh: '政绩观（今年主题）', en: 'View of achievement (this year\'s theme)' }, text: { zh: '不向企业和基层明示、暗示填报数据，收到干预当日登记并按规定报告，每季度对照1次。', en: 'No hints to firms or local offices about what to report; interference noted the same day and reported; checked each quarter.' }, targetUnit: times, due: endOfYear },
  { key: 'enterprises', kind: 'practicalDeed', category: 'enterprises', title: { zh: '助企纾困', en: 'Helping enterprises' }, text: { zh: '帮＿＿家小企业＿＿，＿＿月底前能独立完成。', en: 'Helping ＿＿ small firms with ＿＿, so that by the end of ＿＿ they do it alone.' }, targetUnit: { zh: '家', en: 'firms' }, due: '10-30' },
  { key: 'students', kind: 'practicalDeed', category: 'students', title: { zh: '助学育人', en: 'Helping students' }, text: { zh: '与1名学生（编号＿＿）结对，每月辅导1次，全年＿＿次。', en: 'Paired with one student (code ＿＿): a lesson a month, ＿＿ this year.' }, targetUnit: times, due: endOfYear },
  { key: 'elders', kind: 'practicalDeed', category: 'elders', title: { zh: '敬老助残', en: 'Elders and disabled people' }, text: { zh: '每月看望1位老人（编号＿＿），帮办1件小事，全年＿＿次。', en: 'One elderly person (code ＿＿) visited each month, one errand each time, ＿＿ this year.' }, targetUnit: times, due: endOfYear },
  { key: 'community', kind: 'practicalDeed', category: 'community', title: { zh: '社区治理', en: 'Community' }, text: { zh: '到报到社区＿＿，全年＿＿次，收到的意见7日内转交。', en: '＿＿ in the community of my report, ＿＿ times this year; what people say is passed on within 7 days.' }, targetUnit: times, due: endOfYear },
  { key: 'countryside', kind: 'practicalDeed', category: 'countryside', title: { zh: '乡村振兴', en: 'Countryside' }, text: { zh: '帮＿＿村＿＿，＿＿月底前完成＿＿户。', en: 'Helping the village of ＿＿ with ＿＿: ＿＿ households by the end of ＿＿.' }, targetUnit: { zh: '户', en: 'households' }, due: '10-30' },
]

import type { Texts } from '../../../foundation/i18n/texts.ts'

/** The refusals on a plan's way through the leading group. */
export const approvalTexts = {
  'planning.error.side-is-submitted': { zh: '这一侧的目标已提交党组审定，暂不能改。', en: 'This side lies before the leading group; it can\'t be changed now.' },
  'planning.error.side-is-submitted.remedy': { zh: '等党组批准或退回后再改。', en: 'Wait until the leading group approves or returns it.' },
  'planning.error.nothing-to-submit': { zh: '没有需要审定的新目标。', en: 'There is no new goal to approve.' },
  'planning.error.nothing-to-submit.remedy': { zh: '先添目标；要改已批准的目标，请提变更申请。', en: 'Enter goals first; to change an approved goal, propose the change.' },
  'planning.error.goals-stand-unexplained': { zh: '有 {{count}} 项目标没有挂接，也没有写理由：{{codes}}。', en: '{{count}} goals are neither linked nor explained: {{codes}}.' },
  'planning.error.goals-stand-unexplained.remedy': { zh: '逐项挂接，或写明为什么不挂接，再提交。', en: 'Link each, or state why it stays unlinked; then submit.' },
  'planning.error.submission-is-decided': { zh: '这一件已经有了结论。', en: 'This has been decided already.' },
  'planning.error.submission-is-decided.remedy': { zh: '打开看一看结论。', en: 'Open it to see the decision.' },
  'planning.error.submitter-does-not-decide': { zh: '自己提交的，不由自己审定。', en: 'Whoever submits does not decide.' },
  'planning.error.submitter-does-not-decide.remedy': { zh: '请党组其他成员审定。', en: 'Ask another member of the leading group.' },
  'planning.error.return-needs-a-reason': { zh: '退回要写明理由。', en: 'A return needs a reason.' },
  'planning.error.return-needs-a-reason.remedy': { zh: '写一句要改什么。', en: 'Say in a sentence what should change.' },
  'planning.error.goal-is-approved': { zh: '党组批准过的目标，时间、指标、权重和责任单位不能直接改，也不能撤回。', en: 'Dates, measures, weight and owner of an approved goal can\'t be changed directly, nor can it be withdrawn.' },
  'planning.error.goal-is-approved.remedy': { zh: '提变更申请，由党组批准；批准后自动更新，旧版保留。', en: 'Propose the change; once the leading group agrees it takes effect and the old version stays.' },
  'planning.error.goal-is-not-approved': { zh: '这个目标还没有批准，不用申请。', en: 'This goal is not approved yet; no proposal is needed.' },
  'planning.error.goal-is-not-approved.remedy': { zh: '直接修改即可。', en: 'Change it directly.' },
  'planning.error.change-is-waiting': { zh: '这个目标已有一份变更申请在等党组答复。', en: 'A proposed change of this goal waits already.' },
  'planning.error.change-is-waiting.remedy': { zh: '等答复后再提。', en: 'Wait for the answer.' },
  'planning.error.change-alters-nothing': { zh: '申请里没有要改的内容。', en: 'The proposal changes nothing.' },
  'planning.error.change-alters-nothing.remedy': { zh: '改时间、目标值、权重或名称中的至少一项。', en: 'Change a date, a target, the weight or the title.' },
} as const satisfies Texts

import type { TemplatePart } from './template-rules.ts'

/**
 * The half-year report in five short parts. `{party:…}` is an indicator over the Party organisation that reports,
 * `{business:…}` one over the agency (for a branch: over the branch, which counts what the sections it covers did).
 * The words are the Party office's; the program fills in figures and changes nothing else.
 */
export const halfYearTemplate: readonly TemplatePart[] = [
  {
    heading: '一、组织生活。',
    text: '应开支委会{party:committee-meetings-due}次，实开{party:committee-meetings-held}次；应开支部党员大会{party:member-meetings-due}次，实开{party:member-meetings-held}次；应开党小组会{party:group-meetings-due}次，实开{party:group-meetings-held}次；应讲党课{party:party-classes-due}次，实讲{party:party-classes-held}次。',
  },
  {
    heading: '二、融合情况。',
    text: '开展主题党日{party:theme-days-held}次，其中写明服务业务目标的{party:theme-days-serving-business}次。到期末，党建目标待挂接{party:unlinked-goals}项，业务目标待挂接{business:unlinked-goals}项。',
  },
  {
    heading: '三、重点任务。',
    text: '开展数据质量核查，到企业{business:enterprises-checked}家，发现问题{business:problems-found}个，按期整改{business:problems-closed-on-time}个，按期整改率{business:problems-closed-on-time-share}。',
  },
  {
    heading: '四、承诺践诺。',
    text: '经支部逐条审核、公布承诺{party:commitments-published}件，其中实事承诺{party:practical-deeds}件；已兑现{party:commitments-fulfilled}件，其中实事承诺{party:practical-deeds-fulfilled}件。',
  },
  {
    heading: '五、不足和打算。',
    text: '应开未开的会议逐次说明原因、按期补开；待挂接的目标由牵头科室和支部会商后挂接；未整改的问题逐项明确责任和时限。',
  },
]

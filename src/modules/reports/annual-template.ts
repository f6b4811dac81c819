/** A sentence of the annual summary; `unlessZero`: left out when all its figures are nothing. 'gaps': what units below owe in meetings. */
export type Sentence = string | { unlessZero: string } | 'gaps'

export type AnnualPart = { heading: string; sentences: readonly Sentence[] }

const unlinked = { unlessZero: '{business:unlinked-goals|words}项重点任务、{party:unlinked-activities|words}项党建活动尚未挂接，已列入整改。' }

/** What a unit that held fewer meetings than it owes is told: by kind of unit. */
export const gapSentences = [
  { kind: 'party.branch', held: 'committee-meetings-held', due: 'committee-meetings-due', text: '支委会应开{party:committee-meetings-due}次、实开{party:committee-meetings-held}次' },
  { kind: 'party.group', held: 'group-meetings-held', due: 'group-meetings-due', text: '小组会应开{party:group-meetings-due}次、实开{party:group-meetings-held}次' },
] as const

/**
 * The annual summary: the year in one paragraph, five parts, problems, next steps; last, apart from all appraisal, what
 * was endorsed. The words are the Party office's; the program fills in figures, lists the gaps and changes nothing else.
 */
export const annualTemplate: readonly AnnualPart[] = [
  {
    heading: '',
    sentences: [
      '全年形成统计专报{business:special-reports}篇；开展调研{business:research-visits}批次，核查企业{business:enterprises-checked}家，发现问题{business:problems-found}个、按期整改{business:problems-closed-on-time}个；党员和群众作出实事承诺{party:practical-deeds}件，当年兑现{party:practical-deeds-fulfilled}件；办理服务单{business:service-orders}件，按时办结率{business:service-orders-on-time-share}；召开帮扶专题会议{party:assistance-meetings-held}次；{business:flood-duty-people}名干部下沉社区防汛。',
      'gaps',
      unlinked,
    ],
  },
  { heading: '一、政治建设。', sentences: ['应开展意识形态月分析{party:ideological-analysis-due}次，已落实{party:ideological-analysis-done}次；应报季度研判{party:ideological-report-due}次，已报{party:ideological-report-done}次。领导干部以普通党员身份参加组织生活{party:leaders-as-members}人次。'] },
  {
    heading: '二、组织建设。',
    sentences: ['应开支委会{party:committee-meetings-due}次，实开{party:committee-meetings-held}次；应开支部党员大会{party:member-meetings-due}次，实开{party:member-meetings-held}次；应开党小组会{party:group-meetings-due}次，实开{party:group-meetings-held}次；应讲党课{party:party-classes-due}次，实讲{party:party-classes-held}次。开展主题党日{party:theme-days-held}次，其中写明服务业务目标的{party:theme-days-serving-business}次。'],
  },
  {
    heading: '三、品牌与服务。',
    sentences: ['办理服务单{business:service-orders}件，按时办结{business:service-orders-on-time}件，重开{business:service-orders-reopened}件；回收满意度评价{business:satisfaction-answers}件，满意和基本满意{business:satisfied-answers}件，满意率{business:satisfied-share}。'],
  },
  {
    heading: '四、服务群众。',
    sentences: ['公布承诺{party:commitments-published}件，其中实事承诺{party:practical-deeds}件，当年兑现{party:practical-deeds-fulfilled}件；帮助困难群众{party:people-helped}人、学生{party:students-helped}人。召开帮扶专题会议{party:assistance-meetings-held}次；{business:flood-duty-people}名干部下沉社区防汛。'],
  },
  {
    heading: '五、纪律建设。',
    sentences: ['应开展警示教育{party:warning-education-due}次，已落实{party:warning-education-done}次。“双随机”执法检查企业{business:law-inspected-enterprises}家、项目{business:law-inspected-projects}个；数据质量核查企业{business:enterprises-checked}家，发现问题按期整改率{business:problems-closed-on-time-share}。'],
  },
  { heading: '六、存在的问题。', sentences: ['gaps', { unlessZero: '因人数不足等原因未开成的会议{party:meetings-not-held}次。' }, unlinked] },
  { heading: '七、下一步打算。', sentences: ['应开未开的会议说明原因、按期补开；待挂接的任务和活动，在下年度计划阶段先开党建业务联席会议，由牵头科室和支部逐项会商挂接；未按期整改的问题逐项明确责任和时限，整改完成后由他人验收。'] },
  { heading: '另表列示。', sentences: ['统计专报登记签批{business:special-reports-endorsed}篇，只登事实，不作评价。'] },
]

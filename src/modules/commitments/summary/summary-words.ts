/** What a quarter's records say, as the lists below the draft show it. */
export type QuarterRecords = {
  branch: string
  quarter: number
  published: readonly { kind: string }[]
  judged: readonly { outcome: string }[]
  helped: readonly { people: number; students: number }[]
  blocked: readonly { holder: string; word: string }[]
  changed: readonly unknown[]
  withdrawn: readonly unknown[]
  help: readonly unknown[]
}

const quarters = ['一', '二', '三', '四'] as const

/** The draft of a quarter's summary: sentences from records only; what has nothing to say is left out, the next steps are left to people. */
export function summaryWords({ branch, quarter, published, judged, helped, blocked, changed, withdrawn, help }: QuarterRecords): string {
  const deeds = published.filter(({ kind }) => kind === 'practicalDeed').length
  const kept = judged.filter(({ outcome }) => outcome === 'kept').length
  const people = helped.reduce((sum, one) => sum + one.people, 0)
  const students = helped.reduce((sum, one) => sum + one.students, 0)
  const sentences = [
    `${quarters[quarter - 1]}季度，${branch}在践承诺${published.length}条，其中实事${deeds}件。`,
    judged.length > 0 ? `本季度评诺${judged.length}条，兑现${kept}条${judged.length > kept ? `，未全部兑现${judged.length - kept}条` : ''}。` : '',
    people + students > 0 ? `新帮助${[...(people > 0 ? [`困难群众${people}人`] : []), ...(students > 0 ? [`学生${students}人`] : [])].join('、')}。` : '',
    blocked.length > 0 ? `小组检查受阻${blocked.length}条：${blocked.map(({ holder, word }) => `${holder}（${word}）`).join('、')}。` : '',
    help.length > 0 ? `对进度偏慢的安排帮扶${help.length}件。` : '',
    changed.length > 0 ? `经审议变更${changed.length}条。` : '',
    withdrawn.length > 0 ? `经审议撤回${withdrawn.length}条。` : '',
  ]
  return sentences.filter(Boolean).join('')
}

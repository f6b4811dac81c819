import type { Answer } from '../../../app-shell/client.ts'
import { Figure } from '../../../design/figure/figure.tsx'
import { Paper } from '../../../design/paper.tsx'
import { useSay } from '../../../design/use-text.ts'

export type Report = Answer<'GET /reports/annual'>
type Run = Report['parts'][number]['runs'][number]

/** The report as it will be printed: Chinese, in official layout; the figures in it open. */
export const ReportPaper = ({ report }: { report: Report }) => (
  <Paper>
    <div lang="zh-CN">
      <h2>{report.title}</h2>
      {report.addressee && <p className="tp-paper-flush">{report.addressee}：</p>}
      <p>{report.opening}</p>
      {report.parts.map(part => <p key={part.heading}>{part.heading && <b className="rp-heading">{part.heading}</b>}{part.runs.map((run, at) => <RunWords key={at} run={run} before={part.runs[at - 1]} after={part.runs[at + 1]} report={report} />)}</p>)}
      <p className="rp-sign">{report.signature}<br />{report.date}</p>
    </div>
  </Paper>
)

/** What may not begin a line: it stays with the figure before it, which browsers let a line end after. */
const closing = /^[，。；：、）%]*/

const RunWords = ({ run, before, after, report }: { run: Run; before: Run | undefined; after: Run | undefined; report: Report }) => {
  const say = useSay()
  const figure = 'figure' in run ? report.figures[run.figure] : undefined
  if (!figure) return <>{before && 'figure' in before ? run.text.replace(closing, '') : run.text}</>
  const held = after && !('figure' in after) ? closing.exec(after.text)?.[0] : ''
  return <span className="rp-held"><Figure value={figure.value} words={run.text} state={figure.state} figure={figure.figure} name={say(figure.label)} />{held}</span>
}

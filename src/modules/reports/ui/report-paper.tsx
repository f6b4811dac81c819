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
      {report.parts.map(part => <p key={part.heading}>{part.heading && <b className="rp-heading">{part.heading}</b>}{part.runs.map((run, at) => <RunWords key={at} run={run} report={report} />)}</p>)}
      <p className="rp-sign">{report.signature}<br />{report.date}</p>
    </div>
  </Paper>
)

const RunWords = ({ run, report }: { run: Run; report: Report }) => {
  const say = useSay()
  if (!('figure' in run)) return <>{run.text}</>
  const figure = report.figures[run.figure]
  if (!figure) return <>{run.text}</>
  return <Figure value={figure.value} words={run.text} state={figure.state} figure={figure.figure} name={say(figure.label)} />
}

import { Block } from '../../../design/block.tsx'
import { Figure } from '../../../design/figure/figure.tsx'
import { Seal, SealLine } from '../../../design/seal.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import type { Report } from './report-paper.tsx'

/** The figures of the text once more, one below the other, each with its seal. */
export const FigureList = ({ report }: { report: Report }) => {
  const t = useText()
  const say = useSay()
  return (
    <Block flush title={t('reports.figures')} note={String(report.figures.length)} foot={<SealLine state="sealed">{t('reports.figures.foot')}</SealLine>}>
      <ul className="rp-figures">
        {report.figures.map((figure, at) => (
          <li key={at}><span>{say(figure.label)}<small>{figure.scopeName}</small></span><Figure value={figure.value} state={figure.state} unit={figure.unit.zh === '%' ? '%' : undefined} figure={figure.figure} name={say(figure.label)} /><Seal state={figure.seal} /></li>
        ))}
      </ul>
    </Block>
  )
}

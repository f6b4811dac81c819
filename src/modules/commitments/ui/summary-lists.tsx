import { Link } from 'react-router'
import { Block } from '../../../design/block.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Summary } from './letter-shapes.ts'

type Line = Summary['judged'][number]

/** The records that the summary counts, each leading to its letter. */
export const SummaryLists = ({ summary }: { summary: Summary }) => {
  const t = useText()
  const wordOf = (line: Line): string => {
    if (line.people !== undefined) return t('commitments.summary.helped.word', { date: line.date ?? '', people: line.people, students: line.students ?? 0 })
    return [line.outcome ? t(`commitments.outcome.${line.outcome}`) : '', line.month ?? '', line.word].filter(Boolean).join(' ')
  }
  return (['judged', 'helped', 'blocked', 'help', 'changed', 'withdrawn'] as const).filter(key => summary[key].length > 0).map(key => (
    <Block key={key} title={t(`commitments.summary.${key}`)} note={String(summary[key].length)}>
      <ul className="tp-stack">{summary[key].map((line, at) => <li key={`${line.item} ${at}`}><b>{line.holder}</b> <Link className="tp-link" to={`/commitments/letters/${line.letter}#${line.item}`}>{line.text}</Link> <span className="tp-sec">{wordOf(line)}</span></li>)}</ul>
    </Block>
  ))
}

import { Link } from 'react-router'
import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { ErrorState } from '../../../design/error-state.tsx'
import { FilterSelect } from '../../../design/fields/filter-select.tsx'
import { Figure } from '../../../design/figure/figure.tsx'
import { period } from '../../../design/format-date.ts'
import { formatNumber } from '../../../design/format-number.ts'
import type { ProblemError } from '../../../design/problem.ts'
import { ProgressBar } from '../../../design/progress-bar.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useLanguage, useSay, useText } from '../../../design/use-text.ts'
import type { IndexReading } from './map-shapes.ts'
import './index-block.css'

type IndexBlockProps = { answer: Answer<'GET /integration/index'> | undefined; error: ProblemError | null; onRetry: () => void; onScope: (unit: string) => void }

/** 融合度 of a unit: the index, its four parts, and the figures that each rests on. */
export const IndexBlock = ({ answer, error, onRetry, onScope }: IndexBlockProps) => {
  const t = useText()
  const language = useLanguage()
  const reading = answer?.reading
  const foot = <><span>{t('integration.index.never')}</span><Link className="tp-link" to="/integration/formula">{t('integration.index.formula')}</Link></>
  return (
    <Block title={t('integration.index')} note={reading && period(reading.from, reading.to, language)} flush={!!reading} foot={foot}>
      {error && <ErrorState error={error} onRetry={onRetry} />}
      {!answer && !error && <Skeleton lines={6} />}
      {answer && !reading && <p className="tp-sec">{t('integration.index.none')}</p>}
      {answer && reading && (
        <>
          <div className="tp-index-whole">
            <p className="tp-index-value">{reading.index.value === null ? t('integration.index.na') : formatNumber(reading.index.value)}</p>
            {answer.units.length > 1 ? <FilterSelect label={t('integration.index.of')} value={reading.unit.id} options={answer.units.map(({ id, name }) => ({ value: id, label: name }))} onChange={onScope} /> : <span className="tp-sec">{reading.unit.name}</span>}
          </div>
          <ul className="tp-index-parts">{reading.parts.map(part => <IndexPart key={part.name} part={part} />)}</ul>
        </>
      )}
    </Block>
  )
}

const IndexPart = ({ part }: { part: IndexReading['parts'][number] }) => {
  const t = useText()
  const say = useSay()
  return (
    <li>
      <div className="tp-between"><b>{say(part.title)}</b><span className={part.value === null ? 'tp-sec' : 'tp-index-part'}>{part.value === null ? t('integration.index.na') : formatNumber(part.value)}</span></div>
      {part.value !== null && <ProgressBar label={say(part.title)} done={Number(part.value) / 100} />}
      {part.note && <p className="tp-sec tp-small">{say(part.note)}</p>}
      <ul className="tp-index-inputs">{part.inputs.map(input => <li key={input.name}>{say(input.title)} <Figure value={input.value} unit={say(input.unit)} figure={input.figure} state={input.state} name={say(input.title)} /></li>)}</ul>
    </li>
  )
}

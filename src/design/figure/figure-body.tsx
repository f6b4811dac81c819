import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '../error-state.tsx'
import { FactsList } from '../facts-list.tsx'
import { clockTime, period } from '../format-date.ts'
import { Seal } from '../seal.tsx'
import { Skeleton } from '../skeleton.tsx'
import { useLanguage, useSay, useText } from '../use-text.ts'
import { Figure } from './figure.tsx'
import { useFigureDesk } from './figure-desk.tsx'
import { FigureFoot } from './figure-foot.tsx'
import { FigureRecords } from './figure-records.tsx'
import { figureWord, type FigureRef } from './figure-ref.ts'
import type { OpenedFigure } from './opened-figure.ts'

/** What stands behind one figure, fetched once and kept while the page lives. */
export const useOpenedFigure = (figure: FigureRef) => {
  const desk = useFigureDesk()
  return useQuery({ queryKey: ['figure', figureWord(figure)], queryFn: () => desk!.load(figure), enabled: desk !== null })
}

/** The very same figure at the head of the panel, so that the eye can jump. */
export const FigureHead = ({ figure, opened }: { figure: FigureRef; opened?: OpenedFigure }) => {
  const say = useSay()
  if (!opened) return null
  const unit = typeof opened.unit === 'string' ? opened.unit : say(opened.unit)
  return <div className="tp-panel-figure"><Figure value={opened.value} state={opened.state} unit={unit} figure={figure} variant="big" seal={opened.seal.state} name={say(opened.label)} /></div>
}

const Parts = ({ parts }: { parts: OpenedFigure['parts'] }) => {
  const t = useText()
  const say = useSay()
  if (parts.length === 0) return null
  return (
    <section className="tp-panel-part">
      <h3>{t('design.figure.workedOut')}</h3>
      <ul className="tp-parts">{parts.map((part, at) => <li key={at}><span>{say(part.label)}</span><Figure value={part.value} state={part.value === null ? 'missing' : 'value'} figure={part.figure} name={say(part.label)} /></li>)}</ul>
    </section>
  )
}

/** Definition → how worked out → period, scope, what counts, what not → seal → records → export, copy link. Panel and sheet share it. */
export const FigureBody = ({ figure }: { figure: FigureRef }) => {
  const t = useText()
  const say = useSay()
  const language = useLanguage()
  const { data, error, refetch } = useOpenedFigure(figure)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={6} />
  const countsNot = say(data.countsNot)
  return (
    <>
      <div className="tp-panel-body">
        <p className="tp-panel-definition">{say(data.definition)}</p>
        <Parts parts={data.parts} />
        <FactsList facts={[
          [t('design.figure.period'), period(data.from, data.to, language)],
          [t('design.figure.scope'), data.scope.name],
          [t('design.figure.counts'), say(data.counts)],
          ...(countsNot ? [[t('design.figure.countsNot'), countsNot] as const] : []),
          ...(data.asOf ? [[t('design.figure.asOf'), clockTime(data.asOf)] as const] : []),
          [t('design.figure.seal'), <span key="seal" className="tp-panel-seal"><Seal state={data.seal.state} />{data.seal.number === null ? t(`design.figure.sealWords.${data.seal.state}`) : t(`design.figure.sealNumber.${data.seal.state}`, { number: data.seal.number })}</span>],
        ]} />
        <FigureRecords records={data.records} total={data.total} />
      </div>
      <FigureFoot opened={data} />
    </>
  )
}

import { useParams } from 'react-router'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { LinkButton } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Figure } from '../../../design/figure/figure.tsx'
import { Icon } from '../../../design/icon.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { CoverageGaps } from './coverage-gaps.tsx'
import { HighlightList } from './highlight-list.tsx'
import { SourceBlock } from './source-block.tsx'

/** 承接对照: what the source documents require, item by item, with the goals that take it up; first what no goal does. */
export const Page = () => {
  const t = useText()
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /plans/:id/coverage', { params: { id } })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  if (!data) return <Skeleton lines={10} />
  return (
    <PageFrame title={t('planning.coverage.title')} facts={data.sources.length > 0 ? counted.map(([indicator, key, name]) => <Count key={indicator} coverage={data} indicator={indicator} value={data[key]} name={t(name)} />) : []} audience={t('planning.plan.audience')} trail={[{ label: data.planTitle, to: `/plans/${data.plan}` }]}
      actions={data.can.keep && <LinkButton kind="primary" to={`/plans/${data.plan}/new-source`}><Icon name="plus" size="s" />{t('planning.source.enter')}</LinkButton>}>
      <div className="tp-stack">
        {data.sources.length === 0 ? <Block><EmptyState title={t('planning.coverage.none')}>{t('planning.coverage.none.next')}</EmptyState></Block> : <CoverageGaps coverage={data} />}
        {data.sources.map(source => <SourceBlock key={source.id} coverage={data} source={source} />)}
        <HighlightList coverage={data} />
      </div>
    </PageFrame>
  )
}

const counted = [['required-items', 'required', 'planning.coverage.required'], ['required-items-taken-up', 'takenUp', 'planning.coverage.taken-up'], ['required-items-open', 'open', 'planning.coverage.open']] as const

type CountProps = { coverage: Answer<'GET /plans/:id/coverage'>; indicator: string; value: number; name: string }

/** Required items: in all, taken up, open. Whoever may see the agency's figures opens them; to the others the lists below are the count. */
const Count = ({ coverage: { unit, year, today, can }, indicator, value, name }: CountProps) => {
  const t = useText()
  const to = today.slice(0, 4) === String(year) ? today : `${year}-12-31`
  return <>{name} {can.openFigures ? <Figure value={value} unit={t('planning.coverage.unit')} name={name} figure={{ indicator, scope: unit.id, from: `${year}-01-01`, to }} /> : `${value} ${t('planning.coverage.unit')}`}</>
}

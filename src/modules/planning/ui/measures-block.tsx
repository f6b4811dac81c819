import { Block } from '../../../design/block.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { MeasureValue, targetWords } from './measure-value.tsx'
import type { GoalDetail, Measure } from './plan-shapes.ts'

/** The measures with target, value and whether it is kept. */
export const MeasuresBlock = ({ goal }: { goal: GoalDetail }) => {
  const t = useText()
  return (
    <Block title={t('planning.measures')} flush foot={goal.measures.some(({ indicator }) => indicator) ? t('planning.measures.open') : t('planning.measures.below')}>
      <DataTable caption={t('planning.measures')} rows={goal.measures} rowKey={measure => measure.key} empty={<EmptyState title={t('planning.measure.no-measures')} />}
        columns={[
          { key: 'label', header: t('planning.measure'), names: true, cell: measure => measure.label },
          { key: 'target', header: t('planning.measure.target'), figures: true, cell: measure => targetWords(measure) },
          { key: 'value', header: t('planning.measure.value'), figures: true, cell: measure => <MeasureValue goal={goal} measure={measure} today={goal.today} /> },
          { key: 'keeps', header: t('planning.light'), cell: measure => <Kept measure={measure} goal={goal} /> },
        ]} />
    </Block>
  )
}

const Kept = ({ measure, goal }: { measure: Measure; goal: GoalDetail }) => {
  const t = useText()
  if (targetWords(measure) === '') return null
  if (measure.keeps) return <StateTag tone="ok">{t('planning.measure.keeps')}</StateTag>
  const reason = goal.lightReasons.find(({ measure: key }) => key === measure.key)
  return reason ? <StateTag tone="warn">{t(`planning.why.${reason.why}`)}</StateTag> : <span className="tp-muted">{t('planning.measure.under-way')}</span>
}

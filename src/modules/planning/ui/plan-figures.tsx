import { Link } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Figure } from '../../../design/figure/figure.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Plan } from './plan-shapes.ts'

/** A few figures of a plan that open: what it takes up, what stands behind it, how it was signed for. For those who may see the agency's figures. */
export const PlanFigures = ({ plan }: { plan: Plan }) => {
  const t = useText()
  const end = plan.today.slice(0, 4) === String(plan.year) ? plan.today : `${plan.year}-12-31`
  return (
    <Block title={t('planning.figures')} foot={<Link className="tp-link" to={`/plans/${plan.id}/coverage`}>{t('planning.coverage.title')}</Link>}>
      {plan.can.openFigures && (
        <ul className="tp-plan-figures">
          <Line name={t('planning.figures.taken-up')} indicator="required-items-taken-up-share" scope={plan.unit.id} year={plan.year} to={end} />
          <Line name={t('planning.figures.carried')} indicator="business-goals-carried-share" scope={plan.unit.id} year={plan.year} to={end} />
          <Line name={t('planning.figures.signed.sections')} indicator="notices-signed-on-time-share" scope={plan.unit.id} year={plan.year} to={end} />
          <Line name={t('planning.figures.signed.branches')} indicator="notices-signed-on-time-share" scope={plan.partyUnit.id} year={plan.year} to={end} />
        </ul>
      )}
    </Block>
  )
}

const Line = ({ name, indicator, scope, year, to }: { name: string; indicator: string; scope: string; year: number; to: string }) => {
  const period = { scope, from: `${year}-01-01`, to }
  const { data } = useCall('GET /figures/:indicator', { params: { indicator }, query: { ...period, limit: 1 } })
  return <li className="tp-between"><span className="tp-sec">{name}</span>{data && <Figure value={data.value} unit="%" state={data.state} name={name} figure={{ indicator, ...period }} />}</li>
}

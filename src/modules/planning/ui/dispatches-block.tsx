import { Link } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { LinkButton } from '../../../design/button.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Plan } from './plan-shapes.ts'
import { SignedCount } from './signed-count.tsx'
import './unlinked-block.css'

/** The notices by which a plan went to units, and the way to send another. */
export const DispatchesBlock = ({ plan }: { plan: Plan }) => {
  const t = useText()
  const { data } = useCall('GET /dispatches', { query: { plan: plan.id, limit: 20 } })
  const rows = data?.rows ?? []
  if (rows.length === 0 && !plan.can.dispatch) return null
  return (
    <Block title={t('planning.dispatches')} note={t('planning.unlinked.count', { count: rows.length })} flush foot={plan.can.dispatch && <LinkButton size="row" to={`/plans/${plan.id}/new-dispatch`}>{t('planning.dispatch')}</LinkButton>}>
      <ul className="tp-alone">
        {rows.map(row => (
          <li key={row.id}>
            <div><Link className="tp-link" to={`/dispatches/${row.id}`}>{row.title}</Link></div>
            <p>{t('planning.dispatch.due-on', { due: row.due })}</p>
            <SignedCount row={row} />
          </li>
        ))}
      </ul>
    </Block>
  )
}

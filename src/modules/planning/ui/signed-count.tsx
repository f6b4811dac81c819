import { Link } from 'react-router'
import type { Answer } from '../../../app-shell/client.ts'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'

type Notice = Answer<'GET /dispatches'>['rows'][number]

/** How many units have signed and how many are late; leads to the list of them. */
export const SignedCount = ({ row }: { row: Notice }) => {
  const t = useText()
  if (row.withdrawn) return <StateTag tone="line">{t('planning.dispatch.withdrawn')}</StateTag>
  return <span className="tp-row"><Link className="tp-link tp-nowrap" to={`/dispatches/${row.id}`}>{t('planning.dispatch.signed-of', { signed: row.signed, units: row.units })}</Link>{row.late > 0 && <StateTag tone="warn">{t('planning.dispatch.late-count', { late: row.late })}</StateTag>}</span>
}

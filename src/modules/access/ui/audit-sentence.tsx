import { Link } from 'react-router'
import type { Answer } from '../../../app-shell/client.ts'
import { useSay, useText } from '../../../design/use-text.ts'
import { AuditFields } from './audit-fields.tsx'

type Entry = Answer<'GET /audit'>['rows'][number]

/** One audited act as a sentence: who did what to which thing, in which unit; its fields open below. */
export const AuditSentence = ({ entry }: { entry: Entry }) => {
  const t = useText()
  const say = useSay()
  return (
    <details className="tp-audit-entry">
      <summary>
        <strong>{entry.who}</strong> {say(entry.act)}
        {entry.thing && <>{t('access.audit.colon')}{entry.thing}</>}
        {entry.unit && entry.unit !== entry.thing && <span className="tp-muted"> · {entry.unit}</span>}
      </summary>
      <AuditFields entry={entry} />
      {/^[0-9a-f-]{36}$/.test(entry.record) && <p className="tp-small"><Link className="tp-link" to={`/audit?record=${entry.record}`}>{t('access.audit.of-this')}</Link></p>}
    </details>
  )
}

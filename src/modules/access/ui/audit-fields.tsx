import type { Answer } from '../../../app-shell/client.ts'
import { useSay, useText } from '../../../design/use-text.ts'

type Entry = Answer<'GET /audit'>['rows'][number]

const shortest = 60

/** What an act changed, before → after; a long text opens. Below it, for experts, how the sealed row names it. */
export const AuditFields = ({ entry }: { entry: Entry }) => {
  const t = useText()
  const say = useSay()
  const words = (text: Entry['fields'][number]['after']) => {
    const said = say(text)
    return said.length <= shortest ? said : <details><summary>{said.slice(0, shortest)}… <span className="tp-link">{t('access.audit.more')}</span></summary>{said}</details>
  }
  const changes = entry.fields.some(({ before }) => before !== null)
  return (
    <>
      {entry.fields.length > 0 && (
        <table className="tp-audit-fields">
          <thead><tr><th scope="col">{t('access.audit.field')}</th>{changes && <th scope="col">{t('access.audit.before')}</th>}<th scope="col">{changes ? t('access.audit.after') : t('access.audit.value')}</th></tr></thead>
          <tbody>{entry.fields.map((field, at) => <tr key={at}><th scope="row">{say(field.name)}</th>{changes && <td>{field.before ? <>{words(field.before)} →</> : ''}</td>}<td>{words(field.after)}</td></tr>)}</tbody>
        </table>
      )}
      <p className="tp-muted tp-small tp-audit-raw">{t('access.audit.raw')} <code>{entry.action}</code> <code>{entry.record}</code>{entry.codes.map(code => <code key={code}>{code}</code>)}</p>
    </>
  )
}

import { useState } from 'react'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'

export type PickedPerson = Answer<'GET /account-people'>['rows'][number]

/** Finds the person whose account it is by name, pinyin or staff number; who has one already cannot be chosen. */
export const PersonPicker = ({ person, error, onPick }: { person: PickedPerson | null; error: string | undefined; onPick: (person: PickedPerson | null) => void }) => {
  const t = useText()
  const [words, setWords] = useState('')
  const found = useCall('GET /account-people', words.trim() ? { query: { search: words.trim() } } : null, { keepLast: true })
  const line = (one: PickedPerson) => <>{one.name} <span className="tp-num tp-muted">{one.staffNumber}</span> <span className="tp-muted">{one.unitName}</span></>
  if (person) return <div className="tp-row"><span><span className="tp-muted">{t('access.person')}</span> {line(person)}</span><Button size="row" onClick={() => onPick(null)}>{t('access.person.other')}</Button></div>
  const rows = words.trim() ? found.data?.rows : undefined
  return (
    <div>
      <TextField label={t('access.person')} hint={t('access.person.hint')} type="search" value={words} maxLength={60} onChange={setWords} error={error} />
      {rows?.length === 0 && <p role="status" className="tp-muted">{t('access.person.none')}</p>}
      {rows && rows.length > 0 && (
        <ul aria-label={t('access.person.found')}>
          {rows.map(one => <li key={one.id} className="tp-row" style={{ padding: '4px 0' }}>{line(one)} {one.hasAccount ? <StateTag tone="line">{t('access.person.has-account')}</StateTag> : <Button size="row" onClick={() => onPick(one)}>{t('access.person.choose', { name: one.name })}</Button>}</li>)}
        </ul>
      )}
    </div>
  )
}

import { useState } from 'react'
import { Link } from 'react-router'
import { formatNumber } from '../format-number.ts'
import { SealWord } from '../seal.tsx'
import { useSay, useText } from '../use-text.ts'
import type { FigureRecord } from './opened-figure.ts'

const Entry = ({ record }: { record: FigureRecord }) => {
  const t = useText()
  const say = useSay()
  return (
    <li className="tp-record">
      <div className="tp-record-line"><Link className="tp-record-link" to={record.source.href}>{say(record.sentence)}</Link>{record.quantity !== undefined && Number(record.quantity) !== 1 && <span className="tp-record-quantity">{formatNumber(record.quantity)}</span>}</div>
      <div className="tp-record-facts">
        <time dateTime={record.date}>{record.date}</time><span>{record.unitName}</span>{record.personName && <span>{record.personName}</span>}
        <span>{t('design.figure.recordedBy', { name: record.recorderName })}</span><SealWord state={record.seal} />
      </div>
    </li>
  )
}

/** The records that the figure counts, each linking to its source; kinds narrow the list when there is more than one. */
export const FigureRecords = ({ records, total }: { records: readonly FigureRecord[]; total: number }) => {
  const t = useText()
  const say = useSay()
  const [kind, setKind] = useState<string | null>(null)
  const counts = new Map<string, number>()
  for (const record of records) counts.set(say(record.kind), (counts.get(say(record.kind)) ?? 0) + 1)
  const kinds = [...counts]
  const shown = kind === null ? records : records.filter(record => say(record.kind) === kind)
  return (
    <section className="tp-panel-part">
      <h3>{t('design.figure.records', { total })}</h3>
      {kinds.length > 1 && (
        <div className="tp-kinds" role="group" aria-label={t('design.figure.kinds')}>
          {[[null, records.length] as const, ...kinds].map(([name, count]) => (
            <button key={name ?? ''} type="button" aria-pressed={kind === name} onClick={() => setKind(name)}>{name ?? t('design.figure.all')} {count}</button>
          ))}
        </div>
      )}
      {records.length === 0 ? <p className="tp-muted tp-f13">{t('design.figure.noRecords')}</p> : <ul>{shown.map(record => <Entry key={record.factId} record={record} />)}</ul>}
    </section>
  )
}

import { useParams } from 'react-router'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { CorrectForm } from './correct-form.tsx'
import { EntryHistory } from './entry-history.tsx'

/** One row of a ledger: what it says, how it came to say so, and the way to correct it. */
export const Page = () => {
  const { id = '' } = useParams()
  const entry = useCall('GET /ledger-entries/:id', { params: { id } })
  const register = useCall('GET /ledgers/:id', entry.data ? { params: { id: entry.data.register.id } } : null)
  const error = entry.error ?? register.error
  if (error) return <PageProblem error={error} onRetry={() => void entry.refetch()} />
  return entry.data && register.data ? <Entry entry={entry.data} register={register.data} onReload={() => void entry.refetch()} /> : <Skeleton lines={8} />
}

const Entry = ({ entry, register, onReload }: { entry: Answer<'GET /ledger-entries/:id'>; register: Answer<'GET /ledgers/:id'>; onReload: () => void }) => {
  const t = useText()
  return (
    <PageFrame title={entry.key} facts={[entry.date, entry.unit.name]} audience={t('ledgers.audience')} trail={[{ label: t('ledgers.title'), to: '/ledgers' }, { label: register.name, to: `/ledgers/${register.id}` }]}>
      <div className="tp-cols tp-cols-6-6">
        <div>
          <Block title={t('ledgers.entry.facts')} note={entry.form < register.version && t('ledgers.form.by', { version: entry.form })} end={entry.struck && <StateTag tone="danger">{t('ledgers.act.struck')}</StateTag>}>
            <FactsList facts={entry.fields.map(field => [field.label, entry.values[field.key] ?? ''] as const)} />
          </Block>
          <EntryHistory history={entry.history} fields={entry.fields} />
        </div>
        {entry.can.correct && <CorrectForm key={entry.version} entry={entry} register={register} onReload={onReload} />}
      </div>
    </PageFrame>
  )
}

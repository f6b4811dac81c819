import { useState } from 'react'
import { useParams } from 'react-router'
import { useAct, useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { SearchSelectField } from '../../../design/antd/search-select-field.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import './sheet.css'

type Raters = Answer<'GET /assessments/:id/raters'>
type Row = Raters['rows'][number]

/** Who rates, in which group of the scheme, whom they leave out, and who has handed in. */
export const Page = () => {
  const t = useText()
  const { id = '' } = useParams()
  const raters = useCall('GET /assessments/:id/raters', { params: { id } })
  const assessment = useCall('GET /assessments/:id', { params: { id } })
  const title = assessment.data?.title ?? ''
  const trail = [{ label: t('assessment.list.title'), to: '/assessments' }, { label: title, to: `/assessments/${id}` }]
  if (raters.error) return <PageProblem error={raters.error} onRetry={() => void raters.refetch()} />
  return (
    <PageFrame title={t('assessment.raters.title', { title })} audience={t('assessment.raters.audience')} trail={trail}>
      {raters.data ? <RaterList id={id} raters={raters.data} reload={() => void raters.refetch()} /> : <Skeleton lines={6} />}
    </PageFrame>
  )
}

const RaterList = ({ id, raters, reload }: { id: string; raters: Raters; reload: () => void }) => {
  const t = useText()
  const name = useAct('PUT /assessments/:id/raters')
  const save = (rows: { person: string; group: string }[]) => name.mutate({ params: { id }, body: { version: raters.version, raters: rows.map(({ person, group }) => ({ person, group })) } })
  const columns: Column<Row>[] = [
    { key: 'name', header: t('assessment.raters.name'), cell: row => row.name, names: true },
    { key: 'group', header: t('assessment.raters.group'), cell: row => row.group },
    { key: 'leavesOut', header: t('assessment.raters.leavesOut'), cell: row => (row.leavesOut.length > 0 ? row.leavesOut.join(t('design.listComma')) : <span className="tp-muted">{t('assessment.raters.none')}</span>) },
    { key: 'state', header: t('assessment.raters.state'), cell: row => <StateTag tone={row.submittedAt ? 'ok' : 'warn'}>{t(row.submittedAt ? 'assessment.raters.in' : 'assessment.raters.waiting')}</StateTag> },
    ...(raters.can.name ? [{ key: 'drop', header: t('assessment.raters.drop'), cell: (row: Row) => (row.submittedAt ? null : <Button size="row" kind="quiet" aria-label={`${t('assessment.raters.drop')} ${row.name}`} onClick={() => save(raters.rows.filter(({ person }) => person !== row.person))}>{t('assessment.raters.drop')}</Button>) }] : []),
  ]
  return (
    <>
      <Block title={t('assessment.act.raters')} note={t('assessment.raters.note')} end={raters.rows.length > 0 && t('assessment.raters.progress', { count: raters.rows.filter(({ submittedAt }) => submittedAt !== null).length, total: raters.rows.length })} flush>
        <DataTable caption={t('assessment.act.raters')} columns={columns} rows={raters.rows} rowKey={row => row.person} empty={<EmptyState title={t('assessment.raters.empty')}>{t('assessment.raters.emptyNote')}</EmptyState>} />
      </Block>
      <FormProblem error={name.error} onReload={reload} />
      {raters.can.name && <AddRater raters={raters} busy={name.isPending} onAdd={row => save([...raters.rows, row])} />}
    </>
  )
}

const AddRater = ({ raters, busy, onAdd }: { raters: Raters; busy: boolean; onAdd: (row: { person: string; group: string }) => void }) => {
  const t = useText()
  const people = useCall('GET /people', { query: { limit: 200 } })
  const [person, setPerson] = useState<string | null>(null)
  const [group, setGroup] = useState(raters.groups[0] ?? '')
  const free = people.data?.rows.filter(({ id }) => !raters.rows.some(row => row.person === id)) ?? []
  return (
    <Block title={t('assessment.raters.add')}>
      <form className="tp-rate-add" onSubmit={event => { event.preventDefault(); if (person) { onAdd({ person, group }); setPerson(null) } }}>
        <SearchSelectField label={t('assessment.raters.person')} value={person} options={free.map(({ id, name }) => ({ value: id, label: name }))} onChange={setPerson} />
        <SelectField label={t('assessment.raters.group')} value={group} options={raters.groups.map(each => ({ value: each, label: each }))} onChange={setGroup} />
        <Button type="submit" busy={busy} disabled={!person}>{t('assessment.raters.do')}</Button>
      </form>
    </Block>
  )
}

import { useState } from 'react'
import { Link } from 'react-router'
import { useAct, type Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button, buttonClass } from '../../../design/button.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { Popover } from '../../../design/popover.tsx'
import { SideDot } from '../../../design/side-tag.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { ItemLines } from './item-lines-field.tsx'
import { readItemLines } from './item-lines.ts'
import type { CoverageItem } from './plan-shapes.ts'
import { ReasonForm } from './reason-form.tsx'
import { TakeUpForm } from './take-up-form.tsx'

type Coverage = Answer<'GET /plans/:id/coverage'>

/** One source document: its items in order, required or optional, each with the goals that take it up. */
export const SourceBlock = ({ coverage, source }: { coverage: Coverage; source: Coverage['sources'][number] }) => {
  const t = useText()
  const acts = coverage.can.keep || coverage.takers.length > 0
  const columns: Column<CoverageItem>[] = [
    { key: 'clause', header: t('planning.coverage.clause'), width: '7rem', cell: item => item.clause },
    { key: 'words', header: t('planning.coverage.words'), names: true, cell: item => <span id={item.id}>{item.words}</span> },
    { key: 'action', header: t('planning.coverage.action'), width: '7rem', cell: item => <StateTag tone={item.action === 'required' ? 'info' : 'line'}>{t(`planning.goal.action.${item.action}`)}</StateTag> },
    { key: 'goals', header: t('planning.coverage.goals'), cell: item => <Takers item={item} /> },
    ...(acts ? [{ key: 'act', header: t('planning.coverage.act'), cell: (item: CoverageItem) => <div className="tp-row"><TakeUpForm coverage={coverage} item={item} />{coverage.can.keep && <WithdrawItem item={item} />}</div> }] : []),
  ]
  return (
    <Block flush title={source.title} note={[source.number, source.issuer, source.issuedOn].filter(Boolean).join(' · ')} end={coverage.can.keep && <AddItems source={source.id} />} foot={t('planning.coverage.entered', { by: source.enteredBy, on: source.enteredOn })}>
      <DataTable caption={source.title} rows={source.items} rowKey={item => item.id} columns={columns} />
    </Block>
  )
}

const Takers = ({ item }: { item: CoverageItem }) => {
  const t = useText()
  const end = useAct('DELETE /take-ups/:id')
  if (item.goals.length === 0) return item.action === 'required' ? <StateTag tone="warn">{t('planning.coverage.gap')}</StateTag> : <span className="tp-muted">{t('planning.coverage.optional-open')}</span>
  return (
    <ul>
      {item.goals.map(goal => (
        <li key={goal.takeUp}>
          <SideDot side={goal.side} /> <Link className="tp-link" to={`/plans/goals/${goal.id}`}>{goal.code} {goal.title}</Link>{goal.how && <span className="tp-small tp-sec"> · {goal.how}</span>}
          {goal.can.end && <> <Confirm size="row" action={t('planning.coverage.end')} question={t('planning.coverage.end.question', { code: goal.code })} yes={t('planning.coverage.end')} busy={end.isPending} onYes={() => end.mutate({ params: { id: goal.takeUp } })} /></>}
        </li>
      ))}
      {end.error && <li><FormProblem error={end.error} /></li>}
    </ul>
  )
}

const WithdrawItem = ({ item }: { item: CoverageItem }) => {
  const t = useText()
  const withdraw = useAct('POST /source-items/:id/withdrawal')
  return <Popover align="end" button={t('planning.coverage.withdraw')} buttonClass={buttonClass({ size: 'row' })} label={t('planning.coverage.withdraw.which', { words: item.words })}>{() => <ReasonForm label={t('planning.coverage.withdraw.why')} send={t('planning.coverage.withdraw')} error={withdraw.error} busy={withdraw.isPending} onSend={reason => withdraw.mutate({ params: { id: item.id }, body: { reason } })} />}</Popover>
}

const AddItems = ({ source }: { source: string }) => {
  const t = useText()
  return <Popover align="end" button={t('planning.source.items.add')} buttonClass={buttonClass({ size: 'row' })}>{close => <AddForm source={source} onDone={close} />}</Popover>
}

const AddForm = ({ source, onDone }: { source: string; onDone: () => void }) => {
  const t = useText()
  const [text, setText] = useState('')
  const add = useAct('POST /sources/:id/items', { onDone })
  const items = readItemLines(text)
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); add.mutate({ params: { id: source }, body: { items } }) }}>
      <FormProblem error={add.error} labels={{ items: t('planning.source.items') }} />
      <ItemLines value={text} onChange={setText} error={add.error} />
      <div className="tp-btns"><Button type="submit" size="row" busy={add.isPending} disabled={items.length === 0}>{t('planning.source.items.add')}</Button></div>
    </form>
  )
}
